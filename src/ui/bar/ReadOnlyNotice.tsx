import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeOver } from '../../state/takeOver.ts';
import { useDocument } from '../../state/useDocument.ts';
import { useRefusals } from '../../state/useRefusals.ts';
import { workOnCopy } from '../../state/workOnCopy.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from './Notice.tsx';

/**
 * Says that this tab may only look at the document, why, and both ways out; nothing while it holds the document. Put
 * away, it is back, and read aloud, as soon as somebody tries to change something.
 */
export function ReadOnlyNotice() {
  const { t } = useTranslation('bar');
  const reason = useDocument((state) => state.heldElsewhere);
  const id = useDocument((state) => state.id);
  const refusals = useRefusals();
  const [putAwayAt, setPutAwayAt] = useState<number | null>(null);
  const [isBusy, setBusy] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document, or another reason, is news.
  useEffect(() => setPutAwayAt(null), [id, reason]);
  if (reason === undefined || putAwayAt === refusals) return null;
  const take = async () => {
    setBusy(true);
    await takeOver().finally(() => setBusy(false));
  };
  return (
    <Notice
      // Anew at every refusal, so that it is read aloud again.
      key={refusals}
      onDismiss={() => setPutAwayAt(refusals)}
      action={
        <>
          <Button size="small" look="main" isDisabled={isBusy} onPress={take}>
            {t(isBusy ? 'readOnly.takingOver' : 'readOnly.takeOver')}
          </Button>
          <Button size="small" isDisabled={isBusy} onPress={workOnCopy}>
            {t('readOnly.workOnCopy')}
          </Button>
        </>
      }
    >
      {t(`readOnly.${reason}`)}
    </Notice>
  );
}
