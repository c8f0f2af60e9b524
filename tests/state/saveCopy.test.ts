import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../src/state/saveCopy.ts';

describe('fileNameOf', () => {
  it.each([
    ['City bike', 'City-bike.koop.json'],
    ['Kühne & Söhne: “B/2”', 'Kühne-Söhne-B-2.koop.json'],
    ['../../etc/passwd', 'etc-passwd.koop.json'],
    ['キッチン', 'キッチン.koop.json'],
    ['', 'koop-lab.koop.json'],
    ['???', 'koop-lab.koop.json'],
    ['NUL', 'NUL-.koop.json'],
    ['com1', 'com1-.koop.json'],
    ['line\nbreak\u0000', 'line-break.koop.json'],
  ])('turns %j into %s', (name, file) => {
    expect(fileNameOf(name)).toBe(file);
  });

  it('keeps it within eighty characters without splitting one', () => {
    expect(fileNameOf('𝒳'.repeat(200))).toBe(`${'𝒳'.repeat(80)}.koop.json`);
  });
});
