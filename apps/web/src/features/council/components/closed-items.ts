interface MaybeClosed {
  readonly result: object | null;
  readonly votes: readonly object[] | null;
}

/** An item with its result and its votes there. */
export type ClosedItem<Item extends MaybeClosed> = Item & {
  readonly result: NonNullable<Item['result']>;
  readonly votes: NonNullable<Item['votes']>;
};

/** The items whose vote is closed and counted, in the order of the agenda. */
export function closedItems<Item extends MaybeClosed>(agenda: readonly Item[]): readonly ClosedItem<Item>[] {
  return agenda.filter((item): item is ClosedItem<Item> => item.result !== null && item.votes !== null);
}
