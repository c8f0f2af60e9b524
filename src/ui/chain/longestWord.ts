/** Widths found so far, by word; names come back with every edit. */
const widths = new Map<string, number>();
let ruler: CanvasRenderingContext2D | null = null;

/** Width of the longest word of a name in the type of a block [em]: what decides whether it fits without being broken. */
export function longestWord(name: string): number {
  return Math.max(...name.split(/\s+/).map(widthOf));
}

function widthOf(word: string): number {
  const known = widths.get(word);
  if (known !== undefined) return known;
  ruler ??= document.createElement('canvas').getContext('2d');
  if (ruler === null) return word.length * 0.56;
  ruler.font = "650 100px 'Inter Variable', sans-serif";
  const width = ruler.measureText(word).width / 100;
  // Before the type has come its widths are another's: they are not kept.
  if (document.fonts.status === 'loaded') widths.set(word, width);
  return width;
}
