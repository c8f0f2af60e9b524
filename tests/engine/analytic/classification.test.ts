import { describe, expect, it } from 'vitest';
import { customizationClass, positionName } from '../../../src/engine/analytic/classification.ts';
import type { CustomizationClass, PositionName } from '../../../src/engine/performance/position.ts';
import { buildChain } from '../../support/buildChain.ts';

const stagesOf = (...kinds: readonly string[]) => buildChain({ stages: kinds.map((kind) => ({ kind })) }).stages;

const names = (...kinds: readonly string[]): (PositionName | null)[] =>
  [0, ...kinds.keys()].map((_, codp) => positionName(stagesOf(...kinds), codp));

const classes = (...kinds: readonly string[]): (CustomizationClass | null)[] =>
  [0, ...kinds.keys()].map((_, codp) => customizationClass(stagesOf(...kinds), codp));

const wholeChain = ['sales', 'engineering', 'purchasing', 'production', 'assembly', 'delivery'] as const;

describe('the name of a position (Hoekstra & Romme 1992)', () => {
  it('goes from ETO to STS as the point moves closer to the customer along the whole chain', () => {
    expect(names(...wholeChain)).toEqual(['ETO', 'ETO', 'PTO', 'MTO', 'ATO', 'MTS', 'STS']);
  });

  it('ignores selling and other work wherever it stands', () => {
    expect(names('purchasing', 'other', 'production', 'sales', 'delivery')).toEqual([
      'PTO',
      'MTO',
      'MTO',
      'MTS',
      'MTS',
      'STS',
    ]);
  });

  it('knows no purchase to order where nothing is bought', () => {
    expect(names('production', 'assembly', 'delivery')).toEqual(['MTO', 'ATO', 'MTS', 'STS']);
  });

  it('is assemble to order as soon as one of the making stages is done on forecast', () => {
    expect(names('production', 'production', 'production')).toEqual(['MTO', 'ATO', 'ATO', 'MTS']);
    expect(names('assembly', 'purchasing', 'assembly')).toEqual(['PTO', 'ATO', 'ATO', 'MTS']);
  });

  it('is make to stock after the last making stage, though something is bought for the order', () => {
    expect(names('production', 'purchasing')).toEqual(['PTO', 'MTS', 'MTS']);
  });

  it('is engineer to order as long as any design is made for the order', () => {
    expect(names('purchasing', 'production', 'engineering')).toEqual(['ETO', 'ETO', 'ETO', 'MTS']);
  });

  it('is none for a chain that neither designs, buys, makes nor delivers', () => {
    expect(names('sales', 'other')).toEqual([null, null, null]);
  });

  it('goes by what a stage works on before what kind it is called', () => {
    const { stages } = buildChain({
      stages: [
        { kind: 'production', nature: 'order' },
        { kind: 'other', nature: 'design' },
        { kind: 'engineering', nature: 'material' },
        { kind: 'delivery' },
      ],
    });
    expect([0, 1, 2, 3, 4].map((codp) => positionName(stages, codp))).toEqual(['ETO', 'ETO', 'MTS', 'MTS', 'STS']);
  });
});

describe('the class of customization (Lampel & Mintzberg 1996)', () => {
  it('goes by the first stage that works on order', () => {
    expect(classes(...wholeChain)).toEqual([
      'pure customization',
      'pure customization',
      'tailored customization',
      'tailored customization',
      'customized standardization',
      'segmented standardization',
      'pure standardization',
    ]);
  });

  it('skips selling and other work', () => {
    expect(classes('production', 'sales', 'other', 'delivery')).toEqual([
      'tailored customization',
      'segmented standardization',
      'segmented standardization',
      'segmented standardization',
      'pure standardization',
    ]);
  });

  it('is none where the position has no name', () => {
    expect(classes('sales', 'other')).toEqual([null, null, null]);
  });
});
