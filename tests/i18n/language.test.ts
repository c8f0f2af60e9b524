import { describe, expect, it } from 'vitest';
import { formatList } from '../../src/i18n/formatList.ts';
import { preferredLanguage } from '../../src/i18n/language.ts';

describe('preferredLanguage', () => {
  it.each([
    [['nl-BE', 'en'], 'nl'],
    [['en-GB', 'nl'], 'en'],
    [['de', 'fr', 'NL'], 'nl'],
    [['nds'], 'en'],
    [[], 'en'],
  ] as const)('of %j is %s', (preferred, language) => {
    expect(preferredLanguage(preferred)).toBe(language);
  });
});

describe('formatList', () => {
  it('joins names as a sentence does', () => {
    expect(formatList(['Zagen', 'Verven', 'Assemblage'], 'nl')).toBe('Zagen, Verven en Assemblage');
    expect(formatList(['Sawing', 'Painting'], 'en')).toBe('Sawing and Painting');
    expect(formatList([], 'en')).toBe('');
  });
});
