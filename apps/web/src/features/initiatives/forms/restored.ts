/** `list` with `item` back at its place; as it is where the item has come back by another way. What was added meanwhile stays. */
export function restored<Item>(
  list: readonly Item[],
  item: Item,
  index: number,
  keyOf: (item: Item) => string,
): readonly Item[] {
  return list.some((each) => keyOf(each) === keyOf(item)) ? list : list.toSpliced(index, 0, item);
}
