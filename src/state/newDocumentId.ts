/** A name for a new document that no other has: 128 random bits, in hexadecimal. */
export function newDocumentId(): string {
  // Not crypto.randomUUID: it is missing where the page is not served from localhost or over https.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
