import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circles } from './support/circles.ts';
import { LONGER_FILES, LONGEST_FILE, trespass } from './support/importRules.ts';
import { parseSource, readSources, type SourceFile } from './support/sourceFiles.ts';

const root = resolve(import.meta.dirname, '..');
const sources = readSources(root, 'src');

function trespasses(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.flatMap(({ target, isTypeOnly }) => trespass(path, target, isTypeOnly) ?? []),
  );
}

function missing(files: readonly SourceFile[]): string[] {
  const targets = files.flatMap(({ imports }) => imports).map(({ target }) => target);
  return targets.filter((target) => target.startsWith('src/') && !existsSync(resolve(root, target)));
}

const impurities = (files: readonly SourceFile[]) =>
  files
    .filter(({ path, text }) => path.startsWith('src/engine/') && /\b(Math\.random|Date\.now|new Date)\b/.test(text))
    .map(({ path }) => path);

const globs = (files: readonly SourceFile[]) =>
  files.filter(({ text }) => text.includes('import.meta.glob')).map(({ path }) => path);

const barrels = (files: readonly SourceFile[]) => files.filter((file) => file.isReexporting).map(({ path }) => path);

const overlong = (files: readonly SourceFile[]) =>
  files
    .filter(({ path, lines }) => lines > LONGEST_FILE && !LONGER_FILES.some((longer) => longer.path.test(path)))
    .map(({ path, lines }) => `${path}: ${lines} lines`);

describe('the architecture', () => {
  it('lets every room import only what the table allows', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(trespasses(sources)).toEqual([]);
  });

  it('names every imported file as it is', () => {
    expect(missing(sources)).toEqual([]);
  });

  it('imports nothing by a pattern, which this check could not follow', () => {
    expect(globs(sources)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(circles(sources)).toEqual([]);
  });

  it('has no file that hands on what another exports', () => {
    expect(barrels(sources)).toEqual([]);
  });

  it(`has no file longer than ${LONGEST_FILE} lines without a reason`, () => {
    expect(overlong(sources)).toEqual([]);
  });

  it('has no clock and no chance of its own in the engine', () => {
    expect(impurities(sources)).toEqual([]);
  });
});

describe('the check of the architecture', () => {
  const caughtIn = (path: string, text: string) => trespasses([parseSource(path, text)]);

  it.each([
    ['the engine importing the page', 'src/engine/analytic/x.ts', "import { App } from '../../ui/App.tsx';"],
    ['a type of the page in the engine', 'src/engine/chain/x.ts', "import type { App } from '../../ui/App.tsx';"],
    ['decisions importing an evaluator', 'src/engine/decisions/x.ts', "import { e } from '../analytic/e.ts';"],
    ['state loading the page later', 'src/state/x.ts', "const page = await import('../ui/App.tsx');"],
    ['a type written inline', 'src/state/x.ts', "type Page = typeof import('../ui/App.tsx');"],
    ['a value of which only types may come', 'src/ui/x.tsx', "import { readDocument } from '../document/r.ts';"],
    ['a package of another room', 'src/document/x.ts', "import { create } from 'zustand';"],
    ['a package whose name begins alike', 'src/ui/x.ts', "import { x } from 'react-dom/client';"],
    ['Node in the page', 'src/ui/x.ts', "import { readFileSync } from 'node:fs';"],
    ['an export from elsewhere', 'src/engine/numerics/x.ts', "export { chain } from '../chain/chain.ts';"],
    ['a file in no room', 'src/helpers/x.ts', "import { chain } from '../engine/chain/chain.ts';"],
  ])('catches %s', (_, path, text) => {
    expect(caughtIn(path, text)).toHaveLength(1);
  });

  it.each([
    ['a file of the same room', 'src/ui/rail/x.ts', "import { y } from '../chain/y.ts';"],
    ['a type of which only types may come', 'src/ui/x.tsx', "import type { Workspace } from '../document/w.ts';"],
    ['a part of an allowed package', 'src/engine/chain/x.ts', "import * as z from 'zod/mini';"],
    ['words that only look like an import', 'src/ui/x.ts', 'const text = "from \'../cli/koop.ts\'";'],
  ])('lets pass %s', (_, path, text) => {
    expect(caughtIn(path, text)).toEqual([]);
  });

  it('catches a circle, a barrel, a long file and a clock', () => {
    const one = parseSource('src/ui/one.ts', "import { two } from './two.ts';");
    const two = parseSource('src/ui/two.ts', "export * from './one.ts';");
    const long = parseSource('src/ui/long.ts', 'x;\n'.repeat(LONGEST_FILE + 1));
    const clock = parseSource('src/engine/analytic/clock.ts', 'export const now = Date.now();');
    expect(circles([one, two])).toEqual(['src/ui/one.ts → src/ui/two.ts → src/ui/one.ts']);
    expect(barrels([one, two])).toEqual(['src/ui/two.ts']);
    expect(overlong([one, long])).toEqual(['src/ui/long.ts: 251 lines']);
    expect(impurities([one, clock])).toEqual(['src/engine/analytic/clock.ts']);
  });
});
