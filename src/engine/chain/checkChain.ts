import type * as z from 'zod/mini';
import { codpBounds, isWithin, listLengths, stockPointBounds } from './bounds.ts';
import type { FaultReason } from './fault.ts';
import { encodeReason, numberReason } from './fields.ts';

type Payload = z.core.ParsePayload<object>;
type Path = (string | number)[];

/**
 * The rules of a chain that look at more than one field: ids are unique, a wish's stage exists, the decoupling point
 * and the stock points lie on the chain. It runs also when other fields are wrong, so nothing about the value is
 * taken for granted.
 */
export function checkChain(payload: Payload): void {
  const stages = elements(payload.value, 'stages');
  const wishes = elements(payload.value, 'wishes');
  const stageIds = stages.map(idOf);
  checkUniqueIds(payload, 'stages', stageIds);
  checkUniqueIds(payload, 'wishes', wishes.map(idOf));
  wishes.forEach((wish, index) => {
    const stage = property(wish, 'stage');
    if (typeof stage === 'string' && !stageIds.includes(stage)) {
      refuse(payload, ['wishes', index, 'stage'], { code: 'stageId' });
    }
  });
  if (stages.length > 0) checkBoundaries(payload, stages.length);
}

function checkUniqueIds(payload: Payload, listName: string, ids: readonly unknown[]): void {
  const first = new Map<unknown, number>();
  ids.forEach((id, index) => {
    const other = first.get(id);
    if (other === undefined) first.set(id, index);
    else if (id !== undefined) {
      refuse(payload, [listName, index, 'id'], { code: 'uniqueId', other: `${listName}[${other}].id` });
    }
  });
}

// Whatever is wrong with a boundary, this chain's own bounds say it best: collectFaults keeps the last word on a path.
function checkBoundaries(payload: Payload, stages: number): void {
  if (!isWithin(property(payload.value, 'codp'), codpBounds(stages))) {
    refuse(payload, ['codp'], numberReason(codpBounds(stages)));
  }
  const first = new Map<unknown, number>();
  elements(payload.value, 'stockPoints').forEach((point, index) => {
    const other = first.get(point);
    if (!isWithin(point, stockPointBounds(stages))) {
      refuse(payload, ['stockPoints', index], numberReason(stockPointBounds(stages)));
    } else if (other !== undefined) {
      refuse(payload, ['stockPoints', index], { code: 'uniqueStockPoint', other: `stockPoints[${other}]` });
    }
    first.set(point, other ?? index);
  });
}

function refuse(payload: Payload, path: Path, reason: FaultReason): void {
  payload.issues.push({ code: 'custom', path, input: undefined, message: encodeReason(reason) });
}

function elements(value: unknown, key: string): readonly unknown[] {
  const list = property(value, key);
  // A list that is too long has been refused for that, and is not worth looking through.
  return Array.isArray(list) && list.length <= listLengths.stages.maximum ? list : [];
}

function idOf(value: unknown): unknown {
  const id = property(value, 'id');
  return typeof id === 'string' ? id : undefined;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
