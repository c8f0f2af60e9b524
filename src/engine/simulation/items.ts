import { choiceLaw, nextChoice } from '../numerics/choiceDraws.ts';
import { nextUniform, type RandomStream } from '../numerics/randomStream.ts';
import type { ItemFactor } from './system.ts';

/** Items that were asked for, numbered as they first appeared. */
export interface ItemLayer {
  /** Share of each in all demand. */
  readonly shares: readonly number[];
  /** The item of the layer before that it stems from. */
  readonly parents: readonly number[];
}

/**
 * Items as their options add up: layer p tells items by the first p factors. Only items that somebody asks for are in
 * it, so that it does not matter how many there are: 10⁶⁰ take no more than the orders.
 */
export interface NumberedItems {
  /** Of the last layer, of each order or lot. */
  readonly items: Int32Array;
  readonly layers: readonly ItemLayer[];
}

const ROOT: ItemLayer = { shares: [1], parents: [0] };

/**
 * Numbers the items of orders or lots by what each of them chose.
 *
 * @param count   of orders or lots
 * @param choices of each factor, for every order or lot
 */
export function numberItems(
  factors: readonly ItemFactor[],
  choices: readonly Int32Array[],
  count: number,
): NumberedItems {
  const items = new Int32Array(count);
  const layers: ItemLayer[] = [ROOT];
  factors.forEach((factor, place) => {
    const chosen = choices[place];
    if (chosen !== undefined) layers.push(splitBy(factor, items, chosen, layers[place] ?? ROOT));
  });
  return { items, layers };
}

/** Tells the items of a layer further apart by one factor, and renumbers them in place. */
function splitBy(factor: ItemFactor, items: Int32Array, chosen: Int32Array, before: ItemLayer): ItemLayer {
  const shares: number[] = [];
  const parents: number[] = [];
  const combinations = before.shares.length * factor.count;
  const known = combinations <= 4 * items.length + 1024 ? new Int32Array(combinations) : new Map<number, number>();
  for (let i = 0; i < items.length; i++) {
    const parent = items[i] ?? 0;
    const choice = chosen[i] ?? 0;
    const combination = parent * factor.count + choice;
    // Numbers are kept one too high, so that 0 is none.
    let item = (known instanceof Map ? (known.get(combination) ?? 0) : (known[combination] ?? 0)) - 1;
    if (item < 0) {
      item = shares.length;
      shares.push((before.shares[parent] ?? 0) * (factor.shares[choice] ?? 1 / factor.count));
      parents.push(parent);
      if (known instanceof Map) known.set(combination, item + 1);
      else known[combination] = item + 1;
    }
    items[i] = item;
  }
  return { shares, parents };
}

/** The items of an earlier layer that items of the last layer stem from. */
export function ancestorsOf(layers: readonly ItemLayer[], layer: number): Int32Array {
  const last = layers[layers.length - 1] ?? ROOT;
  return Int32Array.from(last.shares, (_, item) => {
    let ancestor = item;
    for (let step = layers.length - 1; step > layer; step--) ancestor = layers[step]?.parents[ancestor] ?? 0;
    return ancestor;
  });
}

/** What each of so many orders or lots chooses of one factor. */
export function drawChoices(stream: RandomStream, factor: ItemFactor, count: number): Int32Array {
  const choices = new Int32Array(count);
  if (factor.shares.length === 0) {
    for (let i = 0; i < count; i++) choices[i] = Math.floor(nextUniform(stream) * factor.count);
  } else {
    const law = choiceLaw(factor.shares);
    for (let i = 0; i < count; i++) choices[i] = nextChoice(stream, law);
  }
  return choices;
}
