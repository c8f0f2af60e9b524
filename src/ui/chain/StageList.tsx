import { useRef } from 'react';
import type { Stage } from '../../engine/chain/chain.ts';
import { select } from '../../state/settings.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { OtherStocksButton } from '../stocks/OtherStocksButton.tsx';
import { CarriedChip } from './CarriedChip.tsx';
import styles from './StageList.module.css';
import { useStageDriven } from './useStageDriven.ts';
import { type CarryStart, useWishCarry } from './useWishCarry.ts';
import { WishChip } from './WishChip.tsx';

/** The stages with their whole names and their wishes: the key to the numbers of blocks too narrow for names. */
export function StageList() {
  const t = useT();
  const { stages } = useStage().chain;
  const host = useRef<HTMLElement>(null);
  const { carried, carry, ghost } = useWishCarry(host);
  return (
    <section ref={host} className={styles.section} data-carrying={carried !== null || undefined}>
      <div className={styles.heading}>
        <h2 className={styles.title}>{t('chain')}</h2>
        <OtherStocksButton />
      </div>
      <ol>
        {stages.map((stage, index) => (
          <StageLine key={stage.id} stage={stage} index={index} onCarry={carry} isOver={carried?.over === stage.id} />
        ))}
      </ol>
      {carried !== null && <CarriedChip carried={carried} ghost={ghost} />}
    </section>
  );
}

interface StageLineProps {
  readonly stage: Stage;
  readonly index: number;
  readonly onCarry: CarryStart;
  /** A wish is held over it. */
  readonly isOver: boolean;
}

function StageLine({ stage, index, onCarry, isOver }: StageLineProps) {
  const { chain, format } = useStage();
  const line = useStageDriven<HTMLLIElement>(index);
  const own = chain.wishes.filter((wish) => wish.stage === stage.id);
  return (
    <li ref={line} className={styles.item} data-stage={stage.id} data-over={isOver || undefined}>
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
            <WishChip key={wish.id} wish={wish} isSpecified={null} draggedBy="handle" onCarry={onCarry} />
          ))}
        </ul>
      )}
    </li>
  );
}
