import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { followLibrary } from '../../state/library.ts';
import { documentName } from '../../state/openDocument.ts';
import { openFile } from '../../state/openFile.ts';
import { useDocument } from '../../state/useDocument.ts';
import { showChain, takeBackup } from '../../state/view.ts';
import { Brand } from '../bar/Brand.tsx';
import { chooseFile } from '../bar/chooseFile.ts';
import { FaultDialog, type RefusedFile } from '../bar/FaultDialog.tsx';
import { LanguageSwitch } from '../bar/LanguageSwitch.tsx';
import { Notices } from '../bar/Notices.tsx';
import { useFileDrop } from '../bar/useFileDrop.ts';
import { Patterns } from '../charts/Patterns.tsx';
import { Button } from '../controls/Button.tsx';
import { useOwnChain } from '../drawing/useOwnChain.ts';
import { BackupSection } from './BackupSection.tsx';
import { ExampleCards } from './ExampleCards.tsx';
import { OwnChains } from './OwnChains.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import styles from './StartPage.module.css';
import { useRestore } from './useRestore.ts';

/** The page to choose a chain from: one's own, the examples, a file; and the backup of everything. */
export function StartPage() {
  const { t } = useTranslation(['start', 'bar', 'common', 'drawing']);
  const [refused, setRefused] = useState<RefusedFile | null>(null);
  const { restored, restore, close } = useRestore();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useDocument(({ workspace }) => documentName(workspace)) || t('common:untitled');
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(followLibrary, []);
  const restoreBrought = useEffectEvent((backup: string) => void restore(backup));
  useEffect(() => {
    const backup = takeBackup();
    if (backup !== null) restoreBrought(backup);
  }, []);
  const startOwnChain = useOwnChain();
  const begin = () => startOwnChain().then(showChain);
  const take = async (file: File) => {
    const { faults, backup } = await openFile(file);
    if (backup !== null) await restore(backup);
    else if (faults.length === 0) showChain();
    else setRefused({ name: file.name, faults });
  };
  const isDropping = useFileDrop(take);
  return (
    <>
      <header className={styles.header}>
        <Brand />
        <Button icon="back" look="quiet" onPress={showChain}>
          {t('start:back', { name })}
        </Button>
        <span className={styles.space} />
        <LanguageSwitch />
      </header>
      <main className={styles.page}>
        <div className={styles.top}>
          <h2 ref={heading} className={styles.title} tabIndex={-1}>
            {t('start:title')}
          </h2>
          <div className={styles.actions}>
            <Button icon="plus" look="main" onPress={() => void begin()}>
              {t('drawing:start')}
            </Button>
            <Button icon="open" onPress={() => chooseFile(take)}>
              {t('bar:openFile')}
            </Button>
          </div>
        </div>
        <Patterns />
        <OwnChains />
        <ExampleCards />
        <BackupSection onFile={take} />
      </main>
      {isDropping && <div className={styles.drop}>{t('start:drop')}</div>}
      <FaultDialog refused={refused} onClose={() => setRefused(null)} />
      <RestoreDialog restored={restored} onClose={close} />
      <Notices />
    </>
  );
}
