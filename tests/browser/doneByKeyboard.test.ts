import { doneWhen } from '../support/doneWhen.ts';
import { keyboardHand } from '../support/hands.ts';

doneWhen({
  language: 'en',
  options: { viewport: { width: 1280, height: 720 } },
  handOf: ({ page }) => keyboardHand(page),
  menu: 'own',
  shortcuts: { undo: 'Control+Z', redo: 'Control+Y' },
});
