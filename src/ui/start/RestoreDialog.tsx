import { useTranslation } from 'react-i18next';
import type { Restoration } from '../../state/restoreText.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import styles from './StartPage.module.css';

interface RestoreDialogProps {
  readonly restored: Restoration | null;
  readonly onClose: () => void;
}

/** Tells what came of restoring a backup: what was added, what was here, and where it is damaged. */
export function RestoreDialog({ restored, onClose }: RestoreDialogProps) {
  const { t } = useTranslation('start');
  if (restored === null) return null;
  const { plan, faults, failure } = restored;
  const title = plan === null ? 'restored.refused' : faults.length > 0 ? 'restored.partly' : 'restored.title';
  return (
    <Dialog
      title={t(title)}
      isOpen
      onClose={onClose}
      actions={
        <Button look="main" onPress={onClose}>
          {t('restored.close')}
        </Button>
      }
    >
      {plan !== null && <Counts {...plan} />}
      {failure !== null && <p>{t(`refused.${failure}`)}</p>}
      {faults.length > 0 && (
        <>
          <p>{t(plan === null ? 'restored.unchanged' : 'restored.damaged')}</p>
          <ul className={styles.faults}>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

function Counts({ added, copied, present }: NonNullable<Restoration['plan']>) {
  const { t } = useTranslation('start');
  if (added + copied + present === 0) return <p>{t('restored.nothing')}</p>;
  return (
    <>
      {added > 0 && <p>{t('restored.added', { count: added })}</p>}
      {copied > 0 && <p>{t('restored.copied', { count: copied })}</p>}
      {present > 0 && <p>{t('restored.present', { count: present })}</p>}
    </>
  );
}
