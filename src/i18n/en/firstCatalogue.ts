import { actions } from './actions.ts';
import { bar } from './bar.ts';
import { common } from './common.ts';
import { drawing } from './drawing.ts';
import { stage } from './stage.ts';

/** The texts of the first screen, by area. A new area: its file per language, and a line here or in `laterCatalogue.ts`. */
export const firstCatalogue = { actions, bar, common, drawing, stage } as const;
