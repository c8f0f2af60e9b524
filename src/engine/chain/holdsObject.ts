/**
 * Whether a check that looks at several fields of an object has one to look at.
 * Given to zod as `when`, it lets the check run although some field is wrong, so that all faults are told at once.
 */
export function holdsObject(payload: { readonly value: unknown }): boolean {
  return typeof payload.value === 'object' && payload.value !== null && !Array.isArray(payload.value);
}
