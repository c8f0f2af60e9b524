import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openFile } from '../../state/openFile.ts';
import { saveCopy } from '../../state/saveCopy.ts';
import { showStartPage } from '../../state/view.ts';
import { useAction } from '../actions/useAction.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { LoadBoundary } from '../layout/LoadBoundary.tsx';
import styles from './Bar.module.css';
import { Brand } from './Brand.tsx';
import { chooseFile } from './chooseFile.ts';
import { DocumentName } from './DocumentName.tsx';
import { EditButton } from './EditButton.tsx';
import { ExampleMenu } from './ExampleMenu.tsx';
import type { RefusedFile } from './FaultDialog.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { NewButton } from './NewButton.tsx';
import { Notices } from './Notices.tsx';
import { SaveState } from './SaveState.tsx';
import { ScenarioSelect } from './ScenarioSelect.tsx';
import { StartButton } from './StartButton.tsx';
import { useFileDrop } from './useFileDrop.ts';
import { ViewMenu } from './ViewMenu.tsx';

const FaultDialog = lazy(async () => ({ default: (await import('./FaultDialog.tsx')).FaultDialog }));

/** The bar on top: which document this is and that it is safe, what was done and undone, and the app's own switches. */
export function Bar() {
  const { t } = useTranslation('bar');
  const [refused, setRefused] = useState<RefusedFile | null>(null);
  const open = async (file: File) => {
    const { faults, backup } = await openFile(file);
    if (backup !== null) showStartPage(backup);
    setRefused(faults.length === 0 ? null : { name: file.name, faults });
  };
  const choose = () => chooseFile(open);
  const isDropping = useFileDrop(open);
  useAction('openFile', choose);
  return (
    <>
      <header className={styles.bar}>
        <Brand />
        <StartButton />
        <div className={styles.document}>
          <DocumentName />
          <SaveState />
          <ScenarioSelect />
        </div>
        <div className={styles.tools}>
          <HistoryButtons />
          <div className={styles.wide}>
            <NewButton />
            <ExampleMenu />
            <IconButton icon="open" label={t('open')} onPress={choose} />
            <IconButton icon="save" label={t('saveCopy')} onPress={saveCopy} />
          </div>
          <EditButton />
          <div className={styles.wide}>
            <LanguageSwitch />
            <ViewMenu />
          </div>
          <div className={styles.narrow}>
            <MoreMenu onOpen={choose} />
          </div>
        </div>
        {isDropping && <div className={styles.drop}>{t('drop')}</div>}
        {refused !== null && (
          <LoadBoundary>
            <Suspense>
              <FaultDialog refused={refused} onClose={() => setRefused(null)} />
            </Suspense>
          </LoadBoundary>
        )}
      </header>
      <Notices />
    </>
  );
}
