import { describe, expect, it } from 'vitest';
import type { Chain } from '../../../src/engine/chain/chain.ts';
import { parseChain } from '../../../src/engine/chain/parseChain.ts';
import { chainFile, stageFile, wishFile } from './chainFile.ts';

function parsed(changes: object = {}): Chain {
  const chain = parseChain(chainFile(changes));
  if (!chain.ok) throw new Error(JSON.stringify(chain.faults));
  return chain.value;
}

function faultsOf(changes: object) {
  const chain = parseChain(chainFile(changes));
  return chain.ok ? [] : chain.faults.map(({ path, found, allowed }) => `${path} ${found} ${allowed.code}`);
}

describe('keys', () => {
  it('refuses unknown keys at every level with their path', () => {
    const faults = faultsOf({
      colour: 1,
      stages: [stageFile({ times: 2, time: { mean: 1, max: 3 }, setup: { tme: 1 } })],
      wishes: [wishFile({ Weight: 2 })],
      demand: { mean: 1, unit: 'piece' },
      service: { measure: 'level', level: 1, target: 0.9 },
      finance: { rate: 1 },
      market: { tolerated: { mean: 1, std: 2 }, promise: { time: 1, percentile: 0.5 }, 'a b': null },
      goal: { maximise: 'total' },
    });
    expect(faults).toEqual(
      expect.arrayContaining([
        'colour 1 keys',
        'stages[0].times 2 keys',
        'stages[0].time.max 3 keys',
        'stages[0].setup.tme 1 keys',
        'wishes[0].Weight 2 keys',
        'demand.unit "piece" keys',
        'service.target 0.9 keys',
        'finance.rate 1 keys',
        'market.tolerated.std 2 keys',
        'market.promise.time 1 oneKey',
        'market["a b"] null keys',
        'goal.maximise "total" keys',
      ]),
    );
    expect(faults).toHaveLength(12);
  });

  it('keeps keys that begin with x- at every level', () => {
    const extra = { 'x-': [1, { 'x-inner': null }] };
    const chain = parsed({
      ...extra,
      stages: [stageFile({ ...extra, time: { mean: 1, ...extra }, setup: extra })],
      wishes: [wishFile(extra)],
      demand: { mean: 1, ...extra },
      service: extra,
      finance: extra,
      market: { ...extra, tolerated: { mean: 1, ...extra }, promise: extra },
      goal: extra,
    });
    const [stage] = chain.stages;
    const { market } = chain;
    const owners = [
      chain,
      stage,
      stage?.time,
      stage?.setup,
      chain.wishes[0],
      chain.demand,
      chain.service,
      chain.finance,
    ];
    for (const owner of [...owners, market, market.tolerated, market.promise, chain.goal]) {
      expect(owner).toMatchObject(extra);
    }
  });

  it('refuses in x- values only what could not be written again', () => {
    const value = JSON.parse('{"list":[1e999],"deep":{"__proto__":{"polluted":true}},"fine":{"constructor":1}}');
    expect(faultsOf({ 'x-a': value })).toEqual(['x-a.list[0] Infinity extension', 'x-a.deep.__proto__ {…} extension']);
  });

  it('refuses __proto__ and constructor as unknown keys, and pollutes nothing', () => {
    const file = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1}');
    expect(faultsOf(Object.assign(Object.create(null), chainFile()))).toEqual([]);
    const chain = parseChain({
      ...chainFile(),
      ...file,
      stages: [JSON.parse('{"id":"a","time":{"mean":1,"__proto__":[]}}')],
    });
    expect(chain.ok ? [] : chain.faults.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['__proto__', 'constructor', 'toString', 'stages[0].time.__proto__']),
    );
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
