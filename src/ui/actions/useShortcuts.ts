import { useEffect } from 'react';
import { settingsStore } from '../../state/settings.ts';
import { canRun, runAction } from './actionHandlers.ts';
import { ACTION_IDS, ACTIONS } from './actionTable.ts';
import { isSingleKey, isStroke } from './keyStroke.ts';

/** Does the actions of the table by their keys, wherever on the page they are pressed. */
export function useShortcuts(): void {
  useEffect(() => {
    addEventListener('keydown', onKeyDown);
    // Fields keep keys to themselves: what works while one types is heard before them.
    addEventListener('keydown', onKeyDownWhileTyping, { capture: true });
    return () => {
      removeEventListener('keydown', onKeyDown);
      removeEventListener('keydown', onKeyDownWhileTyping, { capture: true });
    };
  }, []);
}

function onKeyDownWhileTyping(event: KeyboardEvent): void {
  const isMine = ACTION_IDS.some(
    (id) => ACTIONS[id].whileTyping === true && ACTIONS[id].keys?.some((stroke) => isStroke(stroke, event)),
  );
  if (isMine && isInTextField(event.target)) onKeyDown(event);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const id = ACTION_IDS.find((candidate) =>
    ACTIONS[candidate].keys?.some((stroke) => isStroke(stroke, event) && isMeant(stroke, event.target)),
  );
  if (id === undefined) return;
  const { whileTyping, repeats } = ACTIONS[id];
  // Inside a text field undo stays the browser's own.
  if (isInTextField(event.target) && whileTyping !== true) return;
  const isBrowsers = !canRun(id) && ACTIONS[id].isAvailable === undefined;
  if (isBrowsers) return;
  event.preventDefault();
  if (!event.repeat || repeats === true) runAction(id);
}

/** Where a single key already means something to what has the focus: it finds an entry of a list by its first letter. */
const TAKES_LETTERS = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox], select';

/** A single key is a shortcut only where it cannot mean anything else, and only while its user wants it to be. */
function isMeant(stroke: Parameters<typeof isSingleKey>[0], target: EventTarget | null): boolean {
  if (!isSingleKey(stroke)) return true;
  if (!settingsStore.getState().singleKeys || isInTextField(target)) return false;
  return !(target instanceof Element && target.closest(TAKES_LETTERS) !== null);
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
