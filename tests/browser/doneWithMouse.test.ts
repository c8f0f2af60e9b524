import { doneWhen } from '../support/doneWhen.ts';
import { mouseHand } from '../support/hands.ts';

doneWhen({
  language: 'en',
  options: { viewport: { width: 1280, height: 720 } },
  handOf: ({ page }) => mouseHand(page),
  menu: 'own',
  shortcuts: { undo: 'ControlOrMeta+Z', redo: 'ControlOrMeta+Shift+Z' },
});
