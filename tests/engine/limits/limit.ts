/** A public function of the engine, or a formula, where theory knows the answer without computing: at a limit. */
export interface Limit {
  readonly of: unknown;
  /** Which limit, in words. */
  readonly where: string;
  readonly run: () => LimitRun;
}

export interface LimitRun {
  readonly found: unknown;
  readonly known: unknown;
  /** Whether the case asked the function at all. */
  readonly isAsked: boolean;
}

/**
 * A limiting case.
 *
 * @param ask what the function gives at the limit, and what it should give; it must use the function it is handed
 * @example limit(erlangC, 'one server: its load', (f) => [f(1, 0.7), 0.7])
 */
export function limit<F extends object>(
  of: F,
  where: string,
  ask: (of: F) => readonly [found: unknown, known: unknown],
): Limit {
  const run = () => {
    let isAsked = false;
    const watched = new Proxy(of, {
      apply: (target, self, given) => {
        isAsked = true;
        return typeof target === 'function' ? Reflect.apply(target, self, given) : undefined;
      },
      // A formula is asked by its `of`.
      get: (target, key) => {
        if (key === 'of') isAsked = true;
        return Reflect.get(target, key);
      },
    });
    const [found, known] = ask(watched);
    return { found, known, isAsked };
  };
  return { of, where, run };
}
