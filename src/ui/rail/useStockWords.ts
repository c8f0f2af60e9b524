import { useCallback } from 'react';
import { useStageSetting } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { itemsOf, moneyOf, type Pile } from './stockPiles.ts';

/** What lies at the point in words: `33 kinds in stock`, or in money `€1.2M in stock`. */
export function useStockWords(mode: 'items' | 'money'): (piles: readonly Pile[]) => string {
  const t = useT();
  const { count, money } = useStageSetting().format;
  return useCallback(
    (piles) => {
      if (mode === 'money') return t('stock.money', { amount: money(moneyOf(piles)) });
      const items = itemsOf(piles);
      return t('stock.items', { count: items, amount: count(items) });
    },
    [mode, t, count, money],
  );
}
