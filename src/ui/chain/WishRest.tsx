import { useTranslation } from 'react-i18next';
import type { Stage, Wish } from '../../engine/chain/chain.ts';
import { select } from '../../state/settings.ts';
import styles from './Chain.module.css';

interface WishRestProps {
  readonly stage: Stage;
  readonly wishes: readonly Wish[];
  /** How many of them have no chip of their own. */
  readonly hidden: number;
}

/** The wishes of a stage that found no room, by number; it leads to the stage, where they all are. */
export function WishRest({ stage, wishes, hidden }: WishRestProps) {
  const { t } = useTranslation('stage');
  const isAll = hidden === wishes.length;
  return (
    <li>
      <button
        type="button"
        className={styles.chip}
        title={wishes.map(({ name }) => name).join('\n')}
        aria-label={t('wish.moreAt', { count: hidden, stage: stage.name })}
        onClick={() => select({ of: 'stage', id: stage.id })}
      >
        {isAll ? hidden : t('wish.more', { count: hidden })}
      </button>
    </li>
  );
}
