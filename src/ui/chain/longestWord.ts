/** The type of names in blocks, 100 px high. */
const TYPE = "650 100px 'Inter Variable'";
/** Widths found so far, by word; names come back with every edit. */
const widths = new Map<string, number>();
let ruler: CanvasRenderingContext2D | null = null;

/**
 * Width of the longest word of a name in the type of a block [em]: what decides whether it fits without being broken.
 *
 * @param hasType whether that type has come; before, widths are another's and are not kept
 */
export function longestWord(name: string, hasType: boolean): number {
  return Math.max(...name.split(/\s+/).map((word) => widthOf(word, hasType)));
}

function widthOf(word: string, hasType: boolean): number {
  const known = widths.get(word);
  if (known !== undefined) return known;
  ruler ??= document.createElement('canvas').getContext('2d');
  if (ruler === null) return word.length * 0.56;
  ruler.font = `${TYPE}, sans-serif`;
  const width = ruler.measureText(word).width / 100;
  if (hasType) widths.set(word, width);
  return width;
}

let isHere = false;

/** Whether the type of blocks has come; once it has, it stays. */
export function hasType(): boolean {
  // Asking takes longer than all that is done with the answer.
  isHere ||= document.fonts.check(TYPE);
  return isHere;
}

/** Tells when the type comes; what was measured before has to be measured anew. */
export function onType(tell: () => void): () => void {
  document.fonts.addEventListener('loadingdone', tell);
  return () => document.fonts.removeEventListener('loadingdone', tell);
}
