/** A member as the reading of a dossier looks at them. */
export interface ReadingSeat {
  readonly id: string;
  readonly hasVote: boolean;
}

export interface ReadingItem {
  /** Members who stand aside from the item. */
  readonly asideIds: readonly string[];
  /** Members who have marked the dossier as read. */
  readonly readIds: readonly string[];
}

/** Who has the dossier to read before the meeting: whoever votes and does not stand aside. */
export function isToRead(seat: ReadingSeat | undefined, { asideIds }: Pick<ReadingItem, 'asideIds'>): boolean {
  return seat !== undefined && seat.hasVote && !asideIds.includes(seat.id);
}

/** How many of those who have it to read have read it; a mark of somebody who stands aside since counts no more. */
export function readCount(
  seats: readonly ReadingSeat[],
  item: ReadingItem,
): { readonly read: number; readonly readers: number } {
  const readers = seats.filter((seat) => isToRead(seat, item));
  return { read: readers.filter(({ id }) => item.readIds.includes(id)).length, readers: readers.length };
}
