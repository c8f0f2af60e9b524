const IS_APPLE = typeof navigator !== 'undefined' && /Mac|iP(hone|ad)/.test(navigator.platform);

/** A shortcut as the keyboard at hand writes it: `Ctrl+Shift+Z`, `⇧⌘Z`. */
export function shortcutText(key: string, { shift = false }: { readonly shift?: boolean } = {}): string {
  if (IS_APPLE) return `${shift ? '⇧' : ''}⌘${key}`;
  return `Ctrl+${shift ? 'Shift+' : ''}${key}`;
}
