/** True when two values of JSON say the same; shared parts are not walked. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const entries = Object.entries(one);
  const others = new Map(Object.entries(other));
  if (entries.length !== others.size) return false;
  return entries.every(([key, value]) => others.has(key) && isSame(value, others.get(key)));
}
