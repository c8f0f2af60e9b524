/** The shape of a catalogue: the same keys with any text. A translation `satisfies Texts<typeof common>`. */
export type Texts<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : Texts<Catalogue[Key]>;
};
