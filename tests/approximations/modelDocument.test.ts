import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STUDIES, tableOf, tablesIn, withTables } from './approximationTables.ts';

const root = resolve(import.meta.dirname, '../..');
const path = join(root, 'src/engine/MODEL.md');
const document = readFileSync(path, 'utf8');

describe('MODEL.md', () => {
  it('links only to what exists, and to headings of its own', () => {
    const links = [...document.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
    const files = links.filter((target) => !/^(https?:|#)/.test(target));
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((target) => !existsSync(resolve(dirname(path), target)))).toEqual([]);
    const headings = [...document.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => `#${anchorOf(title)}`);
    expect(links.filter((target) => target.startsWith('#') && !headings.includes(target))).toEqual([]);
  });

  it('names only files and folders that exist, each source by its own name', () => {
    const named = [...document.matchAll(/`((?:src|tests)\/[\w./-]*)`/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([]);
    const sources = [...document.matchAll(/\[(\w+\.ts)\]\(([^)]+)\)/g)];
    expect(sources.filter(([, name = '', target = '']) => !target.endsWith(`/${name}`))).toEqual([]);
  });

  it('names every file that computes a figure', () => {
    const folder = join(root, 'src/engine/analytic');
    // What only leads to the others, and computes nothing.
    const leading = ['evaluateChain.ts'];
    const missing = readdirSync(folder).filter((name) => !leading.includes(name) && !document.includes(`/${name})`));
    expect(missing).toEqual([]);
  });

  it('closes every formula that it opens', () => {
    const prose = document.replaceAll(/`[^`\n]*`/g, '');
    expect((prose.match(/\$\$/g) ?? []).length % 2).toBe(0);
    const inline = prose.replaceAll(/\$\$[\s\S]*?\$\$/g, '');
    const open = inline.split('\n\n').filter((paragraph) => (paragraph.match(/\$/g) ?? []).length % 2 === 1);
    expect(open).toEqual([]);
  });
});

describe('the approximations measured', { timeout: 60_000 }, () => {
  it('stand in MODEL.md, every study of them', () => {
    const tables = tablesIn(document);
    const titles = [...tables.matchAll(/^### (.*)$/gm)].map(([, title]) => title);
    expect(titles).toEqual(STUDIES.map(({ title }) => title));
    expect(withTables(document, tables)).toBe(document);
  });

  // When a formula has changed: `npm run approximations -- --write`, and look at what became of the differences.
  it.each(STUDIES.filter(({ isHeld }) => isHeld).map((study) => ({ study, title: study.title })))(
    'come out the same again: $title',
    ({ study }) => {
      expect(tablesIn(document)).toContain(tableOf(study));
    },
  );
});

/** As GitHub makes an anchor of a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
