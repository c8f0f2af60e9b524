import type { Stage, Wish } from '../../engine/chain/chain.ts';
import styles from './Chain.module.css';
import { useStageDriven } from './useStageDriven.ts';
import { WishChip } from './WishChip.tsx';
import { WishRest } from './WishRest.tsx';

interface WishGroupProps {
  readonly stage: Stage;
  readonly index: number;
  readonly wishes: readonly Wish[];
  /** Most chips that are shown, the one for the rest included. */
  readonly most: number;
  /** No room for counts. */
  readonly isBrief: boolean;
  readonly x: number;
  readonly width: number;
}

/** The chips under one stage: warm while the stage is the customer's, cool while it works on forecast. */
export function WishGroup({ stage, index, wishes, most, isBrief, x, width }: WishGroupProps) {
  const group = useStageDriven<HTMLUListElement>(index);
  const shown = wishes.length > most ? wishes.slice(0, Math.max(most - 1, 0)) : wishes;
  const hidden = wishes.length - shown.length;
  return (
    <ul ref={group} className={styles.under} style={{ left: x, width }} aria-label={stage.name}>
      {shown.map((wish) => (
        <WishChip key={wish.id} wish={wish} isBrief={isBrief} />
      ))}
      {hidden > 0 && <WishRest stage={stage} wishes={wishes} hidden={hidden} />}
    </ul>
  );
}
