import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { showStartPage, viewStore } from '../../state/view.ts';
import { Button } from '../controls/Button.tsx';

/** Leads to the start page; whoever comes back from there finds the focus on it. */
export function StartButton() {
  const { t } = useTranslation('bar');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Unless something else asks for it, as a new chain asks for its name.
    const isFree = document.activeElement === document.body;
    if (isFree && viewStore.getState().hasReturned) button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Button ref={button} icon="chains" look="quiet" isCompact onPress={() => showStartPage()}>
      {t('chains')}
    </Button>
  );
}
