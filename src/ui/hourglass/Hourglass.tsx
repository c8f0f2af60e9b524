import { memo, useMemo, useState } from 'react';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import styles from './Hourglass.module.css';
import { HourglassPicture } from './HourglassPicture.tsx';
import { HourglassTable } from './HourglassTable.tsx';
import { kindsAlong } from './kindsAlong.ts';
import { useHourglassSentence } from './useHourglassSentence.ts';

/**
 * How many kinds would lie in stock at every position of the point, on the chain's own axis: real chains have a waist, and
 * a point there needs the fewest kinds. Modules make one, which the broken outline shows: what there would be without.
 */
export const Hourglass = memo(function Hourglass() {
  const t = useT();
  const { allPositions, chain } = useStage();
  const [isTable, setTable] = useState(false);
  const along = useMemo(() => kindsAlong(allPositions, chain), [allPositions, chain]);
  const sentence = useHourglassSentence(along);
  return (
    <section className={styles.hourglass} aria-label={t('hourglass.title')}>
      <div className={styles.words}>
        <h2 className={styles.title}>{t('hourglass.title')}</h2>
        <p>{sentence}</p>
      </div>
      <button type="button" className={styles.toggle} aria-pressed={isTable} onClick={() => setTable(!isTable)}>
        {t('hourglass.table')}
      </button>
      {isTable ? (
        <HourglassTable along={along} />
      ) : (
        <HourglassPicture along={along} label={`${t('hourglass.title')}. ${sentence}`} />
      )}
    </section>
  );
});
