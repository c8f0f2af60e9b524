import { useTranslation } from 'react-i18next';
import type { Chain } from '../../engine/chain/chain.ts';
import type { ComparedFigure } from '../../engine/explanation/comparedFigures.ts';
import type { Reference } from '../../engine/explanation/definition.ts';
import { DEFINITIONS } from '../../engine/explanation/definitions.ts';
import type { Estimate } from '../../engine/performance/simulatedPosition.ts';
import { useFormat } from '../../state/useFormat.ts';
import { useEvaluation } from '../../state/useResults.ts';
import { useExplanationWords, useFigureInUnit } from '../explanation/useExplanationWords.ts';
import { halfWidth } from '../simulation/halfWidth.ts';

/** A difference beneath this is rounding. */
const NOTHING = 5e-6;

/** How a comparison speaks of figures. */
export interface BesideWords {
  /** `Wait at the stage: stage Assembly`. */
  readonly name: (reference: Reference) => string;
  readonly formula: (figure: ComparedFigure) => string;
  /** `25.4 days ± 1.7`. */
  readonly simulated: (figure: ComparedFigure) => string;
  /** `−13 %`: what the formula is off by, of what was simulated. */
  readonly off: (figure: ComparedFigure) => string;
}

/** Words for the compared figures of a chain. */
export function useBesideWords(chain: Chain): BesideWords {
  const { t } = useTranslation('beside');
  const format = useFormat();
  const words = useExplanationWords(chain, useEvaluation().positions);
  const inUnit = useFigureInUnit(chain);
  const half = (key: Reference['key'], { halfWidth: width }: Estimate) => {
    const { unit } = DEFINITIONS[key];
    const value = halfWidth(width ?? 0);
    return unit === 'money' || unit === 'share' ? inUnit(value, unit) : format.figure(value);
  };
  return {
    name: (reference) => {
      const stage = chain.stages[reference.subject.stage ?? -1];
      const subject = stage?.name ?? words.subject(reference);
      const figure = words.name(reference);
      return subject === '' ? figure : t('table.of', { figure, subject });
    },
    formula: ({ reference, formula }) => inUnit(formula, DEFINITIONS[reference.key].unit),
    simulated: ({ reference, simulated }) => {
      const mean = inUnit(simulated.mean, DEFINITIONS[reference.key].unit);
      return simulated.halfWidth === null ? mean : `${mean} ± ${half(reference.key, simulated)}`;
    },
    off: ({ formula, simulated: { mean } }) => {
      if (mean === 0) return format.figure(null);
      const off = (formula - mean) / Math.abs(mean);
      return Math.abs(off) < NOTHING ? format.percent(0) : format.signedPercent(off);
    },
  };
}
