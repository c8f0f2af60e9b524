import { expect, it } from 'vitest';
import { withDeleted } from '../../../src/ui/start/withDeleted.ts';

const listed = (...ids: string[]) => ids.map((id) => ({ id }));
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join('');

it('keeps what was deleted where it stood, in whatever order', () => {
  const b = { id: 'B', place: 1 };
  const d = { id: 'D', place: 3 };
  expect(idsOf(withDeleted(listed('a', 'c', 'e'), [b, d]))).toBe('aBcDe');
  expect(idsOf(withDeleted(listed('a', 'c', 'e'), [d, b]))).toBe('aBcDe');
});

it('shows what is listed again only once', () => {
  expect(idsOf(withDeleted(listed('a', 'B'), [{ id: 'B', place: 0 }]))).toBe('aB');
});
