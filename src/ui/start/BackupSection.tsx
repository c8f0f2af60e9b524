import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { backUp } from '../../state/backup.ts';
import { deviceStorage } from '../../state/saving.ts';
import { chooseFile } from '../bar/chooseFile.ts';
import { Button } from '../controls/Button.tsx';
import { Refused } from './Refused.tsx';
import styles from './StartPage.module.css';

/** Everything in one file, and back again. */
export function BackupSection({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useTranslation('start');
  const [hasFailed, setFailed] = useState(false);
  const make = () =>
    backUp(deviceStorage, new Date()).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <section className={styles.section} aria-labelledby="start-backup">
      <h3 id="start-backup" className={styles.heading}>
        {t('backup.title')}
      </h3>
      <p className={styles.hint}>{t('backup.text')}</p>
      <div className={styles.actions}>
        <Button icon="save" onPress={make}>
          {t('backup.make')}
        </Button>
        <Button icon="open" onPress={() => chooseFile(onFile)}>
          {t('backup.restore')}
        </Button>
      </div>
      <Refused reason={hasFailed ? 'unavailable' : null} />
    </section>
  );
}
