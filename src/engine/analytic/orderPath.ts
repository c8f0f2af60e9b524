import type { Stage } from '../chain/chain.ts';
import type { ChainFacts } from './chainFacts.ts';
import { type Flow, lotTime, orderFlow, type Visit, visitStage } from './queueing.ts';

/** A visit of single orders to a stage. */
export interface OrderVisit extends Visit {
  readonly index: number;
  readonly stage: Stage;
}

/** What an order passes: the order-nature stages before the decoupling point, then every stage after it. */
export interface OrderPath {
  readonly before: readonly OrderVisit[];
  readonly after: readonly OrderVisit[];
  /** v: dispersion of demand at the decoupling point. */
  readonly dispersion: number;
  /** A stage before the point is overloaded. */
  readonly overloadedBefore: boolean;
}

/** Takes the flow of orders, one by one, along its path for a decoupling point at boundary `codp`. */
export function orderPath(facts: ChainFacts, codp: number): OrderPath {
  const start = orderFlow(facts.dispersion);
  const before = pass(facts, start, (index, stage) => index < codp && stage.nature === 'order');
  const after = pass(facts, before.flow, (index) => index >= codp);
  return {
    before: before.visits,
    after: after.visits,
    dispersion: before.flow.arrivalScv,
    overloadedBefore: before.flow.overloaded,
  };
}

function pass(facts: ChainFacts, entering: Flow, takes: (index: number, stage: Stage) => boolean) {
  let flow = entering;
  const visits: OrderVisit[] = [];
  facts.stages.forEach(({ stage }, index) => {
    if (!takes(index, stage)) return;
    const passed = visitStage(stage, flow, facts.rate, lotTime(stage, 1));
    flow = passed.flow;
    visits.push({ ...passed.visit, index, stage });
  });
  return { visits, flow };
}
