import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectNear } from '../../support/near.ts';
import { publicValues, readSources } from '../../support/sourceFiles.ts';
import { ANALYTIC_LIMITS } from './analyticLimits.ts';
import { CHAIN_LIMITS } from './chainLimits.ts';
import { CUSTOMER_LIMITS } from './customerLimits.ts';
import { DECISION_LIMITS } from './decisionLimits.ts';
import { EXPLANATION_LIMITS } from './explanationLimits.ts';
import { type Limit, limit } from './limit.ts';
import { MONEY_LIMITS } from './moneyLimits.ts';
import { NUMERICS_LIMITS } from './numericsLimits.ts';
import { QUEUE_LIMITS } from './queueLimits.ts';
import { SIMULATION_LIMITS } from './simulationLimits.ts';
import { STOCK_LIMITS } from './stockLimits.ts';

const root = resolve(import.meta.dirname, '../../..');

const ROOMS = {
  numerics: NUMERICS_LIMITS,
  chain: CHAIN_LIMITS,
  queues: QUEUE_LIMITS,
  stock: STOCK_LIMITS,
  customers: CUSTOMER_LIMITS,
  money: MONEY_LIMITS,
  analytic: ANALYTIC_LIMITS,
  decisions: DECISION_LIMITS,
  explanation: EXPLANATION_LIMITS,
  simulation: SIMULATION_LIMITS,
};

interface PublicFunction {
  readonly name: string;
  readonly value: unknown;
}

/** Every function and formula of the engine that another room imports. */
async function publicFunctions(): Promise<PublicFunction[]> {
  const found: PublicFunction[] = [];
  for (const { path, name } of publicValues(readSources(root, 'src'), 'src/engine/')) {
    const module: Record<string, unknown> = await import(resolve(root, path));
    const value = module[name];
    if (isFunction(value)) found.push({ name: `${path}: ${name}`, value });
  }
  return found;
}

/** A formula computes by its `of`. */
function isFunction(value: unknown): boolean {
  return typeof value === 'function' || (typeof value === 'object' && value !== null && 'expression' in value);
}

function expectLimit({ run, where }: Limit): void {
  const { found, known, isAsked } = run();
  expect(isAsked, 'the case asks the function').toBe(true);
  if (typeof found === 'number' && typeof known === 'number') expectNear(found, known, 1e-9, where);
  else expect(found).toEqual(known);
}

const nameOf = ({ of, where }: Limit, names: ReadonlyMap<unknown, string>) => `${names.get(of) ?? '?'}, ${where}`;
const functions = await publicFunctions();
const names = new Map(functions.map(({ name, value }) => [value, name.replace(/^.*: /, '')]));

describe.each(Object.entries(ROOMS))('at a limit that theory knows: %s', (_, limits) => {
  it.each(limits.map((one) => [nameOf(one, names), one] as const))('%s', (_name, one) => expectLimit(one));
});

describe('the limiting cases', () => {
  it('are there for every function of the engine that another room calls', () => {
    const covered = new Set(Object.values(ROOMS).flatMap((limits) => limits.map(({ of }) => of)));
    expect(functions.length).toBeGreaterThan(130);
    expect(functions.filter(({ value }) => !covered.has(value)).map(({ name }) => name)).toEqual([]);
  });

  it('do not pass without asking, or with another answer', () => {
    expect(() => expectLimit(limit(Math.sqrt, 'not asked', () => [0, 0]))).toThrow('asks the function');
    expect(() => expectLimit(limit(Math.sqrt, 'wrong', (f) => [f(4), 3]))).toThrow('should be 3');
  });
});
