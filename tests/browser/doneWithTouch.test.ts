import { doneWhen } from '../support/doneWhen.ts';
import { touchHand } from '../support/hands.ts';

doneWhen({
  language: 'nl',
  options: { viewport: { width: 390, height: 844 }, touch: true },
  handOf: ({ page }) => touchHand(page),
  menu: 'more',
  shortcuts: null,
});
