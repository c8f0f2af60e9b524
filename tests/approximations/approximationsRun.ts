import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { STUDIES, tableOf, withTables } from './approximationTables.ts';

/*
 * `npm run approximations`: measures every approximation and prints the tables; `-- --write` puts them in the model
 * document as well.
 */

const documentPath = resolve(import.meta.dirname, '../../src/engine/MODEL.md');

const tables = STUDIES.map((study) => {
  const start = performance.now();
  const table = tableOf(study);
  console.error(`${study.title}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return table;
}).join('\n\n');

console.log(tables);
if (process.argv.includes('--write')) {
  writeFileSync(documentPath, withTables(readFileSync(documentPath, 'utf8'), tables));
  console.error('Written to src/engine/MODEL.md.');
}
