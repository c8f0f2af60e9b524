import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Colour = readonly [lightness: number, chroma: number, hue: number];

const css = readFileSync(new URL('../../../src/ui/styles/tokens.css', import.meta.url), 'utf8');
const THEMES = { light: 0, dark: 1 } as const;
const PROJECTOR = /data-theme='projector'\] \{([^}]+)\}/.exec(css)?.[1] ?? '';

/** The colour of a token in a theme, read from the stylesheet itself. */
function token(name: string, theme: keyof typeof THEMES | 'projector'): Colour {
  const value =
    theme === 'projector'
      ? new RegExp(`--${name}: oklch\\(([^)]+)\\)`).exec(PROJECTOR)
      : new RegExp(`--${name}: light-dark\\(oklch\\(([^)]+)\\), oklch\\(([^)]+)\\)\\)`).exec(css);
  const numbers = value?.[(theme === 'projector' ? 0 : THEMES[theme]) + 1]?.split(' ').map(Number) ?? [];
  const [lightness, chroma, hue] = numbers;
  if (lightness === undefined || chroma === undefined || hue === undefined) throw new Error(`no colour --${name}`);
  return [lightness, chroma, hue];
}

/** OKLCH → linear sRGB, by the matrices of Ottosson (2020); clipped to the gamut as a screen does. */
function linearRgb([lightness, chroma, hue]: Colour): number[] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((channel) => Math.min(1, Math.max(0, channel)));
}

/** Relative luminance of WCAG 2. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = linearRgb(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'hover'],
  ['ink', 'cool-fill'],
  ['ink', 'loss-fill'],
  ['quiet', 'paper'],
  ['quiet', 'surface'],
  ['quiet', 'hover'],
  ['cool', 'paper'],
  ['cool', 'surface'],
  ['cool', 'cool-fill'],
  ['warm-ink', 'paper'],
  ['warm-ink', 'surface'],
  ['on-warm', 'warm'],
  ['loss', 'paper'],
  ['loss', 'surface'],
  ['loss', 'loss-fill'],
  ['gain', 'paper'],
  ['gain', 'surface'],
] as const;
const GRAPHICS = [
  ['control', 'paper'],
  ['control', 'surface'],
  ['warm', 'paper'],
  ['focus', 'paper'],
  ['focus', 'surface'],
] as const;

/** The least contrast of text and of what is drawn; of WCAG 2.2, on the projector its enhanced one. */
const LEAST = [
  { theme: 'light', text: 4.5, graphics: 3 },
  { theme: 'dark', text: 4.5, graphics: 3 },
  { theme: 'projector', text: 7, graphics: 4.5 },
] as const;

describe.each(LEAST)('the $theme theme', ({ theme, text, graphics }) => {
  it.each(TEXT)('sets %s on %s with contrast enough to read', (front, back) => {
    expect(contrast(token(front, theme), token(back, theme))).toBeGreaterThanOrEqual(text);
  });

  it.each(GRAPHICS)('draws %s on %s with contrast enough to see', (front, back) => {
    expect(contrast(token(front, theme), token(back, theme))).toBeGreaterThanOrEqual(graphics);
  });

  it('keeps the parts of the cost apart in grey, each from the next', () => {
    const parts = ['cost-cycle', 'cost-safety', 'cost-wip', 'cost-obsolescence'];
    const greys = parts.map((part) => token(part, theme)[0]);
    for (const [index, grey] of greys.entries()) {
      const next = greys[index + 1];
      if (next !== undefined) expect(Math.abs(grey - next)).toBeGreaterThanOrEqual(0.13);
    }
  });
});
