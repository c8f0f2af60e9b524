import { useEffect } from 'react';
import { redo, undo } from '../../state/commands.ts';
import { saveCopy } from '../../state/saveCopy.ts';

/** Undo, redo and save by the keys that people know. Inside a text field undo stays the browser's own. */
export function useShortcuts(): void {
  useEffect(() => {
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
  const command = commandOf(event);
  if (command === null) return;
  event.preventDefault();
  command();
}

/** What a key with Ctrl or ⌘ does; null for nothing of ours. */
function commandOf(event: KeyboardEvent): (() => void) | null {
  const key = event.key.toLowerCase();
  if (key === 's' && !event.shiftKey) return event.repeat ? () => {} : saveCopy;
  if (isInTextField(event.target)) return null;
  if (key === 'z') return event.shiftKey ? redo : undo;
  return key === 'y' && event.ctrlKey && !event.shiftKey ? redo : null;
}

const TEXTLESS_INPUTS: ReadonlySet<string> = new Set([
  'range',
  'checkbox',
  'radio',
  'button',
  'submit',
  'file',
  'color',
]);

/** True where keys write text. */
export function isInTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !TEXTLESS_INPUTS.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
