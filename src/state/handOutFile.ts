const MIME_TYPE = 'application/json';

/** Hands a text to the person as a file, by the browser's own download. */
export function handOutFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: MIME_TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Not at once: Safari reads the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
