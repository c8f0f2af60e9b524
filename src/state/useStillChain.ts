import { useShallow } from 'zustand/react/shallow';
import type { Chain } from '../engine/chain/chain.ts';
import { useChain } from './useDocument.ts';

/** A chain wherever its point stands. */
export type StillChain = Omit<Chain, 'codp'>;

/** The active chain without its point: the same object while only the point moves, so that a drag renders nothing. */
export function useStillChain(): StillChain {
  return useChain(useShallow(withoutPoint));
}

function withoutPoint({ codp: _, ...still }: Chain): StillChain {
  return still;
}
