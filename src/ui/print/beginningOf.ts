/**
 * The beginning of a text, up to the end of a sentence, with a sign that there is more; the whole of it where that fits.
 *
 * @param room most characters, > 0; a first sentence that is longer is cut at a word
 */
export function beginningOf(text: string, room: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= room) return line;
  const head = line.slice(0, Math.max(room - MORE.length, 0));
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('? '), head.lastIndexOf('! '));
  const end = sentence > 0 ? sentence + 1 : head.lastIndexOf(' ');
  return `${head.slice(0, Math.max(end, 0)).trimEnd()}${MORE}`;
}

const MORE = ' […]';
