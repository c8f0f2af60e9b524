import { lazy, Suspense, useLayoutEffect } from 'react';
import { loadLaterTexts } from '../../i18n/initialiseI18n.ts';
import { LoadBoundary } from './LoadBoundary.tsx';
import styles from './PanelDrawer.module.css';
import type { PanelPlace } from './panelPlace.ts';

const Panel = lazy(async () => {
  const [module] = await Promise.all([import('../panel/Panel.tsx'), loadLaterTexts()]);
  return { default: module.Panel };
});

/** What holds the side panel; when it closes, the focus returns to what opened it. */
export function PanelDrawer({ place }: { readonly place: PanelPlace }) {
  // A layout effect runs before the panel, an effect of its own, takes the focus.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <aside className={styles.drawer} data-place={place}>
      <LoadBoundary>
        <Suspense>
          <Panel />
        </Suspense>
      </LoadBoundary>
    </aside>
  );
}
