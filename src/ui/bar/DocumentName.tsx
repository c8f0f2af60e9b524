import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beginGesture, cancelGesture, endGesture } from '../../state/gesture.ts';
import { documentName } from '../../state/openDocument.ts';
import { renameDocument } from '../../state/renameDocument.ts';
import { useDocument } from '../../state/useDocument.ts';
import styles from './Bar.module.css';

/** The name of the document, changed where it stands: one visit is one undo step, Escape takes it back. */
export function DocumentName() {
  const { t } = useTranslation(['bar', 'common']);
  const name = useDocument((state) => documentName(state.workspace));
  const isReadOnly = useDocument((state) => state.heldElsewhere !== undefined);
  const [isEdited, setEdited] = useState(false);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') cancelGesture();
    if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
  };
  const shown = name === '' && !isEdited ? t('common:untitled') : name;
  return (
    <span className={styles.name} data-text={shown}>
      <input
        aria-label={t('bar:documentName')}
        size={1}
        value={shown}
        readOnly={isReadOnly}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => renameDocument(event.target.value)}
        onFocus={(event) => {
          beginGesture();
          setEdited(true);
          event.target.select();
        }}
        onBlur={() => {
          endGesture();
          setEdited(false);
        }}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}
