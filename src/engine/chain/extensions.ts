import type { Fault } from './fault.ts';
import { formatPath, type Path } from './path.ts';
import { preview } from './preview.ts';

/** A key that begins with `x-`, with its value and the object it stands in. */
export interface Extension {
  readonly parent: Path;
  readonly key: string;
  readonly value: unknown;
}

interface Separated {
  /** The value without `x-` keys. */
  readonly bare: unknown;
  readonly extensions: readonly Extension[];
  /** What is wrong inside the `x-` values. */
  readonly faults: readonly Fault[];
}

/**
 * Sets apart the keys that begin with `x-`, at every object level, so that the schema need not know of them.
 * Their values may be anything that JSON can write again: numbers beyond its range, which are read as infinite, and
 * keys named `__proto__` are refused, for they would be lost or worse when copied.
 */
export function separateExtensions(json: unknown, at: Path = []): Separated {
  const extensions: Extension[] = [];
  const bare = withoutExtensions(json, [], extensions);
  const faults = extensions.flatMap(({ parent, key, value }) => extensionFaults(value, [...at, ...parent, key]));
  return { bare, extensions, faults };
}

function withoutExtensions(value: unknown, path: Path, extensions: Extension[]): unknown {
  if (Array.isArray(value))
    return value.map((element, index) => withoutExtensions(element, [...path, index], extensions));
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(value)) {
    if (key.startsWith('x-')) extensions.push({ parent: path, key, value: inner });
    else entries.push([key, withoutExtensions(inner, [...path, key], extensions)]);
  }
  // fromEntries defines keys instead of assigning them, so that `__proto__` stays a key that the schema can refuse.
  return Object.fromEntries(entries);
}

function extensionFaults(value: unknown, path: Path): Fault[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [refused(path, value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const innerPath = [...path, Array.isArray(value) ? Number(key) : key];
    return key === '__proto__' ? [refused(innerPath, inner)] : extensionFaults(inner, innerPath);
  });
}

function refused(path: Path, value: unknown): Fault {
  return { path: formatPath(path), found: preview(value), allowed: { code: 'extension' } };
}

/** Puts the `x-` keys back where they stood, after the known keys. */
export function restoreExtensions(value: unknown, extensions: readonly Extension[]): void {
  for (const { parent, key, value: extension } of extensions) {
    const owner = parent.reduce<unknown>(
      (inner, step) => (isObject(inner) ? Reflect.get(inner, step) : undefined),
      value,
    );
    if (isObject(owner))
      Object.defineProperty(owner, key, { value: extension, enumerable: true, configurable: true, writable: true });
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
