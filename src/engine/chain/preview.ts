/** Longest text that a message repeats, in characters. */
const longestText = 60;

/** A value as short JSON on one line: `-3`, `"paint"`, `{…}`, a list with its length `[…](3)`; empty for what is not there. */
export function preview(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[…](${value.length})`;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : '{…}';
  return String(value);
}

/**
 * A text in JSON's quotes, cut when long. Characters that would break the line, hide, or turn the reading direction
 * of a terminal are written as escapes, which `JSON.stringify` does for some of them only.
 */
export function quote(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longestText + 2));
  const short = characters.length > longestText ? `${characters.slice(0, longestText).join('')}…` : text;
  return JSON.stringify(short).replace(
    /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
