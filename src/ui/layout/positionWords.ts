import type { Position, PositionName } from '../../engine/performance/position.ts';
import type { StageTexts } from './stageTexts.ts';

/** KOOP numbers of Hoekstra & Romme (1992); engineer to order lies beyond them. */
const KOOP_NUMBERS: Readonly<Record<Exclude<PositionName, 'ETO'>, number>> = { STS: 1, MTS: 2, ATO: 3, MTO: 4, PTO: 5 };

/** A position in words. */
export interface PositionWords {
  /** `Assemble to order`, or where it stands when the chain has no known kinds. */
  readonly name: (position: Position) => string;
  /** `KOOP 3`, `beyond KOOP 5`; null without a name. */
  readonly koop: (position: Position) => string | null;
  /** `after Carcasses`. */
  readonly place: (codp: number) => string;
  /** All three: `Assemble to order, KOOP 3, after Carcasses`. */
  readonly full: (position: Position) => string;
  /** `ATO`, or the number of the boundary. */
  readonly short: (position: Position) => string;
}

/**
 * Words for the positions of a chain. What has been said once is remembered: each position is told in many places.
 *
 * @param names of the stages, in flow order
 */
export function positionWords(names: readonly string[], t: StageTexts): PositionWords {
  const known = new Map<string, string>();
  const place = (codp: number) => {
    const before = names[codp - 1];
    return before === undefined ? t('point.before', { stage: names[0] ?? '' }) : t('point.after', { stage: before });
  };
  const name = ({ position, codp }: Position) =>
    capitalised(position === null ? place(codp) : t(`common:position.${position}`));
  const koop = ({ position }: Position) => {
    if (position === null) return null;
    return position === 'ETO' ? t('point.beyond') : t('point.koop', { number: KOOP_NUMBERS[position] });
  };
  const say = (position: Position) => {
    const number = koop(position);
    if (number === null) return name(position);
    return t('point.named', { name: name(position), koop: number, place: place(position.codp) });
  };
  const full = (position: Position) => {
    const key = `${position.codp} ${position.position}`;
    const said = known.get(key) ?? say(position);
    known.set(key, said);
    return said;
  };
  return { name, koop, place, full, short: (position) => position.position ?? String(position.codp) };
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
