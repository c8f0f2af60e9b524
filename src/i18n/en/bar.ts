export const bar = {} as const;
