import { useEffect, useState } from 'react';
import type { StockPlan } from '../engine/performance/stockPlan.ts';
import { activeChain } from './activeChain.ts';
import { documentStore } from './documentStore.ts';
import { stockPlanOf, stockPlansOf } from './stockPlans.ts';

/** How long the point must rest before the plan follows it [ms]. */
const REST = 150;

/**
 * Where stock is held with the point where it rests, and why. An edit shows at once; a drag renders nothing until it
 * rests, for such a plan is there to be read.
 */
export function useStockPlan(): StockPlan {
  const [plan, setPlan] = useState(() => stockPlanOf(current()));
  useEffect(() => {
    let shown = stockPlansOf(current());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      clearTimeout(timer);
      shown = stockPlansOf(current());
      setPlan(stockPlanOf(current()));
    };
    const stop = documentStore.subscribe(() => {
      clearTimeout(timer);
      if (stockPlansOf(current()) === shown) timer = setTimeout(show, REST);
      else show();
    });
    show();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return plan;
}

function current() {
  return activeChain(documentStore.getState().workspace);
}
