const DOCUMENT = 'document/';
const DAMAGED = 'damaged/';

/** Key of the id of the document that was open last, in the app's storage. */
export const CURRENT_KEY = 'current';

/** Key of a document's record in the app's storage. */
export function documentKey(id: string): string {
  return `${DOCUMENT}${id}`;
}

/** The id of the document whose record stands under a key; null for any other key. */
export function documentIdOf(key: string): string | null {
  return key.startsWith(DOCUMENT) ? key.slice(DOCUMENT.length) : null;
}

/** Key under which a record that cannot be read is put aside. */
export function damagedKey(id: string): string {
  return `${DAMAGED}${id}`;
}

/** True for the key of a record that was put aside. */
export function isDamagedKey(key: string): boolean {
  return key.startsWith(DAMAGED);
}
