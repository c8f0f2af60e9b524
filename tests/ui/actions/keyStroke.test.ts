import { describe, expect, it } from 'vitest';
import { ACTION_IDS, ACTIONS } from '../../../src/ui/actions/actionTable.ts';
import { ariaKeys, isSingleKey, isStroke, type KeyStroke, strokeText } from '../../../src/ui/actions/keyStroke.ts';

const UNDO: KeyStroke = { key: 'z', command: true };
const REDO: readonly KeyStroke[] = [
  { key: 'z', command: true, shift: true },
  { key: 'y', command: true, notApple: true },
];

/** A key as a browser tells of it. */
const pressed = (key: string, held: Partial<KeyboardEvent> = {}) =>
  ({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held }) as KeyboardEvent;

describe('keys', () => {
  it('are those of the keyboard at hand: ⌘ by Apple, Ctrl by others', () => {
    expect(isStroke(UNDO, pressed('z', { ctrlKey: true }), false)).toBe(true);
    expect(isStroke(UNDO, pressed('z', { metaKey: true }), false)).toBe(false);
    expect(isStroke(UNDO, pressed('z', { metaKey: true }), true)).toBe(true);
    // On those, Ctrl with a letter edits the line.
    expect(isStroke(UNDO, pressed('z', { ctrlKey: true }), true)).toBe(false);
    expect(isStroke(UNDO, pressed('z'), false)).toBe(false);
  });

  it('with Shift are others than without', () => {
    expect(isStroke(UNDO, pressed('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(false);
    expect(REDO.some((stroke) => isStroke(stroke, pressed('Z', { ctrlKey: true, shiftKey: true }), false))).toBe(true);
    expect(isStroke({ key: 'f' }, pressed('F', { shiftKey: true }), false)).toBe(false);
  });

  it('that write a sign need Shift on some keyboards only', () => {
    expect(isStroke({ key: '?' }, pressed('?', { shiftKey: true }), false)).toBe(true);
    expect(isStroke({ key: '?' }, pressed('?'), false)).toBe(true);
    expect(isStroke({ key: '?' }, pressed('?', { altKey: true }), false)).toBe(false);
  });

  it('are written as each keyboard writes them', () => {
    expect(REDO.map((stroke) => strokeText(stroke, false))).toEqual(['Ctrl+Shift+Z', 'Ctrl+Y']);
    expect(strokeText({ key: 'z', command: true, shift: true }, true)).toBe('⇧⌘Z');
    expect(strokeText({ key: '?' }, true)).toBe('?');
    expect(ariaKeys(REDO, false)).toBe('Control+Shift+Z Control+Y');
    expect(ariaKeys(REDO, true)).toBe('Meta+Shift+Z');
  });
});

describe('the table of actions', () => {
  const all = ACTION_IDS.flatMap((id) => (ACTIONS[id].keys ?? []).map((stroke) => ({ id, stroke })));

  it('gives no two actions the same keys', () => {
    const texts = all.map(({ stroke }) => strokeText(stroke, false));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('lets no single key act while a text is typed', () => {
    expect(all.filter(({ id, stroke }) => isSingleKey(stroke) && ACTIONS[id].whileTyping === true)).toEqual([]);
  });
});
