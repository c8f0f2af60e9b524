import type { Chain } from '../../src/engine/chain/chain.ts';
import { parseChain } from '../../src/engine/chain/parseChain.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * A chain like the given one of which something is still wrong, made smaller as long as that goes: stages, wishes and
 * stock points left out, fields left to their default, numbers rounded.
 *
 * @param patience how long to look [ms]
 */
export function smallestChain(chain: Chain, isWrong: (candidate: Chain) => boolean, patience: number): Chain {
  const end = performance.now() + patience;
  let smallest = chain;
  for (let found: Chain | null = chain; found !== null; ) {
    smallest = found;
    found = firstWrong(smallest, isWrong, end);
  }
  return smallest;
}

function firstWrong(chain: Chain, isWrong: (candidate: Chain) => boolean, end: number): Chain | null {
  const size = sizeOf(chain);
  for (const json of simpler(chain)) {
    if (performance.now() > end) return null;
    const candidate = parseChain(json);
    if (!candidate.ok || sizeOf(candidate.value) >= size) continue;
    if (isWrong(candidate.value)) return candidate.value;
  }
  return null;
}

/** Length as a file; a digit other than 0 counts twice, so that 0 is smaller than 5. */
function sizeOf(chain: Chain): number {
  const json = JSON.stringify(chain);
  return json.length + json.replaceAll(/[^1-9]/g, '').length;
}

/** Simpler chains, the boldest first; some are not valid. */
function* simpler(chain: Chain): Generator<unknown> {
  for (const [from, to] of ranges(chain.stages.length)) yield withoutStages(chain, from, to);
  for (const [from, to] of ranges(chain.wishes.length)) {
    yield { ...chain, wishes: chain.wishes.filter((_, i) => i < from || i >= to) };
  }
  yield { ...chain, stockPoints: [] };
  for (const key of Object.keys(chain)) yield without(chain, key);
  for (const list of ['stages', 'wishes'] as const) {
    for (const [index, element] of chain[list].entries()) {
      for (const changed of simplerRecords(element)) {
        yield { ...chain, [list]: chain[list].map((other, i) => (i === index ? changed : other)) };
      }
    }
  }
  for (const changed of simplerRecords(chain)) yield changed;
}

/** Spans of a list, from all of it down to single elements. */
function* ranges(length: number): Generator<[number, number]> {
  for (let size = length; size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < length; from += size) yield [from, Math.min(length, from + size)];
  }
}

function withoutStages(chain: Chain, from: number, to: number): unknown {
  const stages = chain.stages.filter((_, i) => i < from || i >= to);
  const ids = stages.map(({ id }) => id);
  const moved = (boundary: number) => (boundary <= from ? boundary : Math.max(from, boundary - (to - from)));
  const points = chain.stockPoints === 'best' ? [] : chain.stockPoints.map(moved).filter((point) => point >= 1);
  return {
    ...chain,
    stages,
    wishes: chain.wishes.filter(({ stage }) => ids.includes(stage)),
    codp: moved(chain.codp),
    stockPoints: chain.stockPoints === 'best' ? 'best' : [...new Set(points)],
  };
}

/** The record with a field left out or a number rounded, of its own or of a record in it. */
function* simplerRecords(record: Json): Generator<Json> {
  for (const [key, value] of Object.entries(record)) {
    yield without(record, key);
    if (typeof value === 'number') yield { ...record, [key]: Number(value.toPrecision(3)) };
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    for (const inner of simplerRecords({ ...value })) yield { ...record, [key]: inner };
  }
}

function without(record: Json, key: string): Json {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
