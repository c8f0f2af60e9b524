import type { ReactNode } from 'react';
import { setPileSize } from '../../state/settings.ts';
import { useSettings } from '../../state/useSettings.ts';
import styles from './MoneySwitch.module.css';
import { useStageSetting } from './useStage.ts';
import { useT } from './useT.ts';

/** At the right end of the chain, on phones beneath: what piles of stock are sized by, and what stands beside that. */
export function MoneySwitch({ children }: { readonly children?: ReactNode }) {
  const t = useT();
  const { hasGutter } = useStageSetting().geometry;
  const isMoney = useSettings(({ pileSize }) => pileSize === 'money');
  return (
    <div className={styles.buttons} data-gutter={hasGutter || undefined}>
      <button
        type="button"
        className={styles.button}
        aria-pressed={isMoney}
        title={t('action.moneyHelp')}
        onClick={() => setPileSize(isMoney ? 'items' : 'money')}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M1.5 2.5h9L6 9Z" />
          <ellipse cx="11.25" cy="10" rx="3.75" ry="1.5" />
          <path d="M7.5 10v2.5c0 .8 1.7 1.5 3.75 1.5S15 13.3 15 12.5V10" />
        </svg>
        <span className={styles.words}>{t('action.money')}</span>
      </button>
      {children}
    </div>
  );
}
