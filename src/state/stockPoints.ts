import type { Chain } from '../engine/chain/chain.ts';
import { stockPlaces } from '../engine/decisions/stockPlaces.ts';
import { activeChain } from './activeChain.ts';
import { editChain } from './commands.ts';
import { documentStore } from './documentStore.ts';
import { heldBoundaries } from './stockPlans.ts';
import { offerUndo } from './undoOffer.ts';

/**
 * Leaves the other stocks to the program, or takes them over by hand: one undo step.
 *
 * By hand begins with what lay placed at the position where the point stands, so that nothing jumps.
 */
export function placeStocks(isPlaced: boolean): void {
  const chain = currentChain();
  const { stockPoints } = chain;
  if (isPlaced === (stockPoints === 'best')) return;
  put(isPlaced ? 'best' : pointsByHand(chain));
  if (stockPoints.length > 0 && isPlaced) offerUndo({ code: 'stocksPlaced', name: '' });
}

/**
 * Puts a stock by hand, or takes it away: one undo step. Stocks that were placed for the user are his from then on.
 *
 * @param boundary where the stock lies, 1…n; all boundaries that mean the same place are meant
 */
export function holdStockAt(boundary: number, isHeld: boolean): void {
  const chain = currentChain();
  const points = pointsByHand(chain);
  const place = stockPlaces(chain).find(({ boundaries }) => boundaries.includes(boundary));
  const same = place?.boundaries ?? [boundary];
  const others = points.filter((point) => !same.includes(point));
  const held = points.find((point) => same.includes(point)) ?? boundary;
  put(isHeld ? [...others, held].sort((one, other) => one - other) : others);
}

/** Whether a chain holds extra stock at a boundary; past its point, whether it would once the point has passed. */
export function holdsStockAt(chain: Chain, boundary: number): boolean {
  const place = stockPlaces(chain).find(({ boundaries }) => boundaries.includes(boundary));
  return pointsByHand(chain).some((point) => (place?.boundaries ?? [boundary]).includes(point));
}

function currentChain(): Chain {
  return activeChain(documentStore.getState().workspace);
}

function pointsByHand(chain: Chain): readonly number[] {
  return chain.stockPoints === 'best' ? heldBoundaries(chain) : chain.stockPoints;
}

function put(stockPoints: Chain['stockPoints']): void {
  editChain((draft) => {
    draft.stockPoints = stockPoints === 'best' ? 'best' : [...stockPoints];
  });
}
