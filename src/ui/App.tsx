import { useSettings } from '../state/useSettings.ts';
import styles from './App.module.css';
import { Bar } from './bar/Bar.tsx';
import { PanelDrawer } from './layout/PanelDrawer.tsx';
import { StageArea } from './layout/StageArea.tsx';
import { usePanelPlace } from './layout/usePanelPlace.ts';

/** The one screen: the bar, the stage, and the panel that edits what is selected. */
export function App() {
  const isOpen = useSettings((settings) => settings.panelOpen);
  const place = usePanelPlace();
  return (
    <div className={styles.app} data-panel={isOpen ? place : undefined}>
      <div className={styles.bar}>
        <Bar />
      </div>
      <div className={styles.page}>
        <StageArea isDocked={isOpen && place === 'docked'} />
      </div>
      {isOpen && <PanelDrawer place={place} />}
    </div>
  );
}
