import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deleted, Outcome } from '../../state/documentActions.ts';
import type { ListedDocument } from '../../state/documentList.ts';
import {
  deleteFromList,
  duplicateFromList,
  openFromList,
  renameFromList,
  saveFromList,
} from '../../state/startPageActions.ts';
import { Menu, type MenuSection } from '../controls/Menu.tsx';
import { CardName } from './CardName.tsx';
import { ChainPicture } from './ChainPicture.tsx';
import type { RefusedReason } from './Refused.tsx';
import styles from './StartPage.module.css';
import { useCardLine } from './useCardLine.ts';

interface ChainCardProps {
  readonly document: ListedDocument;
  /** Takes the focus: it has just come, or come back. */
  readonly isFocused: boolean;
  readonly onRefused: (reason: RefusedReason | null) => void;
  /** A copy was put beside it. */
  readonly onCopied: (id: string) => void;
  readonly onDeleted: (deleted: Deleted) => void;
}

/** A chain of one's own: pressed, it opens; F2 renames it, Delete deletes it, and its menu holds everything. */
export function ChainCard({ document, isFocused, onRefused, onCopied, onDeleted }: ChainCardProps) {
  const { t } = useTranslation(['start', 'common']);
  const [isRenaming, setRenaming] = useState(false);
  const line = useCardLine(document);
  const lineId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isBack, setBack] = useState(false);
  const { id, chain } = document;
  const name = document.name || t('common:untitled');
  useEffect(() => {
    if ((isFocused || isBack) && !isRenaming) button.current?.focus();
  }, [isFocused, isBack, isRenaming]);
  const tell = <T,>(outcome: Outcome<T>, done: (value: T) => void) => {
    onRefused('refused' in outcome ? outcome.refused : null);
    if ('done' in outcome) done(outcome.done);
  };
  const open = async () => {
    const opening = await openFromList(id);
    if (opening !== 'opened') onRefused(opening);
  };
  const rename = async (text: string | null, isLeft: boolean) => {
    setRenaming(false);
    setBack(!isLeft);
    if (text !== null && text !== document.name) tell(await renameFromList(id, text), () => {});
  };
  const duplicate = async () => tell(await duplicateFromList(id), onCopied);
  const save = async () => onRefused((await saveFromList(id)) ? null : 'unavailable');
  const remove = async () => tell(await deleteFromList(id), onDeleted);
  const actions: MenuSection = {
    title: name,
    choices: [
      {
        id: 'rename',
        label: t('start:action.rename'),
        icon: 'edit',
        shortcut: 'F2',
        onAction: () => setRenaming(true),
      },
      { id: 'duplicate', label: t('start:action.duplicate'), icon: 'copy', onAction: () => void duplicate() },
      { id: 'save', label: t('start:action.save'), icon: 'save', onAction: () => void save() },
      { id: 'delete', label: t('start:action.delete'), icon: 'remove', onAction: () => void remove() },
    ],
  };
  return (
    <li className={styles.card} data-open={document.isOpen || undefined}>
      <span className={styles.picture}>
        <ChainPicture chain={chain} />
      </span>
      {isRenaming ? (
        <CardName name={document.name} onDone={(text, isLeft) => void rename(text, isLeft)} />
      ) : (
        <button
          ref={button}
          type="button"
          className={styles.open}
          aria-describedby={lineId}
          onClick={() => void open()}
          onKeyDown={({ key }) => {
            if (key === 'F2') setRenaming(true);
            if (key === 'Delete') void remove();
          }}
        >
          {name}
        </button>
      )}
      <span id={lineId} className={styles.meta}>
        {line}
      </span>
      <span className={styles.more}>
        <Menu label={t('start:card.more', { name })} icon="more" sections={[actions]} />
      </span>
    </li>
  );
}
