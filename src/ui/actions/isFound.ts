/**
 * Whether a text has every word of what was typed, in any order, whatever the case and the accents.
 *
 * @param typed words parted by spaces; none finds everything
 */
export function isFound(text: string, typed: string): boolean {
  const plain = plainText(text);
  return plainText(typed)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
