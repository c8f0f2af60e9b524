import { actions } from './actions.ts';
import { bar } from './bar.ts';
import { common } from './common.ts';
import { details } from './details.ts';
import { drawing } from './drawing.ts';
import { panel } from './panel.ts';
import { stage } from './stage.ts';

/** All texts of this language, by area. A new area: its file per language, and a line here per language. */
export const catalogue = { actions, bar, common, details, drawing, panel, stage } as const;
