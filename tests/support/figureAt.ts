/**
 * What stands at a path such as `stocks.0.onHand` of a position.
 *
 * @returns undefined where there is nothing
 */
export function figureAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((found, key) => {
    return typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined;
  }, value);
}

/** Every figure of a position by its path, lists and objects opened up: numbers, texts, truths and nulls. */
export function figuresOf(value: unknown, path = ''): [path: string, figure: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => figuresOf(inner, path === '' ? key : `${path}.${key}`));
}
