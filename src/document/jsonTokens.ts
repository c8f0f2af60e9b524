/** Index after the white space that JSON knows, from `at` on. */
export function endOfWhiteSpace(text: string, at: number): number {
  let end = at;
  while (' \n\r\t'.includes(text[end] ?? 'x')) end += 1;
  return end;
}

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Index after the JSON number that begins at `at`, or null when none does. */
export function endOfNumber(text: string, at: number): number | null {
  numberPattern.lastIndex = at;
  return numberPattern.test(text) ? numberPattern.lastIndex : null;
}

const escapePattern = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;

/**
 * End of the JSON string whose opening quote stands at `at`: the index after its closing quote, or the index at which
 * it goes wrong, with what may stand there. Read by characters: a pattern would run out of stack in a long string.
 */
export function endOfString(text: string, at: number): { end: number; fault: 'character' | 'escape' | null } {
  let end = at + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === quotationMark) return { end: end + 1, fault: null };
    if (code < firstPrintable) break;
    if (code !== backslash) end += 1;
    else {
      escapePattern.lastIndex = end;
      if (!escapePattern.test(text)) return { end, fault: 'escape' };
      end = escapePattern.lastIndex;
    }
  }
  return { end, fault: 'character' };
}

const quotationMark = 0x22;
const backslash = 0x5c;
const firstPrintable = 0x20;
