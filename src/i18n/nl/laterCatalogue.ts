import { details } from './details.ts';
import { panel } from './panel.ts';

/** The texts of what is opened later, by area: `loadLaterTexts` brings them. */
export const laterCatalogue = { details, panel } as const;
