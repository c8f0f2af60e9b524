import { lazy, Suspense } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { loadLaterTexts } from '../i18n/initialiseI18n.ts';
import { useSettings } from '../state/useSettings.ts';
import { useView } from '../state/useView.ts';
import styles from './App.module.css';
import { ActionLayer } from './actions/ActionLayer.tsx';
import { Bar } from './bar/Bar.tsx';
import { Patterns } from './charts/Patterns.tsx';
import { LoadBoundary } from './layout/LoadBoundary.tsx';
import { PanelDrawer } from './layout/PanelDrawer.tsx';
import { StageArea } from './layout/StageArea.tsx';
import { usePanelPlace } from './layout/usePanelPlace.ts';
import { PrintLayer } from './print/PrintLayer.tsx';

const StartPage = lazy(async () => {
  const [module] = await Promise.all([import('./start/StartPage.tsx'), loadLaterTexts()]);
  return { default: module.StartPage };
});

/** The app: the one screen, or the page to choose a chain from. */
export function App() {
  const language = useSettings((settings) => settings.language);
  const view = useView();
  return (
    // What the controls say by themselves, they say in the language of the screen.
    <I18nProvider locale={language}>
      {view === 'start' ? (
        <LoadBoundary>
          <Suspense>
            <StartPage />
          </Suspense>
        </LoadBoundary>
      ) : (
        <ChainScreen />
      )}
    </I18nProvider>
  );
}

/** The one screen: the bar, the stage, and the panel that edits what is selected. */
function ChainScreen() {
  const isOpen = useSettings((settings) => settings.panelOpen);
  const place = usePanelPlace();
  return (
    <>
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
      <PrintLayer />
      <Patterns />
    </>
  );
}
