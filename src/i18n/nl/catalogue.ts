import { firstCatalogue } from './firstCatalogue.ts';
import { laterCatalogue } from './laterCatalogue.ts';

/** All texts of this language, by area; the app loads them in two parts. */
export const catalogue = { ...firstCatalogue, ...laterCatalogue } as const;
