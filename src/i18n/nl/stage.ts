import type { stage as english } from '../en/stage.ts';
import type { Texts } from '../texts.ts';

export const stage = {} as const satisfies Texts<typeof english>;
