import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deleted } from '../../state/documentActions.ts';
import type { ListedDocument } from '../../state/documentList.ts';
import { undeleteFromList } from '../../state/startPageActions.ts';
import { useLibrary } from '../../state/useLibrary.ts';
import { ChainCard } from './ChainCard.tsx';
import { DeletedCard } from './DeletedCard.tsx';
import { Refused, type RefusedReason } from './Refused.tsx';
import styles from './StartPage.module.css';
import { UnreadableCards } from './UnreadableCards.tsx';
import { withDeleted } from './withDeleted.ts';

/** Something that was deleted while the page is open, which stays where it was to be had back. */
export interface DeletedHere {
  readonly id: string;
  readonly name: string;
  readonly place: number;
  readonly deleted: Deleted;
}

/** One's own chains, the one saved last in front. What was deleted leaves an *Undo* in its place. */
export function OwnChains() {
  const { t } = useTranslation(['start', 'common']);
  const library = useLibrary();
  const [removed, setRemoved] = useState<readonly DeletedHere[]>([]);
  const [refused, setRefused] = useState<RefusedReason | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const documents: readonly ListedDocument[] = typeof library === 'string' ? [] : library.documents;
  const undo = async ({ id, deleted }: DeletedHere) => {
    const outcome = await undeleteFromList(deleted);
    if ('refused' in outcome) return setRefused(outcome.refused);
    setRefused(null);
    setFocused(id);
    setRemoved((before) => before.filter((other) => other.id !== id));
  };
  const remove = (document: ListedDocument, deleted: Deleted) => {
    const name = document.name || t('common:untitled');
    const place = withDeleted(documents, removed).findIndex((item) => item.id === document.id);
    setRemoved((before) => [...before, { id: document.id, name, place, deleted }]);
  };
  const items = withDeleted(documents, removed);
  return (
    <section className={styles.section} aria-labelledby="start-own">
      <h3 id="start-own" className={styles.heading}>
        {t('start:own.title')}
      </h3>
      {library === 'loading' && <p className={styles.hint}>{t('start:loading')}</p>}
      {library === 'unavailable' && <p className={styles.hint}>{t('start:unavailable')}</p>}
      {typeof library !== 'string' && items.length === 0 && <p className={styles.hint}>{t('start:own.empty')}</p>}
      <Refused reason={refused} />
      <ul className={styles.cards}>
        {items.map((item) =>
          'deleted' in item ? (
            <DeletedCard key={item.id} name={item.name} onUndo={() => void undo(item)} />
          ) : (
            <ChainCard
              key={item.id}
              document={item}
              isFocused={focused === item.id}
              onRefused={setRefused}
              onCopied={setFocused}
              onDeleted={(deleted) => remove(item, deleted)}
            />
          ),
        )}
      </ul>
      {typeof library !== 'string' && <UnreadableCards records={library.unreadable} />}
    </section>
  );
}
