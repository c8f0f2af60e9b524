import { details } from './details.ts';
import { panel } from './panel.ts';
import { start } from './start.ts';

/** The texts of what is opened later, by area: `loadLaterTexts` brings them. */
export const laterCatalogue = { details, panel, start } as const;
