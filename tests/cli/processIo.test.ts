import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageOf, processIo } from '../../src/cli/processIo.ts';

describe('languageOf', () => {
  it.each([
    [{ LANG: 'nl_NL.UTF-8' }, 'nl'],
    [{ LANG: 'nl' }, 'nl'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'nl_BE.UTF-8' }, 'nl'],
    [{ LANG: 'nl_NL.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'nl_NL.UTF-8', LC_ALL: '' }, 'nl'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{}, 'en'],
  ])('%j asks for %s', (environment, language) => {
    expect(languageOf(environment)).toBe(language);
  });
});

describe('readFile', () => {
  let folder = '';
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'koop-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives the text of a file in UTF-8, byte order mark included', async () => {
    expect(await processIo.readFile(file('a', '\ufeffé\u{1f6b2}'))).toBe('\ufeffé\u{1f6b2}');
    expect(await processIo.readFile(file('b', ''))).toBe('');
  });

  it('reads no more of a long file than shows that it is too long', async () => {
    const text = await processIo.readFile(file('c', 'é'.repeat(3_000_000)));
    expect(text.length).toBeGreaterThan(500_000);
    expect(text.length).toBeLessThan(1_500_000);
  });

  it('tells by a code what it cannot read', async () => {
    await expect(processIo.readFile(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(processIo.readFile(folder)).rejects.toMatchObject({ code: 'EISDIR' });
    await expect(processIo.readFile(file('d', Uint8Array.of(0x7b, 0xff, 0xfe)))).rejects.toMatchObject({
      code: 'ENCODING',
    });
  });
});
