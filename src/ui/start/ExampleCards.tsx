import { useTranslation } from 'react-i18next';
import { EXAMPLES } from '../../state/examples.ts';
import { openExampleFromList } from '../../state/startPageActions.ts';
import { ChainPicture } from './ChainPicture.tsx';
import styles from './StartPage.module.css';
import { useExampleChains } from './useExampleChains.ts';

/** The examples, each with its thumbnail and the sentence that makes it worth opening. */
export function ExampleCards() {
  const { t } = useTranslation(['start', 'bar', 'common']);
  const chains = useExampleChains();
  return (
    <section className={styles.section} aria-labelledby="start-examples">
      <h3 id="start-examples" className={styles.heading}>
        {t('start:examples.title')}
      </h3>
      <p className={styles.hint}>{t('start:examples.hint')}</p>
      <ul className={styles.cards}>
        {EXAMPLES.map((name) => {
          const chain = chains.get(name);
          return (
            <li key={name} className={styles.card}>
              <span className={styles.picture}>{chain !== undefined && <ChainPicture chain={chain} />}</span>
              <button
                type="button"
                className={styles.open}
                aria-describedby={`start-story-${name}`}
                onClick={() => void openExampleFromList(name)}
              >
                {t(`common:example.${name}`)}
              </button>
              <span id={`start-story-${name}`} className={styles.meta}>
                {t(`bar:stories.${name}`)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
