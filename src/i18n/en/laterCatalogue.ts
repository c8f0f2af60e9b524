import { beside } from './beside.ts';
import { details } from './details.ts';
import { live } from './live.ts';
import { panel } from './panel.ts';
import { print } from './print.ts';
import { start } from './start.ts';

/** The texts of what is opened later, by area: `loadLaterTexts` brings them. */
export const laterCatalogue = { beside, details, live, panel, print, start } as const;
