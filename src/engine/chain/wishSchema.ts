import * as z from 'zod/mini';
import { bounds, offeredBounds, textLengths } from './bounds.ts';
import { encodeReason, identifier, numberWithin, record, text } from './fields.ts';
import { holdsObject } from './holdsObject.ts';

/** The fields of a wish, in the order of the file. */
export const wishShape = {
  id: identifier(),
  name: z.optional(text(textLengths.name)),
  note: z._default(text(textLengths.note), ''),
  stage: identifier(),
  weight: z._default(numberWithin(bounds.wish.weight), 1),
  wished: numberWithin(bounds.wish.wished),
  offered: z.optional(numberWithin(offeredBounds(bounds.wish.wished.maximum))),
  exponent: z._default(numberWithin(bounds.wish.exponent), 1),
};

const writtenWish = record(wishShape).check(z.check(checkOffered, { when: holdsObject }));

/** One wish as the file has it, completed with its defaults. */
export const wishSchema = z.pipe(writtenWish, z.transform(completeWish));

type WrittenWish = z.output<typeof writtenWish>;

function completeWish(wish: WrittenWish) {
  return { ...wish, name: wish.name ?? wish.id, offered: wish.offered ?? wish.wished };
}

// Runs also when other fields of the wish are wrong, so that all faults are told at once: hence the Partial.
function checkOffered({ value, issues }: z.core.ParsePayload<Partial<WrittenWish>>): void {
  const { wished, offered } = value;
  if (typeof wished !== 'number' || typeof offered !== 'number') return;
  const { maximum } = offeredBounds(wished);
  if (offered > maximum && maximum >= bounds.wish.wished.minimum) {
    issues.push({
      code: 'custom',
      path: ['offered'],
      input: value,
      message: encodeReason({ code: 'offered', maximum }),
    });
  }
}
