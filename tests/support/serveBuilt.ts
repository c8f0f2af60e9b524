import type { TestProject } from 'vitest/node';
import { buildWhenStale } from '../../src/launch/build.mjs';
import { serve } from '../../src/launch/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, such as "http://localhost:1234". */
    address: string;
  }
}

/** Builds the app if need be and serves it, as `npm start` does, for as long as the browser tests run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildWhenStale();
  const { address, close } = await serve();
  project.provide('address', address);
  return close;
}
