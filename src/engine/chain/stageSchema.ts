import * as z from 'zod/mini';
import { bounds, textLengths } from './bounds.ts';
import { encodeReason, identifier, numberOrNull, numberWithin, oneOf, record, text, trueOrFalse } from './fields.ts';
import { holdsObject } from './holdsObject.ts';

export const timeShape = {
  mean: numberWithin(bounds.stage.time.mean),
  cv: z._default(numberWithin(bounds.stage.time.cv), 0),
};

export const setupShape = {
  time: z._default(numberWithin(bounds.stage.setup.time), 0),
  cost: z._default(numberWithin(bounds.stage.setup.cost), 0),
};

/** The fields of a stage, in the order of the file. */
export const stageShape = {
  id: identifier(),
  name: z.optional(text(textLengths.name)),
  note: z._default(text(textLengths.note), ''),
  kind: z._default(oneOf('sales', 'engineering', 'purchasing', 'production', 'assembly', 'delivery', 'other'), 'other'),
  nature: z.optional(oneOf('order', 'design', 'material')),
  time: record(timeShape),
  servers: z._default(numberOrNull(bounds.stage.servers), null),
  supply: z._default(oneOf('sequential', 'parallel'), 'sequential'),
  setup: z.prefault(record(setupShape), {}),
  lot: z._default(numberWithin(bounds.stage.lot), 1),
  addedValue: z._default(numberWithin(bounds.stage.addedValue), 0),
  modular: z._default(trueOrFalse(), false),
  items: z._default(numberOrNull(bounds.stage.items), null),
  obsolescenceRate: z._default(numberOrNull(bounds.stage.obsolescenceRate), null),
};

const writtenStage = record(stageShape).check(z.check(checkModular, { when: holdsObject }));

/** One stage as the file has it, completed with its defaults. */
export const stageSchema = z.pipe(writtenStage, z.transform(completeStage));

type WrittenStage = z.output<typeof writtenStage>;
type StageKind = WrittenStage['kind'];

function completeStage(stage: WrittenStage) {
  return { ...stage, name: stage.name ?? stage.id, nature: stage.nature ?? usualNature(stage.kind) };
}

/** The nature a stage has where the file does not tell it. */
export function usualNature(kind: StageKind): 'order' | 'design' | 'material' {
  if (kind === 'sales') return 'order';
  return kind === 'engineering' ? 'design' : 'material';
}

// Runs also when other fields of the stage are wrong, so that all faults are told at once: hence the Partial.
function checkModular({ value, issues }: z.core.ParsePayload<Partial<WrittenStage>>): void {
  if (value.modular !== true) return;
  const nature = value.nature ?? usualNature(value.kind ?? 'other');
  if (nature === 'order' || nature === 'design') {
    issues.push({ code: 'custom', path: ['modular'], input: value, message: encodeReason({ code: 'materialOnly' }) });
  }
  if (typeof value.items === 'number') {
    issues.push({ code: 'custom', path: ['items'], input: value, message: encodeReason({ code: 'notModular' }) });
  }
}
