import type { BoothPlace } from '../booth/booth-place.ts';

export interface FollowedItem {
  readonly id: string;
  readonly viewerEntitlement: string;
  readonly status: string;
}

/**
 * Where a page that follows goes for the current item: to its ballot where that is the one thing to choose, else to the overview, which
 * lists all that are open.
 */
export function followedPlace(current: FollowedItem, unchosenIds: readonly string[]): 'nominee' | 'overview' {
  return unchosenIds.length === 1 && unchosenIds[0] === current.id ? 'nominee' : 'overview';
}

/** What makes a following page move: another item, or the same one opened or closed for this member. */
export function followKeyOf(current: FollowedItem): string {
  return `${current.id} ${current.viewerEntitlement === 'MAY_VOTE' ? 'ballot' : 'talk'}`;
}

/** Whether the member looks at another nominee than the room; of several open at once, each is where the room is. */
export function isElsewhere(place: BoothPlace<{ readonly id: string }>, current: FollowedItem | undefined): boolean {
  return current !== undefined && place.view === 'nominee' && place.item.id !== current.id && current.status !== 'OPEN';
}
