import { useTranslation } from 'react-i18next';
import { usePosition } from '../../state/useResults.ts';
import { Info } from '../controls/Info.tsx';
import styles from './StageArea.module.css';
import { useWords } from './useWords.ts';

/** What the position of now is called: number and abbreviation together, the name in words, and where it stands. */
export function PositionPanel() {
  const { t } = useTranslation('stage');
  const position = usePosition();
  const words = useWords();
  const koop = words.koop(position);
  return (
    <section className={styles.position}>
      <p className={styles.koop}>
        {koop !== null && (
          <>
            {koop} · {position.position}
          </>
        )}
        {position.position === 'ETO' && (
          <Info about={t('point.sourcesDiffer')}>
            <p>{t('point.sourcesDifferText')}</p>
          </Info>
        )}
      </p>
      <h1 className={styles.name}>{words.name(position)}</h1>
      {koop !== null && <p className={styles.place}>{words.place(position.codp)}</p>}
    </section>
  );
}
