import type { Chain, Stage, Wish } from '../chain/chain.ts';
import { withoutDust } from '../chain/withoutDust.ts';
import { DISPERSION } from '../formulas/customerFormulas.ts';
import { equalItems, familyItems, type Items, multiplyByWish, SINGLE_ITEM } from './itemGroups.ts';

/** What every position of the decoupling point shares: computed once for a chain. */
export interface ChainFacts {
  readonly chain: Chain;
  /** λ: orders per time unit. */
  readonly rate: number;
  /** v₀ = σ²/μ of demand per time unit. */
  readonly dispersion: number;
  readonly stages: readonly StageFacts[];
  /** The items of the platform after each boundary 0…n, had all stages before it been forecast-driven. */
  readonly platformItems: readonly Items[];
  /** Added values of the platform's stages up to each boundary 0…n [money per unit]. */
  readonly platformValue: readonly number[];
  /** Number of stages before the first that makes the platform more than one item. */
  readonly differentiation: number;
}

export interface StageFacts {
  readonly stage: Stage;
  readonly wishes: readonly Wish[];
  /** When forecast-driven: part of the platform, families of its own, a design made once, or still per order. */
  readonly role: 'platform' | 'module' | 'design' | 'order';
  /** The families of a module, one for each wish; one of a single item where it has no wishes. Empty for other stages. */
  readonly families: readonly { readonly wish: string | null; readonly items: Items }[];
}

/** Reads off a chain what does not depend on where the decoupling point stands. */
export function chainFacts(given: Chain): ChainFacts {
  const chain = withoutDust(given);
  const stages = chain.stages.map((stage) => stageFacts(stage, chain.wishes));
  const platformItems: Items[] = [SINGLE_ITEM];
  const platformValue: number[] = [0];
  let items = SINGLE_ITEM;
  let value = 0;
  for (const facts of stages) {
    if (facts.role === 'platform') {
      items = itemsAfter(facts, items);
      value += facts.stage.addedValue;
    }
    platformItems.push(items);
    platformValue.push(value);
  }
  const first = stages.findIndex(splitsPlatform);
  return {
    chain,
    rate: chain.demand.mean,
    dispersion: DISPERSION.of({ deviation: chain.demand.std, rate: chain.demand.mean }),
    stages,
    platformItems,
    platformValue,
    differentiation: first < 0 ? stages.length : first,
  };
}

function stageFacts(stage: Stage, allWishes: readonly Wish[]): StageFacts {
  const wishes = allWishes.filter((wish) => wish.stage === stage.id);
  const role = roleOf(stage);
  if (role !== 'module') return { stage, wishes, role, families: [] };
  const families = wishes.map((wish) => ({ wish: wish.id, items: familyItems(wish) }));
  return { stage, wishes, role, families: families.length > 0 ? families : [{ wish: null, items: SINGLE_ITEM }] };
}

function roleOf(stage: Stage): StageFacts['role'] {
  if (stage.nature !== 'material') return stage.nature;
  return stage.modular ? 'module' : 'platform';
}

function itemsAfter({ stage, wishes }: StageFacts, before: Items): Items {
  if (stage.items !== null) return equalItems(stage.items);
  return wishes.reduce(multiplyByWish, before);
}

/** Whether an integral material stage makes more than one item: by its number of items, else by its wishes. */
function splitsPlatform({ stage, wishes, role }: StageFacts): boolean {
  if (role !== 'platform') return false;
  return stage.items !== null ? stage.items > 1 : wishes.some((wish) => wish.offered > 1);
}
