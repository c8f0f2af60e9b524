import { useTranslation } from 'react-i18next';
import type { ComparedAnswer } from '../../engine/explanation/compareAnswers.ts';
import { useFormat } from '../../state/useFormat.ts';
import styles from '../details/Details.module.css';
import type { Played } from './useCompared.ts';

interface AgreementProps {
  readonly played: Played;
  readonly answers: readonly ComparedAnswer[];
  readonly isRunning: boolean;
}

/** How far the two agree, in a few sentences. */
export function Agreement({ played, answers, isRunning }: AgreementProps) {
  const { t } = useTranslation('beside');
  const format = useFormat();
  const counted = answers.filter(({ verdict }) => verdict !== 'open');
  const within = counted.filter(({ verdict }) => verdict === 'within').length;
  const near = counted.filter(({ verdict }) => verdict === 'close').length;
  const all = counted.length;
  const sentences = [
    t('played', { replications: format.count(played.replications), orders: format.count(played.orders) }),
    ...(isRunning ? [t('playing')] : []),
    ...(all === 0 ? [] : [t(within === all ? 'allAgree' : 'agree', { within: format.count(within), all })]),
    ...(near === 0 ? [] : [t('near', { count: near })]),
    ...(within === all ? [] : [t('byChance')]),
  ];
  return <p className={`${styles.text} ${styles.full}`}>{sentences.join(' ')}</p>;
}
