import { useTranslation } from 'react-i18next';
import { stopAt } from '../../engine/decisions/railStops.ts';
import type { Position } from '../../engine/performance/position.ts';
import { setCodp } from '../../state/commands.ts';
import { useEvaluation, useStops } from '../../state/useResults.ts';
import { Button } from '../controls/Button.tsx';
import { useWords } from '../layout/useWords.ts';
import styles from './Details.module.css';
import { FigureGroup } from './FigureGroup.tsx';

/** Which position the goal calls the best, and the way there. */
export function BestPosition({ position }: { readonly position: Position }) {
  const { t } = useTranslation(['details', 'panel']);
  const { best, positions } = useEvaluation();
  const stops = useStops();
  const words = useWords();
  const there = best === null ? undefined : positions[best];
  const isHere = there !== undefined && stopAt(stops, there.codp) === stopAt(stops, position.codp);
  return (
    <FigureGroup title={t('details:best.title')} info={t('panel:goal.sectionInfo')} why={{ key: 'best', subject: {} }}>
      {there === undefined && <p className={styles.text}>{t('details:best.none')}</p>}
      {isHere && <p className={styles.text}>{t('details:best.here')}</p>}
      {there !== undefined && !isHere && (
        <>
          <p className={styles.text}>{t('details:best.elsewhere', { position: words.full(there) })}</p>
          <Button onPress={() => setCodp(there.codp)}>{t('details:best.go')}</Button>
        </>
      )}
    </FigureGroup>
  );
}
