// The entry of every npm script: `node src/launch/run.mjs COMMAND [arguments]`. It runs before anything is installed,
// and its syntax is old enough that a Node too old for the rest still gets to say so.
import { complaintAboutNode } from './complaintAboutNode.mjs';

const [command = '', ...args] = process.argv.slice(2);
const complaint = complaintAboutNode(process.versions.node);

if (complaint) {
  console.error(complaint);
  process.exitCode = 1;
} else {
  import(`./${command}.mjs`)
    .then((module) => module[command](args))
    .then((exitCode) => {
      process.exitCode = exitCode;
    })
    .catch((/** @type {unknown} */ error) => {
      const isOurs = error instanceof Error && error.name === 'LaunchError';
      console.error(isOurs ? /** @type {Error} */ (error).message : error);
      process.exitCode = 1;
    });
}
