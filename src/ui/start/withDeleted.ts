/** What is listed, with what was deleted in the places where it stood; what is listed again is deleted no more. */
export function withDeleted<
  Listed extends { readonly id: string },
  Removed extends { readonly id: string; readonly place: number },
>(listed: readonly Listed[], removed: readonly Removed[]): readonly (Listed | Removed)[] {
  const present = new Set(listed.map(({ id }) => id));
  const items: (Listed | Removed)[] = [...listed];
  for (const item of removed.filter(({ id }) => !present.has(id)).sort((one, other) => one.place - other.place)) {
    items.splice(Math.max(item.place, 0), 0, item);
  }
  return items;
}
