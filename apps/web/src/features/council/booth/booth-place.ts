/** What the address says of the place inside the booth. */
export const BOOTH_PARAMS = { item: 'muc', step: 'buoc' } as const;
const CHECK = 'kiem-tra';

export type BoothPlace<Item> =
  { readonly view: 'overview' } | { readonly view: 'check' } | { readonly view: 'nominee'; readonly item: Item };

/** The view an address asks for; the overview where the item is not, or no longer, open to this member. */
export function placeOf<Item extends { readonly id: string }>(
  params: URLSearchParams,
  open: readonly Item[],
): BoothPlace<Item> {
  if (open.length === 0) return { view: 'overview' };
  if (params.get(BOOTH_PARAMS.step) === CHECK) return { view: 'check' };
  const item = open.find(({ id }) => id === params.get(BOOTH_PARAMS.item));
  return item === undefined ? { view: 'overview' } : { view: 'nominee', item };
}

export function nomineeSearch(itemId: string): string {
  return `?${BOOTH_PARAMS.item}=${itemId}`;
}

export const checkSearch = `?${BOOTH_PARAMS.step}=${CHECK}`;

/** The first item without a choice, or none when all have one. */
export function nextToChoose<Item extends { readonly id: string }>(
  open: readonly Item[],
  choices: Readonly<Record<string, unknown>>,
): Item | undefined {
  return open.find(({ id }) => choices[id] === undefined);
}
