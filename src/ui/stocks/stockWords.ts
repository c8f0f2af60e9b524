import type { PlannedFigures, PlannedStage, StockPlan } from '../../engine/performance/stockPlan.ts';
import type { formatsFor } from '../../state/useFormat.ts';
import type { StageTexts } from '../layout/stageTexts.ts';

/** A stage of a stock plan in words. */
export interface StockWords {
  /** Of the stage. */
  readonly stage: string;
  /** `Stock after Painting`. */
  readonly name: string;
  /** What it promises and covers; empty while that is not known. */
  readonly times: string;
  /** Why stock is held there, or not; empty at the decoupling point and while that is not known. */
  readonly reason: string;
}

interface Ingredients {
  readonly stages: readonly { readonly id: string; readonly name: string }[];
  readonly format: ReturnType<typeof formatsFor>;
  readonly t: StageTexts;
}

/** Says of a stage of a plan where its stock lies, what it covers, and why. */
export function stockWords({ stages, format, t }: Ingredients): (plan: StockPlan, at: number) => StockWords {
  const nameOf = ({ id }: PlannedStage) => stages.find((stage) => stage.id === id)?.name ?? id;
  const times = (figures: PlannedFigures, next: string | null, holdsStock: boolean): string => {
    const { serviceTime, netTime, safetyStock, cost } = figures;
    if (!holdsStock) {
      if (serviceTime === 0 || next === null) return t('stocks.nothingToCover');
      return t('stocks.passesOn', { service: format.time(serviceTime), next });
    }
    if (netTime === 0) return t('stocks.coversNothing');
    const units = format.figure(safetyStock);
    return t('stocks.covers', { net: format.time(netTime), units, cost: format.money(cost) });
  };
  return (plan, at) => {
    const planned = plan.stages[at];
    if (planned === undefined) return { stage: '', name: '', times: '', reason: '' };
    const following = plan.stages.slice(at + 1).find(({ holdsStock }) => holdsStock);
    const next = following === undefined ? null : nameOf(following);
    const { figures, holdsStock } = planned;
    return {
      stage: nameOf(planned),
      name: t('stocks.after', { stage: nameOf(planned) }),
      times: figures === null ? '' : times(figures, next, holdsStock),
      reason: figures === null || next === null ? '' : reason({ figures, holdsStock, next, following }),
    };
  };

  function reason({ figures, holdsStock, next, following }: Reasoned): string {
    const { otherwise, netTime } = figures;
    if (otherwise === null || (holdsStock ? netTime : figures.serviceTime) === 0) return '';
    const cost = format.money(Math.abs(otherwise));
    const isSmall = Math.abs(otherwise) <= 1e-9 * (figures.cost + (following?.figures?.cost ?? 0));
    if (isSmall) return t('stocks.noDifference');
    if (!holdsStock) return t(otherwise > 0 ? 'stocks.notWorth' : 'stocks.wouldSave', { cost });
    const more = format.time((following?.figures?.netTime ?? 0) + netTime);
    return t(otherwise > 0 ? 'stocks.saves' : 'stocks.costsMore', { cost, next, more });
  }
}

interface Reasoned {
  readonly figures: PlannedFigures;
  readonly holdsStock: boolean;
  /** Name of the stage after which the next stock lies. */
  readonly next: string;
  readonly following: PlannedStage | undefined;
}
