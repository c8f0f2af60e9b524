import { useTranslation } from 'react-i18next';
import type { Chain } from '../../engine/chain/chain.ts';
import styles from './Details.module.css';

/** What the makers of the chain tell of it: what to look for, what was assumed, where it comes from. */
export function ChainStory({ chain }: { readonly chain: Chain }) {
  const { t } = useTranslation('details');
  const notes = useNotes(chain);
  return (
    <section className={styles.full}>
      <h3 className={styles.storyTitle}>{t('story.title')}</h3>
      {chain.description === '' && notes.length === 0 && <p className={styles.text}>{t('story.none')}</p>}
      <div className={styles.story} lang={chain.language || undefined}>
        {chain.description !== '' && <p>{chain.description}</p>}
      </div>
      {notes.length > 0 && (
        <>
          <h4 className={styles.notesTitle}>{t('story.notes')}</h4>
          <dl className={styles.notes}>
            {notes.map(({ key, name, note }) => (
              <div key={key}>
                <dt className={styles.noteName}>{name}</dt>
                <dd className={styles.noteText}>{note}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function useNotes(chain: Chain) {
  const { t } = useTranslation('details');
  return [
    ...chain.stages.map(({ id, name, note }) => ({ key: `stage/${id}`, name, note })),
    ...chain.wishes.map(({ id, name, note }) => ({ key: `wish/${id}`, name, note })),
    { key: 'demand', name: t('story.demand'), note: chain.demand.note },
    { key: 'money', name: t('story.money'), note: chain.finance.note },
    { key: 'market', name: t('story.market'), note: chain.market.note },
  ].filter(({ note }) => note !== '');
}
