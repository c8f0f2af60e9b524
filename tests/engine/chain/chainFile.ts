/** The smallest valid chain file, with changes on top; the tests of this folder start from it. */
export function chainFile(changes: object = {}): object {
  return {
    format: 'koop-chain',
    version: 1,
    stages: [{ id: 'make', time: { mean: 2 } }],
    codp: 0,
    demand: { mean: 16 },
    ...changes,
  };
}

/** A stage of a file, with changes on top. */
export function stageFile(changes: object = {}): object {
  return { id: 'make', time: { mean: 2 }, ...changes };
}

/** A wish of a file, with changes on top. */
export function wishFile(changes: object = {}): object {
  return { id: 'colour', stage: 'make', wished: 12, ...changes };
}
