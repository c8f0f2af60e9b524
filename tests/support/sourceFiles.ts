import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';
import { roomOf } from './importRules.ts';

/** A file of sources, read for what it imports. */
export interface SourceFile {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly lines: number;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Whether it hands on what another file exports. */
  readonly isReexporting: boolean;
}

export interface Import {
  /** Path of a file of ours from the project's folder, or the name of a package. */
  readonly target: string;
  readonly isTypeOnly: boolean;
  /** What is imported by name, types aside. */
  readonly names: readonly string[];
}

/** All scripts below a folder. */
export function readSources(root: string, folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(tsx?|mjs)$/.test(path))
    .sort()
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}

/** Reads one file, which need not exist. */
export function parseSource(path: string, text: string): SourceFile {
  const { module } = parseSync(path, text);
  const stated = module.staticImports.map(({ moduleRequest, entries }) => ({
    target: targetOf(path, moduleRequest.value),
    isTypeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    names: entries.flatMap(({ isType, importName }) => (isType ? [] : (importName.name ?? []))),
  }));
  const passedOn = module.staticExports.flatMap(({ entries }) => entries).filter((entry) => entry.moduleRequest);
  const lines = text.replace(/\n$/, '').split('\n').length;
  const imports = [
    ...stated,
    ...passedOn.map((entry) => ({
      target: targetOf(path, entry.moduleRequest?.value ?? ''),
      isTypeOnly: entry.isType,
      names: [],
    })),
    ...inlineImports(path, text),
  ];
  return { path, lines, text, imports, isReexporting: passedOn.length > 0 };
}

/** `import('./x.ts')`, both the value loaded later and the type, which parsers keep apart from imports. */
function inlineImports(path: string, text: string): Import[] {
  const found = [...text.matchAll(/(typeof |[:<|&]\s*|\{)?\bimport\(\s*['"`]([^'"`$]+)['"`]\s*\)/g)];
  return found.map(([, before, specifier]) => ({
    target: targetOf(path, specifier ?? ''),
    isTypeOnly: before !== undefined,
    names: [],
  }));
}

function targetOf(path: string, specifier: string): string {
  const file = specifier.replace(/\?.*$/, '');
  return file.startsWith('.') ? posix.join(posix.dirname(path), file) : file;
}

/** What files below a folder export and files of another room import by name: each once, types aside. */
export function publicValues(files: readonly SourceFile[], folder: string): { path: string; name: string }[] {
  const room = (path: string) => roomOf(path)?.room;
  const asked = files.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => target.startsWith(folder) && room(target) !== room(path))
      .flatMap(({ target, names }) => names.map((name) => ({ path: target, name }))),
  );
  return Array.from(new Map(asked.map((one) => [`${one.path} ${one.name}`, one])).values());
}
