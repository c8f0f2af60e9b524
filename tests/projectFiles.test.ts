import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const root = resolve(import.meta.dirname, '..');
const readme = readFileSync(resolve(root, 'README.md'), 'utf8');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')));

const TOP_LEVEL = [
  ...['CHANGELOG.md', 'LICENSE', 'README.md', 'biome.json', 'index.html', 'package-lock.json', 'package.json'],
  ...['public', 'src', 'tests', 'tsconfig.json', 'vite.config.ts'],
];
const MADE = ['dist', 'node_modules'];

describe('the project', () => {
  it('has nothing at its top but what belongs there', () => {
    const found = readdirSync(root).filter((name) => !name.startsWith('.') && !MADE.includes(name));
    expect(found.sort()).toEqual(TOP_LEVEL.toSorted());
  });
});

describe('README.md', () => {
  it('links only to what exists', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)(#[^)]*)?\)/g)].map(([, target]) => target ?? '');
    const local = links.filter((target) => !/^https?:/.test(target));
    expect(local.length).toBeGreaterThan(0);
    expect(local.filter((target) => !existsSync(resolve(root, target)))).toEqual([]);
  });

  it('names only files and folders that exist', () => {
    const named = [...readme.matchAll(/`((?:src|tests|public)\/[\w./-]*)`/g)].map(([, path]) => path ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(resolve(root, path)))).toEqual([]);
  });

  it('names every script, and no other', () => {
    const named = [...readme.matchAll(/npm (?:run (?:--silent )?(\w+)|(start|test)\b)/g)].map(
      ([, run, short]) => run ?? short,
    );
    expect([...new Set(named)].sort()).toEqual(Object.keys(scripts).sort());
  });
});

describe('package.json', () => {
  it('runs a file of its own for every script', () => {
    for (const [name, line] of Object.entries(scripts)) {
      expect(line).toBe(`node src/launch/run.mjs ${name}`);
      expect(existsSync(resolve(root, `src/launch/${name}.mjs`)), name).toBe(true);
    }
  });
});
