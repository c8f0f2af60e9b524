import type { Chain, Stage, StageKind } from '../engine/chain/chain.ts';
import { usualNature } from '../engine/chain/stageSchema.ts';

/** The kinds of work, in the order in which most orders meet them. */
export const STAGE_KINDS = [
  'sales',
  'engineering',
  'purchasing',
  'production',
  'assembly',
  'delivery',
  'other',
] as const satisfies readonly StageKind[];

/** What a company of middling size could begin with: working days, and money a unit (a design: a design). */
const PLAUSIBLE: Readonly<Record<StageKind, { readonly days: number; readonly cv: number; readonly value: number }>> = {
  sales: { days: 1, cv: 0.5, value: 0 },
  engineering: { days: 5, cv: 0.5, value: 5_000 },
  purchasing: { days: 20, cv: 0.3, value: 400 },
  production: { days: 4, cv: 0.5, value: 200 },
  assembly: { days: 2, cv: 0.5, value: 200 },
  delivery: { days: 1, cv: 0.3, value: 50 },
  other: { days: 1, cv: 0.5, value: 0 },
};

/** Working days in a year, which the days above are counted in. */
const DAYS_A_YEAR = 250;

/** What a chain's new stages are told in. */
export type TimeScale = Pick<Chain, 'timeUnitsPerYear'>;

/** A stage of a kind as it begins, its time in the time unit of its chain. */
export function newStage(
  kind: StageKind,
  { id, name }: { readonly id: string; readonly name: string },
  scale: TimeScale,
): Stage {
  return {
    id,
    name,
    note: '',
    kind,
    nature: usualNature(kind),
    time: plausibleTime(kind, scale),
    servers: null,
    supply: 'sequential',
    setup: { time: 0, cost: 0 },
    lot: 1,
    addedValue: PLAUSIBLE[kind].value,
    modular: false,
    items: null,
    obsolescenceRate: null,
  };
}

/**
 * A stage made into one of another kind. Its nature follows, and so does whatever was still as the old kind begins;
 * what somebody has entered stays.
 *
 * @param names what stages of either kind are called at first
 */
export function withKind(
  stage: Stage,
  kind: StageKind,
  { names, scale }: { readonly names: Readonly<Record<StageKind, string>>; readonly scale: TimeScale },
): Stage {
  const nature = usualNature(kind);
  const usual = plausibleTime(stage.kind, scale);
  const isUsualTime = stage.time.mean === usual.mean && stage.time.cv === usual.cv;
  return {
    ...stage,
    kind,
    nature,
    modular: stage.modular && nature === 'material',
    name: stage.name === names[stage.kind] ? names[kind] : stage.name,
    time: isUsualTime ? { ...stage.time, ...plausibleTime(kind, scale) } : stage.time,
    addedValue: stage.addedValue === PLAUSIBLE[stage.kind].value ? PLAUSIBLE[kind].value : stage.addedValue,
  };
}

function plausibleTime(kind: StageKind, { timeUnitsPerYear }: TimeScale): Stage['time'] {
  const { days, cv } = PLAUSIBLE[kind];
  return { mean: Number(((days * timeUnitsPerYear) / DAYS_A_YEAR).toPrecision(2)), cv };
}
