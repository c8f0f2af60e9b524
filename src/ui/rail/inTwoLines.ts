/** Parts a text at the space that makes the longer of its two lines the shortest; one line without a space. */
export function inTwoLines(text: string): readonly string[] {
  const longer = (at: number) => Math.max(at, text.length - at - 1);
  const [first, ...others] = Array.from(text.matchAll(/ /g), ({ index }) => index);
  if (first === undefined) return [text];
  const best = others.reduce((least, at) => (longer(at) < longer(least) ? at : least), first);
  return [text.slice(0, best), text.slice(best + 1)];
}
