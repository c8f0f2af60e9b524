/** A key, or keys held together, that does something. */
export interface KeyStroke {
  /** As `KeyboardEvent.key` tells it, letters in lower case. */
  readonly key: string;
  /** With the key that commands the computer: ⌘ on keyboards by Apple, Ctrl on all others. */
  readonly command?: true;
  readonly shift?: true;
  /** Means something else on keyboards by Apple, and is left alone there. */
  readonly notApple?: true;
}

const IS_APPLE = typeof navigator !== 'undefined' && /Mac|iP(hone|ad)/.test(navigator.platform);

/** True for a single character: a key that also writes text, and that voice control may press unasked (WCAG 2.1.4). */
export function isSingleKey({ key, command }: KeyStroke): boolean {
  return command === undefined && key.length === 1;
}

/** Whether a key that was pressed is this one. */
export function isStroke(stroke: KeyStroke, event: KeyboardEvent, isApple = IS_APPLE): boolean {
  if (event.key.toLowerCase() !== stroke.key || event.altKey) return false;
  if (isApple && stroke.notApple === true) return false;
  const isCommanded = isApple ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  if (stroke.command === undefined ? event.ctrlKey || event.metaKey : !isCommanded) return false;
  // Whether a sign takes Shift depends on the keyboard: `?` does on most.
  const isSign = stroke.key.length === 1 && stroke.key.toUpperCase() === stroke.key;
  return isSign || event.shiftKey === (stroke.shift === true);
}

/** The keys as the keyboard at hand writes them: `Ctrl+Shift+Z`, `⇧⌘Z`. */
export function strokeText({ key, command, shift }: KeyStroke, isApple = IS_APPLE): string {
  const name = key.length === 1 ? key.toUpperCase() : key;
  if (isApple) return `${shift ? '⇧' : ''}${command ? '⌘' : ''}${name}`;
  return `${command ? 'Ctrl+' : ''}${shift ? 'Shift+' : ''}${name}`;
}

/** The keys as `aria-keyshortcuts` writes them: `Control+Shift+Z`. */
export function ariaKeys(strokes: readonly KeyStroke[], isApple = IS_APPLE): string {
  return strokes
    .filter(({ notApple }) => !(isApple && notApple === true))
    .map(({ key, command, shift }) =>
      [command && (isApple ? 'Meta' : 'Control'), shift && 'Shift', key.length === 1 ? key.toUpperCase() : key]
        .filter((part) => typeof part === 'string')
        .join('+'),
    )
    .join(' ');
}
