/** `src/launch/modelDocument.mjs` makes a module of it. */
declare module '*/MODEL.md' {
  /** The sections of the model document; `number` as the heading tells it, 0 for the opening. */
  export const sections: readonly { readonly number: number | null; readonly title: string; readonly html: string }[];
}
