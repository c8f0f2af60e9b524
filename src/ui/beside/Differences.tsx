import { useTranslation } from 'react-i18next';
import type { Chain } from '../../engine/chain/chain.ts';
import type { ComparedAnswer } from '../../engine/explanation/compareAnswers.ts';
import { nameOf } from '../../engine/explanation/explainer.ts';
import { useFormat } from '../../state/useFormat.ts';
import details from '../details/Details.module.css';
import { FigureGroup } from '../details/FigureGroup.tsx';
import styles from './Beside.module.css';
import { type Origin, originsOf } from './figureOrder.ts';
import { useBesideWords } from './useBesideWords.ts';

/** Most reasons that are told at once: beyond them a sentence explains nothing. */
const MOST_REASONS = 2;
/** Most figures that are named as going with another. */
const MOST_NAMED = 4;

interface DifferencesProps {
  readonly chain: Chain;
  readonly answers: readonly ComparedAnswer[];
}

/** Where formulas and simulation differ, and why, in plain sentences: each difference where it begins. */
export function Differences({ chain, answers }: DifferencesProps) {
  const { t } = useTranslation('beside');
  const origins = originsOf(answers);
  return (
    <FigureGroup title={t('where.title')} info={t('where.info')}>
      {origins.length === 0 ? (
        <p className={details.text}>{t('where.none')}</p>
      ) : (
        <ol className={styles.origins}>
          {origins.map((origin) => (
            <OriginItem key={nameOf(origin.answer.reference)} chain={chain} origin={origin} />
          ))}
        </ol>
      )}
    </FigureGroup>
  );
}

function OriginItem({ chain, origin }: { readonly chain: Chain; readonly origin: Origin }) {
  const { t } = useTranslation('beside');
  const { list } = useFormat();
  const words = useBesideWords(chain);
  const { answer, others } = origin;
  const reasons = answer.difference?.approximations.slice(0, MOST_REASONS) ?? [];
  const named = others.slice(0, MOST_NAMED).map(words.name);
  const rest = others.length - named.length;
  const figures = rest > 0 ? t('where.more', { figures: named.join(', '), count: rest }) : list(named);
  return (
    <li>
      <strong>{words.name(answer.reference)}.</strong>{' '}
      {t('where.both', { formula: words.formula(answer), simulated: words.simulated(answer) })}{' '}
      {reasons.length === 0 ? t('where.chance') : reasons.map((reason) => t(`why.${reason}`)).join(' ')}
      {others.length > 0 && <small>{t('where.carries', { figures })}</small>}
    </li>
  );
}
