/**
 * The promise's own outcome, or a rejection when it takes too long: storage that is blocked never answers at all.
 *
 * @param patience milliseconds, > 0
 */
export function withTimeout<T>(promise: Promise<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${patience} ms`)), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
