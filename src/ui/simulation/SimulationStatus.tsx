import { openSheet } from '../../state/sheets.ts';
import { resumeSimulation, stopSimulation } from '../../state/simulation.ts';
import { useSimulation } from '../../state/useSimulation.ts';
import { Icon } from '../controls/Icon.tsx';
import { useStageSetting } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import styles from './Simulation.module.css';

/** How far the simulation is, and the way to stop it; it begins by itself, so nothing has to be done here. */
export function SimulationStatus({ isNarrow }: { readonly isNarrow: boolean }) {
  const t = useT();
  const { format } = useStageSetting();
  const { status, progress } = useSimulation();
  const isRunning = status === 'running';
  const mayResume = status === 'stopped' || status === 'broken';
  const percent = format.percent(Math.floor(progress * 100) / 100);
  const running = isNarrow ? percent : t('simulation.running', { percent });
  const told = status === 'running' || status === 'resting' ? running : t(`simulation.${status}`);
  return (
    <>
      {isRunning && <progress className={styles.progress} value={progress} aria-label={t('simulation.progress')} />}
      {status !== 'resting' && (
        <button
          type="button"
          className={isNarrow && mayResume ? 'visually-hidden' : styles.beside}
          aria-haspopup="dialog"
          title={t('simulation.beside')}
          aria-label={`${told}: ${t('simulation.beside')}`}
          onClick={() => openSheet('beside')}
        >
          {told}
        </button>
      )}
      {isRunning && (
        <button
          type="button"
          className={styles.stop}
          title={t('simulation.stop')}
          aria-label={t('simulation.stop')}
          onClick={stopSimulation}
        >
          <Icon name="close" />
        </button>
      )}
      {mayResume && (
        <button type="button" className={styles.resume} onClick={resumeSimulation}>
          {t('simulation.resume')}
        </button>
      )}
    </>
  );
}
