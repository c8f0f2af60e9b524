import { useTranslation } from 'react-i18next';
import { closeSheet } from '../../state/sheets.ts';
import { useSimulation } from '../../state/useSimulation.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Sheet } from '../controls/Sheet.tsx';
import styles from '../details/Details.module.css';
import { useExplanationTexts } from '../explanation/useExplanationTexts.ts';
import { useWords } from '../layout/useWords.ts';
import { Agreement } from './Agreement.tsx';
import { BesideTable } from './BesideTable.tsx';
import { Differences } from './Differences.tsx';
import { OverTime } from './OverTime.tsx';
import { SimulatedLeadTimes } from './SimulatedLeadTimes.tsx';
import { type Compared, useCompared } from './useCompared.ts';

/**
 * Formulas beside simulation, in a sheet beneath the chain: every figure twice, where and why the two differ, the lead
 * times that were simulated, and what lies and moves in the chain over time.
 */
export function Beside() {
  const isReady = useExplanationTexts();
  const compared = useCompared();
  return isReady && compared !== null ? <BesideSheet compared={compared} /> : null;
}

function BesideSheet({ compared }: { readonly compared: Compared }) {
  const { t } = useTranslation('beside');
  const words = useWords();
  return (
    <div className={styles.drawer} data-sheet="beside">
      <Sheet
        title={t('title', { position: words.full(compared.position) })}
        onClose={closeSheet}
        beside={<IconButton icon="close" label={t('close')} onPress={closeSheet} />}
        contentKey="beside"
      >
        <Content compared={compared} />
      </Sheet>
    </div>
  );
}

function Content({ compared }: { readonly compared: Compared }) {
  const { t } = useTranslation('beside');
  const { status } = useSimulation();
  const { chain, position, played, answers } = compared;
  if (position.overloaded.length > 0) {
    return (
      <div className={styles.groups}>
        <p className={styles.overload}>{t('overloaded')}</p>
        <OverTime codp={position.codp} />
      </div>
    );
  }
  const reason = status === 'stopped' || status === 'broken' ? status : 'waiting';
  return (
    <div className={styles.groups}>
      {played === null ? (
        <p className={`${styles.text} ${styles.full}`} role="status">
          {t(reason)}
        </p>
      ) : (
        <>
          <Agreement played={played} answers={answers} isRunning={status === 'running'} />
          <Differences chain={chain} answers={answers} />
          <SimulatedLeadTimes chain={chain} position={position} played={played} />
        </>
      )}
      <OverTime codp={position.codp} />
      <BesideTable chain={chain} answers={answers} />
    </div>
  );
}
