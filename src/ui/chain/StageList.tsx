import { useTranslation } from 'react-i18next';
import { select } from '../../state/settings.ts';
import { useChain } from '../../state/useDocument.ts';
import { useFormat } from '../../state/useFormat.ts';
import { usePosition } from '../../state/useResults.ts';
import styles from './StageList.module.css';
import { useSpecified } from './useSpecified.ts';
import { WishChip } from './WishChip.tsx';

/** The stages with their whole names and their wishes: the key to the numbers of blocks too narrow for names. */
export function StageList() {
  const { t } = useTranslation('stage');
  const { time } = useFormat();
  const stages = useChain((chain) => chain.stages);
  const wishes = useChain((chain) => chain.wishes);
  const performance = usePosition().stages;
  const specified = useSpecified();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t('chain')}</h2>
      <ol className={styles.list}>
        {stages.map((stage, index) => {
          const own = wishes.filter((wish) => wish.stage === stage.id);
          const driven = performance[index]?.driven ?? 'order';
          return (
            <li key={stage.id} className={styles.item}>
              <button type="button" className={styles.stage} onClick={() => select({ of: 'stage', id: stage.id })}>
                <span className={styles.number} data-driven={driven}>
                  <span>{index + 1}</span>
                </span>
                <span className={styles.name}>{stage.name}</span>
                <span className={styles.time}>{time(stage.time.mean)}</span>
              </button>
              {own.length > 0 && (
                <ul className={styles.wishes}>
                  {own.map((wish) => (
                    <WishChip key={wish.id} wish={wish} isSpecified={specified.has(stage.id)} />
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
