import type { Fault, Parsed } from '../engine/chain/fault.ts';
import { parseChain } from '../engine/chain/parseChain.ts';
import { openFrame } from './openFrame.ts';
import { parseWorkspace } from './parseWorkspace.ts';
import { scanJson } from './scanJson.ts';
import { type Workspace, workspaceOf } from './workspace.ts';

/** Largest file that is read [bytes of UTF-8]: 1 MB. */
export const largestFile = 1_000_000;

/**
 * Reads the text of a chain file or a workspace file. Whatever the text is, it answers and never throws.
 *
 * @param text  the file, decoded from UTF-8, with or without byte order mark
 * @returns the workspace (of one scenario for a chain file), complete and valid, or all that is wrong with the file
 */
export function readDocument(text: string): Parsed<Workspace> {
  if (isTooLarge(text)) return refuse({ path: '', found: '', allowed: { code: 'size', maximum: largestFile } });
  const content = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  const fault = content.trim() === '' ? noDocument : scanJson(content);
  return fault ? refuse(fault) : readDocumentValue(JSON.parse(content));
}

/** Reads a chain or a workspace from what `JSON.parse` made of a text that `scanJson` found sound. */
export function readDocumentValue(json: unknown): Parsed<Workspace> {
  const frame = openFrame(json);
  if (!frame.ok) return frame;
  if (frame.value.format === 'koop-workspace') return parseWorkspace(frame.value.json);
  const chain = parseChain(frame.value.json);
  return chain.ok ? { ok: true, value: workspaceOf(chain.value) } : chain;
}

const byteOrderMark = '\ufeff';
const noDocument: Fault = { path: '', found: '""', allowed: { code: 'document' } };

function refuse(fault: Fault): Parsed<Workspace> {
  return { ok: false, faults: [fault] };
}

/** True for a text that takes more bytes of UTF-8 than a file may have. */
export function isTooLarge(text: string): boolean {
  // A code unit takes at least one byte of UTF-8 and at most three, which settles it for nearly every text.
  if (text.length > largestFile) return true;
  if (text.length * 3 <= largestFile) return false;
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes > largestFile;
}
