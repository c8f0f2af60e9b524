/** Refuses a write that would have replaced values which the writer has never seen. */
export class StaleWrite extends Error {
  /** The keys under which something unseen stands. */
  readonly keys: readonly string[];

  constructor(keys: readonly string[]) {
    super(`storage holds something newer under ${keys.join(', ')}`);
    this.name = 'StaleWrite';
    this.keys = keys;
  }
}
