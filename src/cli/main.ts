import { run } from './koop.ts';
import { ignoreClosedPipe, processIo } from './processIo.ts';

// The entry of the command line. The process ends by itself once all output has been written: `process.exit` would cut
// a long answer off where standard output is a pipe.
process.stdout.on('error', ignoreClosedPipe);
process.stderr.on('error', ignoreClosedPipe);
process.exitCode = await run(process.argv.slice(2), processIo);
