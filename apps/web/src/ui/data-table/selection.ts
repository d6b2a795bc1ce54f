/** Adds or removes one row. */
export function toggled(selected: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** Adds every row from `anchor` to `key`, in the order of the list, as Shift does in Excel. */
export function withRange(
  selected: ReadonlySet<string>,
  keys: readonly string[],
  anchor: string | undefined,
  key: string,
): ReadonlySet<string> {
  const from = anchor === undefined ? -1 : keys.indexOf(anchor);
  const to = keys.indexOf(key);
  if (from === -1 || to === -1) return new Set([...selected, key]);
  return new Set([...selected, ...keys.slice(Math.min(from, to), Math.max(from, to) + 1)]);
}
