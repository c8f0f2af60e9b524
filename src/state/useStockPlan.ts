import { useStore } from 'zustand/react';
import type { StockPlan } from '../engine/performance/stockPlan.ts';
import { activeChain } from './activeChain.ts';
import { documentStore } from './documentStore.ts';
import { stockPlanOf } from './stockPlans.ts';

/** Where stock is held with the point where it stands now, and why. */
export function useStockPlan(): StockPlan {
  return useStore(documentStore, (state) => stockPlanOf(activeChain(state.workspace)));
}
