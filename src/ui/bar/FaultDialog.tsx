import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import styles from './Bar.module.css';

/** A file that was not opened, and why. */
export interface RefusedFile {
  readonly name: string;
  /** A line for each fault. */
  readonly faults: readonly string[];
}

interface FaultDialogProps {
  readonly refused: RefusedFile | null;
  readonly onClose: () => void;
}

/** Lists every fault of a file that cannot be opened, and says that nothing was changed. */
export function FaultDialog({ refused, onClose }: FaultDialogProps) {
  const { t } = useTranslation('bar');
  if (refused === null) return null;
  return (
    <Dialog
      title={t('refused.title')}
      isOpen
      onClose={onClose}
      actions={
        <Button look="main" onPress={onClose}>
          {t('refused.close')}
        </Button>
      }
    >
      <p>{t('refused.unchanged')}</p>
      <p>{t('refused.count', { count: refused.faults.length, name: refused.name })}</p>
      <ul className={styles.faults}>
        {refused.faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </Dialog>
  );
}
