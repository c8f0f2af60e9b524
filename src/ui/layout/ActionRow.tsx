import { type ReactNode, useState } from 'react';
import { pinBaseline, unpinBaseline } from '../../state/baseline.ts';
import { useDocument } from '../../state/useDocument.ts';
import { useAction } from '../actions/useAction.ts';
import { DetailsButton } from './DetailsButton.tsx';
import styles from './StageArea.module.css';
import { useStageSetting } from './useStage.ts';
import { useT } from './useT.ts';

interface ActionRowProps {
  readonly hasTable: boolean;
  readonly onTable: (hasTable: boolean) => void;
  /** Stands before the table. */
  readonly live: ReactNode;
  /** What else stands there; where the row is full, above the table. */
  readonly children: ReactNode;
}

/** What can be done with the figures: pin them to compare with, see all of them, see them as a table. */
export function ActionRow({ hasTable, onTable, live, children }: ActionRowProps) {
  const t = useT();
  const { hasGutter } = useStageSetting().geometry;
  useAction('table', () => onTable(!hasTable));
  return (
    <>
      <div className={styles.actions}>
        <PinButton />
        <DetailsButton />
        {hasGutter && children}
      </div>
      <div className={styles.tableAction}>
        {!hasGutter && (
          <div className={styles.aboveTable}>
            {live}
            {children}
          </div>
        )}
        {hasGutter && live}
        <button type="button" className={styles.action} aria-expanded={hasTable} onClick={() => onTable(!hasTable)}>
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M2 3h12v10H2ZM2 6.5h12M2 9.75h12M6.5 3v10" />
          </svg>
          <span className={styles.actionWords}>{t('action.table')}</span>
        </button>
      </div>
    </>
  );
}

function PinButton() {
  const t = useT();
  const isPinned = useDocument(({ workspace }) => workspace.baseline !== null);
  const [isFull, setFull] = useState(false);
  const toggle = () => {
    if (isPinned) unpinBaseline();
    else setFull(!pinBaseline());
  };
  useAction('pin', toggle);
  return (
    <button
      type="button"
      className={styles.action}
      aria-pressed={isPinned}
      title={t(isPinned ? 'action.unpinHelp' : 'action.pinHelp')}
      onClick={toggle}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M5.5 1.5h5M6.5 1.5v5L4 9.5h8L9.5 6.5v-5M8 9.5v5" />
      </svg>
      {t('action.pin')}
      {isFull && (
        <span className="visually-hidden" role="status">
          {t('action.pinFull')}
        </span>
      )}
    </button>
  );
}
