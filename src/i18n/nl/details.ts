import type { details as english } from '../en/details.ts';
import type { Texts } from '../texts.ts';

export const details = {} as const satisfies Texts<typeof english>;
