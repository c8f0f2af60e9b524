import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import styles from './StartPage.module.css';

/** Where a chain was that has just been deleted: the way to have it back, with the focus on it. */
export function DeletedCard({ name, onUndo }: { readonly name: string; readonly onUndo: () => void }) {
  const { t } = useTranslation('start');
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <li className={styles.deleted}>
      <p id={id} role="status">
        {t('deleted', { name })}
      </p>
      <Button ref={button} icon="undo" onPress={onUndo}>
        {t('action.undo')}
      </Button>
    </li>
  );
}
