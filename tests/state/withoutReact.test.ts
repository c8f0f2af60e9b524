import { describe, expect, it, vi } from 'vitest';

const message = 'React must stay out of the core of state';
vi.mock('react', () => {
  throw new Error(message);
});
vi.mock('react-i18next', () => {
  throw new Error(message);
});
vi.mock('zustand/react', () => {
  throw new Error(message);
});

describe('the core of state', () => {
  it('holds, edits and evaluates a document without React', async () => {
    const { setCodp, undo } = await import('../../src/state/commands.ts');
    const { currentResults } = await import('../../src/state/results.ts');
    const { openText } = await import('../../src/state/openDocument.ts');
    const { bikeText, chain } = await import('./documents.ts');
    openText(bikeText());
    setCodp(0);
    undo();
    expect(chain().codp).toBe(2);
    expect(currentResults().evaluation.positions).toHaveLength(4);
  });

  it.each(['autosave', 'baseline', 'gesture', 'notices', 'restoreDocument', 'saveCopy', 'saveState', 'settings'])(
    'has no React in %s',
    async (module) => {
      await expect(import(`../../src/state/${module}.ts`)).resolves.toBeDefined();
    },
  );

  it('would be told if it had', async () => {
    await expect(import('../../src/state/useDocument.ts')).rejects.toThrow();
  });
});
