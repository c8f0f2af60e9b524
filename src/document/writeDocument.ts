import type { Chain, Stage } from '../engine/chain/chain.ts';
import { chainShape } from '../engine/chain/chainSchema.ts';
import {
  demandShape,
  financeShape,
  goalShape,
  marketShape,
  percentileShape,
  promisedTimeShape,
  serviceLevelShape,
  serviceShape,
  toleratedShape,
} from '../engine/chain/companySchema.ts';
import { setupShape, stageShape, timeShape } from '../engine/chain/stageSchema.ts';
import { wishShape } from '../engine/chain/wishSchema.ts';
import { type Workspace, workspaceKeys } from './workspace.ts';

/**
 * The text of a chain file: pretty-printed, every key written, in the order of the format, so that two files can be
 * compared as text. `x-` keys follow the keys of the format, in the order they had.
 */
export function writeChain(chain: Chain): string {
  return asText(orderedChain(chain));
}

/** The text of a workspace file, written as `writeChain` does. */
export function writeWorkspace(workspace: Workspace): string {
  return asText(inOrder({ ...workspace, scenarios: workspace.scenarios.map(orderedChain) }, workspaceKeys));
}

/**
 * The text of a workspace as people save it: the chain itself where there is only one, else the workspace. A
 * workspace of one that has a name, a baseline or `x-` keys of its own stays a workspace: a chain has no place for them.
 */
export function writeDocument(workspace: Workspace): string {
  const [chain, ...others] = workspace.scenarios;
  const isBare = workspace.name === '' && workspace.baseline === null && !Object.keys(workspace).some(isExtension);
  return chain && others.length === 0 && isBare ? writeChain(chain) : writeWorkspace(workspace);
}

function asText(json: object): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}

function orderedChain(chain: Chain): object {
  const { market } = chain;
  const ordered = {
    ...chain,
    stages: chain.stages.map(orderedStage),
    wishes: chain.wishes.map((wish) => inOrder(wish, Object.keys(wishShape))),
    demand: inOrder(chain.demand, Object.keys(demandShape)),
    service: inOrder(chain.service, Object.keys({ ...serviceShape, ...serviceLevelShape })),
    finance: inOrder(chain.finance, Object.keys(financeShape)),
    market: inOrder(
      {
        ...market,
        tolerated: market.tolerated && inOrder(market.tolerated, Object.keys(toleratedShape)),
        promise: inOrder(market.promise, Object.keys({ ...percentileShape, ...promisedTimeShape })),
      },
      Object.keys(marketShape),
    ),
    goal: inOrder(chain.goal, Object.keys(goalShape)),
  };
  return inOrder(ordered, Object.keys(chainShape));
}

function orderedStage(stage: Stage): object {
  const time = inOrder(stage.time, Object.keys(timeShape));
  const setup = inOrder(stage.setup, Object.keys(setupShape));
  return inOrder({ ...stage, time, setup }, Object.keys(stageShape));
}

/** The same object with its keys in this order, and `x-` keys after them. */
function inOrder(value: object, keys: readonly string[]): object {
  const entries = Object.entries(value);
  const known = keys.flatMap((key) => entries.filter(([own]) => own === key));
  return Object.fromEntries([...known, ...entries.filter(([own]) => isExtension(own))]);
}

function isExtension(key: string): boolean {
  return key.startsWith('x-');
}
