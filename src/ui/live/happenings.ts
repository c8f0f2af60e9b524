import type { Flow, Recording } from '../../engine/simulation/recording.ts';

/** Something that is worth a sentence. */
export type Happening =
  | { readonly kind: 'ordered' | 'waits' | 'taken'; readonly time: number; readonly order: number }
  | { readonly kind: 'delivered'; readonly time: number; readonly order: number; readonly leadTime: number }
  | { readonly kind: 'shelved'; readonly time: number; readonly boundary: number; readonly units: number }
  | { readonly kind: 'runsOut'; readonly time: number; readonly boundary: number };

/**
 * What happened last, until and with a moment.
 *
 * @param count at most so many
 * @returns the latest last
 */
export function happeningsUntil(recording: Recording, time: number, count: number): readonly Happening[] {
  const found: Happening[] = [];
  forEachHappening(recording, (happening) => {
    if (happening.time > time || happening.time < 0) return;
    const [earliest] = found;
    if (found.length >= count && earliest !== undefined && happening.time < earliest.time) return;
    const place = found.findIndex((other) => other.time > happening.time);
    found.splice(place < 0 ? found.length : place, 0, happening);
    if (found.length > count) found.shift();
  });
  return found;
}

/** When the next thing happens after a moment; the end of the recording where nothing does. */
export function nextHappening(recording: Recording, time: number): number {
  let next = recording.duration;
  forEachHappening(recording, (happening) => {
    if (happening.time > time && happening.time < next) next = happening.time;
  });
  return next;
}

function forEachHappening(recording: Recording, tell: (happening: Happening) => void): void {
  const hasStock = recording.stocks.some(({ isAtPoint }) => isAtPoint);
  for (const flow of recording.flows) {
    if (flow.kind === 'order') tellOrders(flow, hasStock, tell);
    else tellLots(flow, recording, tell);
  }
  for (const { boundary, times, onHand } of recording.stocks) {
    for (let i = 1; i < times.length; i++) {
      const isOut = (onHand[i] ?? 0) < 0.5 && (onHand[i - 1] ?? 0) >= 0.5;
      if (isOut) tell({ kind: 'runsOut', time: times[i] ?? 0, boundary });
    }
  }
}

function tellOrders(flow: Flow, hasStock: boolean, tell: (happening: Happening) => void): void {
  const point = flow.steps.find(({ stage }) => stage === null);
  for (let i = 0; i < flow.numbers.length; i++) {
    const order = (flow.numbers[i] ?? 0) + 1;
    const called = flow.calledAt[i] ?? 0;
    const done = flow.doneAt[i] ?? 0;
    tell({ kind: 'ordered', time: called, order });
    const asked = point?.arrivals[i] ?? called;
    const taken = point?.starts[i] ?? called;
    if (hasStock && taken > asked) tell({ kind: 'waits', time: asked, order });
    if (hasStock) tell({ kind: 'taken', time: taken, order });
    tell({ kind: 'delivered', time: done, order, leadTime: done - called });
  }
}

function tellLots(flow: Flow, { stocks, codp }: Recording, tell: (happening: Happening) => void): void {
  const boundary = stocks.find(({ stock }) => stock === flow.stock)?.boundary ?? codp;
  for (const time of flow.doneAt) tell({ kind: 'shelved', time, boundary, units: flow.lot });
}
