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

describe('rules between fields', () => {
  const two = [stageFile(), stageFile({ id: 'ship' })];

  it.each<[string, object, string[]]>([
    ['stage ids are unique', { stages: [...two, stageFile()] }, ['stages[2].id "make" uniqueId']],
    [
      'wish ids are unique, but may be those of stages',
      { wishes: [wishFile({ id: 'make' }), wishFile(), wishFile()] },
      ['wishes[2].id "colour" uniqueId'],
    ],
    ["a wish's stage exists", { wishes: [wishFile({ stage: 'paint' })] }, ['wishes[0].stage "paint" stageId']],
    ['no more is offered than wished', { wishes: [wishFile({ offered: 13 })] }, ['wishes[0].offered 13 offered']],
    ['the decoupling point lies on the chain', { stages: two, codp: 3 }, ['codp 3 number']],
    [
      'stock points lie on the chain, once each',
      { stages: two, stockPoints: [2, 0, 2, 3, 1.5, '1', 1] },
      [
        'stockPoints[1] 0 number',
        'stockPoints[4] 1.5 number',
        'stockPoints[5] "1" number',
        'stockPoints[2] 2 uniqueStockPoint',
        'stockPoints[3] 3 number',
      ],
    ],
    [
      'only material stages are modular',
      {
        stages: [stageFile({ kind: 'sales', modular: true }), stageFile({ id: 'b', nature: 'design', modular: true })],
      },
      ['stages[0].modular true materialOnly', 'stages[1].modular true materialOnly'],
    ],
    [
      'a modular stage has no items',
      { stages: [stageFile({ modular: true, items: 4 })] },
      ['stages[0].items 4 notModular'],
    ],
  ])('%s', (_rule, changes, faults) => {
    expect(faultsOf(changes)).toEqual(faults);
  });

  it('keeps stock points at and past the decoupling point, in their order', () => {
    expect(parsed({ stages: two, codp: 1, stockPoints: [2, 1] }).stockPoints).toEqual([2, 1]);
  });

  it('tells these faults beside those of the fields themselves', () => {
    const faults = faultsOf({
      stages: [stageFile({ lot: 0.5 })],
      codp: 2,
      wishes: [wishFile({ stage: 'x', weight: -1 })],
    });
    expect(faults).toEqual([
      'stages[0].lot 0.5 number',
      'wishes[0].weight -1 number',
      'wishes[0].stage "x" stageId',
      'codp 2 number',
    ]);
  });
});
