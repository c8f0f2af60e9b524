/** Key of the id of the document that was open last, in the app's storage. */
export const CURRENT_KEY = 'current';

/** Key of a document's record in the app's storage. */
export function documentKey(id: string): string {
  return `document/${id}`;
}

/** Key under which a record that cannot be read is put aside. */
export function damagedKey(id: string): string {
  return `damaged/${id}`;
}
