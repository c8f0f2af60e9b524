import { lazy, Suspense, useState } from 'react';
import { loadLaterTexts } from '../../i18n/initialiseI18n.ts';
import { useAction } from '../actions/useAction.ts';
import { LoadBoundary } from './LoadBoundary.tsx';
import styles from './StageArea.module.css';
import { useT } from './useT.ts';

const Details = lazy(async () => {
  const [module] = await Promise.all([import('../details/Details.tsx'), loadLaterTexts()]);
  return { default: module.Details };
});

/** Opens every other figure of the position; loaded when it is first asked for. */
export function DetailsButton() {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const show = () => {
    setOpen(true);
    setOpened(true);
  };
  useAction('details', show);
  return (
    <>
      <button type="button" className={styles.action} aria-haspopup="dialog" onClick={show}>
        {t('action.details')}
      </button>
      {wasOpened && (
        <LoadBoundary>
          <Suspense>
            <Details isOpen={isOpen} onClose={() => setOpen(false)} />
          </Suspense>
        </LoadBoundary>
      )}
    </>
  );
}
