import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { largestFile } from '../document/readDocument.ts';
import type { CommandIo } from './koop.ts';

/** The input and output of this process. */
export const processIo: CommandIo = {
  readStdin: () => readText(process.stdin),
  readFile: readFileText,
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  language: languageOf(process.env),
};

/** Dutch where the environment asks for it, else English; LC_ALL overrules LC_MESSAGES, which overrules LANG. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): 'nl' | 'en' {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locale.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

async function readFileText(path: string): Promise<string> {
  const handle = await open(resolve(startFolder(), path));
  try {
    return await readText(handle.createReadStream({ autoClose: false }));
  } finally {
    await handle.close();
  }
}

// `npm run` moves to the project's folder first; people mean the folder they typed the command in.
function startFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
  return script === 'koop' && typedIn ? typedIn : process.cwd();
}

/** Reads a text in UTF-8, and no more of it than shows that it is too long: a device never ends. */
async function readText(stream: Readable): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > largestFile) break;
  }
  const bytes = Buffer.concat(chunks);
  // Cut within a character, a text that is too long would look like no text at all.
  const isTooLong = size > largestFile;
  try {
    return new TextDecoder('utf-8', { fatal: !isTooLong, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw Object.assign(new Error('not UTF-8', { cause }), { code: 'ENCODING' });
  }
}

/** A reader such as `head` that has seen enough closes the pipe; that is no fault. */
export function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
