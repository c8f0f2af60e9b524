import * as z from 'zod/mini';
import { chainSchema } from '../engine/chain/chainSchema.ts';
import { record } from '../engine/chain/fields.ts';
import { workspaceShape } from './workspace.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The chain file as JSON Schema, for editors and other programs; generated, never edited. Rules between fields (ids
 * are unique, a wish's stage exists, the decoupling point lies on the chain, …) are beyond it: `koop check` holds them.
 *
 * The app must not import this: the generator is large and of no use there.
 */
export function chainJsonSchema(): JsonSchema {
  return { ...jsonSchema(chainSchema), $id: 'koop-chain.schema.json', title: 'KOOP Lab chain' };
}

/** The workspace file (several chains) as JSON Schema. */
export function workspaceJsonSchema(): JsonSchema {
  const schema = record(workspaceShape(chainSchema));
  return { ...jsonSchema(schema), $id: 'koop-workspace.schema.json', title: 'KOOP Lab workspace' };
}

function jsonSchema(schema: z.ZodMiniType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema: written }) => {
      if (written.additionalProperties === false) written.patternProperties = { '^x-': {} };
      // What zod leaves an object out for is the empty object, to which the defaults inside apply.
      if (JSON.stringify(written.default) === '{}') written.description = 'May be left out: each key has its default.';
    },
  });
}
