import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptUpdate } from '../../state/appUpdate.ts';
import { dismissNotice, type NoticeCode } from '../../state/notices.ts';
import { acceptUndoOffer, dismissUndoOffer } from '../../state/undoOffer.ts';
import { useDocument } from '../../state/useDocument.ts';
import { useNotices } from '../../state/useNotices.ts';
import { useUndoOffer } from '../../state/useUndoOffer.ts';
import { Button } from '../controls/Button.tsx';
import { LoadBoundary } from '../layout/LoadBoundary.tsx';
import { Notice } from './Notice.tsx';
import styles from './Notices.module.css';
import { SaveFailureNotice } from './SaveFailureNotice.tsx';

const ReadOnlyNotice = lazy(async () => ({ default: (await import('./ReadOnlyNotice.tsx')).ReadOnlyNotice }));

/** What has to be known now, at the foot of the page; read aloud when it comes, and staying until it is put away. */
export function Notices() {
  const { t } = useTranslation(['bar', 'common']);
  const codes = useNotices();
  const offer = useUndoOffer();
  const isReadOnly = useDocument((state) => state.heldElsewhere !== undefined);
  return (
    <section className={styles.notices} aria-label={t('bar:notices')}>
      <div role="alert">
        <SaveFailureNotice />
      </div>
      <div role="status" className={styles.stack}>
        {isReadOnly && (
          <LoadBoundary>
            <Suspense>
              <ReadOnlyNotice />
            </Suspense>
          </LoadBoundary>
        )}
        {codes.map((code) => (
          <Notice key={code} action={<NoticeAction code={code} />} onDismiss={() => dismissNotice(code)}>
            {t(`common:notice.${code}`)}
          </Notice>
        ))}
        {offer !== null && (
          <Notice
            onDismiss={dismissUndoOffer}
            action={
              <Button size="small" onPress={acceptUndoOffer}>
                {t(`bar:takeBack.${offer.done.code}`, { name: offer.done.name })}
              </Button>
            }
          >
            {t(`bar:done.${offer.done.code}`, { name: offer.done.name })}
          </Notice>
        )}
      </div>
    </section>
  );
}

/** What can be done about a notice; nothing for most. */
function NoticeAction({ code }: { readonly code: NoticeCode }) {
  const { t } = useTranslation('common');
  if (code !== 'updateReady') return null;
  return (
    <Button size="small" onPress={acceptUpdate}>
      {t('action.reload')}
    </Button>
  );
}
