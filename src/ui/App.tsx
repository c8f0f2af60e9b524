import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useSettings } from '../state/useSettings.ts';
import styles from './App.module.css';
import { ActionLayer } from './actions/ActionLayer.tsx';
import { Bar } from './bar/Bar.tsx';
import { LoadBoundary } from './layout/LoadBoundary.tsx';
import { PanelDrawer } from './layout/PanelDrawer.tsx';
import { StageArea } from './layout/StageArea.tsx';
import { usePanelPlace } from './layout/usePanelPlace.ts';

/** The one screen: the bar, the stage, and the panel that edits what is selected. */
export function App() {
  const isOpen = useSettings((settings) => settings.panelOpen);
  const language = useSettings((settings) => settings.language);
  const place = usePanelPlace();
  return (
    // What the controls say by themselves, they say in the language of the screen.
    <I18nProvider locale={language}>
      <div className={styles.app} data-panel={isOpen ? place : undefined}>
        <div className={styles.bar}>
          <Bar />
        </div>
        <div className={styles.page}>
          <LoadBoundary>
            <StageArea isDocked={isOpen && place === 'docked'} />
          </LoadBoundary>
        </div>
        {isOpen && <PanelDrawer place={place} />}
        <ActionLayer />
      </div>
    </I18nProvider>
  );
}
