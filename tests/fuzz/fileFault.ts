import { isDeepStrictEqual } from 'node:util';
import { describeFault } from '../../src/document/describeFault.ts';
import { readDocument } from '../../src/document/readDocument.ts';
import { writeWorkspace } from '../../src/document/writeDocument.ts';

/** What became of a file: read, or refused with its faults told, or neither as it should be. */
export type Reading = 'read' | 'refused' | { readonly fault: string };

/**
 * Reads a text as a file, and holds that it is either refused in words or read as something that can be written and
 * read again.
 */
export function readAnyFile(text: string): Reading {
  try {
    const document = readDocument(text);
    if (document.ok) {
      const again = readDocument(writeWorkspace(document.value));
      return isDeepStrictEqual(again, document) ? 'read' : { fault: 'what was read is written as something else' };
    }
    const lines = document.faults.flatMap((fault) => [describeFault(fault, 'nl'), describeFault(fault, 'en')]);
    const bad = lines.find((line) => /\n|undefined|\[object/.test(line) || line.length > 1_000);
    if (lines.length === 0 || bad !== undefined)
      return { fault: `refused without a good reason: ${bad?.slice(0, 300)}` };
    return 'refused';
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** The shortest text found, by leaving out ever smaller pieces, of which something is still wrong. */
export function shortestWith(text: string, isWrong: (candidate: string) => boolean): string {
  let shortest = text;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < shortest.length; ) {
      const candidate = shortest.slice(0, at) + shortest.slice(at + size);
      if (isWrong(candidate)) shortest = candidate;
      else at += size;
    }
  }
  return shortest;
}
