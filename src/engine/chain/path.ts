import { quote } from './preview.ts';

/** Where something stands in a JSON value: keys and indices from the outside inwards. */
export type Path = readonly PropertyKey[];

/** A path as people read it: `stages[2].time.mean`; a key that is no plain word stands in quotes: `["a b"]`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const word = String(key);
    if (!/^[\w-]{1,80}$/.test(word)) return `${text}[${quote(word)}]`;
    return text === '' ? word : `${text}.${word}`;
  }, '');
}
