import type { Stage } from '../chain/chain.ts';
import type { CustomizationClass, PositionName } from '../performance/position.ts';

type Work = 'design' | 'purchasing' | 'production' | 'assembly' | 'delivery';

/**
 * The field's name for a decoupling point at boundary `codp`, ignoring stages of order nature.
 *
 * @returns null where the chain has no design, purchasing, production, assembly or delivery stage
 * @see Hoekstra & Romme 1992, Integral Logistic Structures
 */
export function positionName(stages: readonly Stage[], codp: number): PositionName | null {
  const forecast = new Set(stages.slice(0, codp).map(workOf));
  const order = new Set(stages.slice(codp).map(workOf));
  forecast.delete(null);
  order.delete(null);
  if (forecast.size + order.size === 0) return null;
  const madeOnForecast = forecast.has('production') || forecast.has('assembly');
  if (order.has('design')) return 'ETO';
  if (order.has('purchasing') && !madeOnForecast) return 'PTO';
  if (order.has('production') || order.has('assembly')) return madeOnForecast ? 'ATO' : 'MTO';
  return forecast.has('delivery') ? 'STS' : 'MTS';
}

/**
 * How far a customer's wish reaches, by the first stage that works on order.
 *
 * @returns null where the position has no name
 * @see Lampel & Mintzberg 1996, Sloan Management Review 38(1)
 */
export function customizationClass(stages: readonly Stage[], codp: number): CustomizationClass | null {
  if (positionName(stages, codp) === null) return null;
  for (const stage of stages.slice(codp)) {
    const work = workOf(stage);
    if (work !== null) return CLASS_OF[work];
  }
  return 'pure standardization';
}

const CLASS_OF: Readonly<Record<Work, CustomizationClass>> = {
  design: 'pure customization',
  purchasing: 'tailored customization',
  production: 'tailored customization',
  assembly: 'customized standardization',
  delivery: 'segmented standardization',
};

function workOf(stage: Stage): Work | null {
  if (stage.nature === 'order') return null;
  if (stage.nature === 'design') return 'design';
  switch (stage.kind) {
    case 'purchasing':
    case 'production':
    case 'assembly':
    case 'delivery':
      return stage.kind;
    default:
      return null;
  }
}
