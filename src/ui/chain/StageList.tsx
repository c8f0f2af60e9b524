import type { Stage } from '../../engine/chain/chain.ts';
import { select } from '../../state/settings.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import styles from './StageList.module.css';
import { useStageDriven } from './useStageDriven.ts';
import { WishChip } from './WishChip.tsx';

/** The stages with their whole names and their wishes: the key to the numbers of blocks too narrow for names. */
export function StageList() {
  const t = useT();
  const { stages } = useStage().chain;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t('chain')}</h2>
      <ol>
        {stages.map((stage, index) => (
          <StageLine key={stage.id} stage={stage} index={index} />
        ))}
      </ol>
    </section>
  );
}

function StageLine({ stage, index }: { readonly stage: Stage; readonly index: number }) {
  const { chain, format } = useStage();
  const line = useStageDriven<HTMLLIElement>(index);
  const own = chain.wishes.filter((wish) => wish.stage === stage.id);
  return (
    <li ref={line} className={styles.item}>
      <button type="button" className={styles.stage} onClick={() => select({ of: 'stage', id: stage.id })}>
        <span className={styles.number}>
          <span>{index + 1}</span>
        </span>
        <span className={styles.name}>{stage.name}</span>
        <span className={styles.time}>{format.time(stage.time.mean)}</span>
      </button>
      {own.length > 0 && (
        <ul className={styles.wishes}>
          {own.map((wish) => (
            <WishChip key={wish.id} wish={wish} isSpecified={null} />
          ))}
        </ul>
      )}
    </li>
  );
}
