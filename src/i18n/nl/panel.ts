import type { panel as english } from '../en/panel.ts';
import type { Texts } from '../texts.ts';

export const panel = {} as const satisfies Texts<typeof english>;
