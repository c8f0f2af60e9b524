import { CHOICE_DEFINITIONS } from './choiceDefinitions.ts';
import { CUSTOMER_DEFINITIONS } from './customerDefinitions.ts';
import type { Definition } from './definition.ts';
import type { DefinitionKey } from './definitionKey.ts';
import { INPUT_DEFINITIONS } from './inputDefinitions.ts';
import { ITEM_DEFINITIONS } from './itemDefinitions.ts';
import { MONEY_DEFINITIONS } from './moneyDefinitions.ts';
import { PLAN_DEFINITIONS } from './planDefinitions.ts';
import { QUEUE_DEFINITIONS } from './queueDefinitions.ts';
import { STAGE_DEFINITIONS } from './stageDefinitions.ts';
import { STOCK_DEFINITIONS } from './stockDefinitions.ts';

/** What every figure is; the compiler asks for each that the engine tells, and for all that they lead to. */
export const DEFINITIONS: Readonly<Record<DefinitionKey, Definition>> = {
  ...INPUT_DEFINITIONS,
  ...STAGE_DEFINITIONS,
  ...QUEUE_DEFINITIONS,
  ...STOCK_DEFINITIONS,
  ...PLAN_DEFINITIONS,
  ...ITEM_DEFINITIONS,
  ...CUSTOMER_DEFINITIONS,
  ...CHOICE_DEFINITIONS,
  ...MONEY_DEFINITIONS,
};
