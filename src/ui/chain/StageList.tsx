import { useRef } from 'react';
import type { Stage } from '../../engine/chain/chain.ts';
import { select } from '../../state/settings.ts';
import { WhyValue } from '../explanation/WhyValue.tsx';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { OtherStocksButton } from '../stocks/OtherStocksButton.tsx';
import { blockState } from './blockState.ts';
import { CarriedChip } from './CarriedChip.tsx';
import { roundedLoad } from './roundedLoad.ts';
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
      <div className={styles.row}>
        <button type="button" className={styles.stage} onClick={() => select({ of: 'stage', id: stage.id })}>
          <span className={styles.number}>
            <span>{index + 1}</span>
          </span>
          <span className={styles.name}>{stage.name}</span>
          <span className={styles.time}>{format.time(stage.time.mean)}</span>
        </button>
        {stage.servers !== null && <LineLoad stage={stage} index={index} />}
      </div>
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

/** How busy the stage is on the side of the point where it lies, to be pressed; a design made once keeps nobody busy. */
function LineLoad({ stage, index }: { readonly stage: Stage; readonly index: number }) {
  const t = useT();
  const { evaluation, format } = useStage();
  const sides = (['source', 'customer'] as const).map((side) => blockState(evaluation, index, side));
  return Array.from(new Map(sides.map((side) => [side.driven, side.utilisation])), ([driven, utilisation]) =>
    driven === 'reused' ? null : (
      <span key={driven} className={styles.load} data-when={driven} data-over={utilisation >= 1 || undefined}>
        <WhyValue
          why={{ key: 'stage.utilisation', subject: { stage: index } }}
          about={t('block.load', { stage: stage.name })}
          value={t('block.busy', { load: format.percent(roundedLoad(utilisation)) })}
        />
      </span>
    ),
  );
}
