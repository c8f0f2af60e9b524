import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compileComponents } from './src/launch/compileComponents.mjs';
import { contentPolicy } from './src/launch/contentPolicy.mjs';
import { modelDocument } from './src/launch/modelDocument.mjs';
import { offline } from './src/launch/offline.mjs';

export default defineConfig({
  base: './',
  plugins: [compileComponents(), react(), modelDocument(), contentPolicy(), offline()],
  build: {
    target: 'es2022',
    reportCompressedSize: false,
    // The size of the first load is held by a test, gzipped.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // How long each plugin takes says how busy the machine is, nothing of the project.
      checks: { bundlerTimings: false },
      // What the first screen needs comes in one piece: smaller than many, and asked for once.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/serveBuilt.ts'],
          // One browser at a time, and after everything else: some of them measure.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
