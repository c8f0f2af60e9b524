/** Width of the page in rem of the root element, which grows with the screen. */
export function pageWidth(): number {
  return innerWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** For `useSyncExternalStore`: tells when that width may have changed. */
export function subscribeToWidth(changed: () => void): () => void {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
}
