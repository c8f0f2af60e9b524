import { runPackage } from './runProcess.mjs';
import { setUp } from './setUp.mjs';

/** `npm run schema`: writes the JSON Schemas in public anew from the schema of the format. */
export async function schema() {
  await setUp();
  return runPackage('vitest/vitest.mjs', ['run', 'tests/document/publishedSchema.test.ts', '--update']);
}
