import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position, PositionName } from '../../engine/performance/position.ts';
import { useStage } from './useStage.ts';

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

/** Words for positions of the active chain, in the language of the screen. */
export function useWords(): PositionWords {
  const { t } = useTranslation(['stage', 'common']);
  const { stages } = useStage().chain;
  return useMemo(() => {
    const place = (codp: number) => {
      const before = stages[codp - 1];
      if (before !== undefined) return t('point.after', { stage: before.name });
      return t('point.before', { stage: stages[0]?.name ?? '' });
    };
    const name = ({ position, codp }: Position) =>
      capitalised(position === null ? place(codp) : t(`common:position.${position}`));
    const koop = ({ position }: Position) => {
      if (position === null) return null;
      return position === 'ETO' ? t('point.beyond') : t('point.koop', { number: KOOP_NUMBERS[position] });
    };
    const full = (position: Position) => {
      const number = koop(position);
      if (number === null) return name(position);
      return t('point.named', { name: name(position), koop: number, place: place(position.codp) });
    };
    return { name, koop, place, full, short: (position) => position.position ?? String(position.codp) };
  }, [stages, t]);
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
