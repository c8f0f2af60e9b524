import type { bar as english } from '../en/bar.ts';
import type { Texts } from '../texts.ts';

export const bar = {} as const satisfies Texts<typeof english>;
