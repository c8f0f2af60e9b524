import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const entrySchema = z.object({
  optionalDependencies: z.optional(z.record(z.string(), z.string())),
  os: z.optional(z.array(z.string())),
  cpu: z.optional(z.array(z.string())),
  libc: z.optional(z.array(z.string())),
});
const lockSchema = z.object({ packages: z.record(z.string(), entrySchema) });

type Entry = z.infer<typeof entrySchema>;

const text = readFileSync(resolve(import.meta.dirname, '../package-lock.json'), 'utf8');
const { packages } = lockSchema.parse(JSON.parse(text));

const PLATFORMS = [
  { os: 'darwin', cpu: 'arm64' },
  { os: 'darwin', cpu: 'x64' },
  { os: 'linux', cpu: 'x64' },
  { os: 'win32', cpu: 'x64' },
] as const;

/** Packages that leave their machine code to one package a platform, with the entries of those. */
function families(): [name: string, members: (Entry | undefined)[]][] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) => {
    const members = Object.keys(optionalDependencies).map((name) => packages[`node_modules/${name}`]);
    const arePlatforms = members.filter((entry) => entry?.os && entry.cpu).length > 1;
    return arePlatforms ? [[path, members] satisfies [string, (Entry | undefined)[]]] : [];
  });
}

describe('package-lock.json', () => {
  it('finds the packages with machine code', () => {
    const names = families().map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(names).toEqual(expect.arrayContaining(['@biomejs/biome', 'lightningcss', 'rolldown', 'typescript']));
  });

  it.each(families())('names every platform package of %s', (_, members) => {
    expect(members).not.toContain(undefined);
    for (const { os, cpu } of PLATFORMS) {
      const fitting = members.filter(
        (entry) => entry?.os?.includes(os) && entry.cpu?.includes(cpu) && (entry.libc?.includes('glibc') ?? true),
      );
      expect(fitting, `${os} ${cpu}`).not.toEqual([]);
    }
  });

  it('names no registry, so that it installs from whichever one is set', () => {
    expect(text).not.toContain('"resolved"');
    const withoutFunding = text.replace(/"funding": (\{[^}]*\}|\[[^\]]*\]|"[^"]*")/g, '');
    expect(withoutFunding).not.toContain('://');
  });
});
