import { type ComponentType, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './StageArea.module.css';

interface DetailsProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const modules = import.meta.glob<{ readonly Details: ComponentType<DetailsProps> }>('../details/Details.tsx');
const load = Object.values(modules)[0];
const Details = load === undefined ? null : lazy(async () => ({ default: (await load()).Details }));

/** Opens every other figure of the position; loaded when it is first asked for. */
export function DetailsButton() {
  const { t } = useTranslation('stage');
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  if (Details === null) return null;
  return (
    <>
      <button
        type="button"
        className={styles.action}
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
          setOpened(true);
        }}
      >
        {t('action.details')}
      </button>
      {wasOpened && (
        <Suspense>
          <Details isOpen={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
