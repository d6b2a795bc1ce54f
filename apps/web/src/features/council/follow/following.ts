import type { BoothPlace } from '../booth/booth-place.ts';

export interface FollowedItem {
  readonly id: string;
  readonly viewerEntitlement: string;
  readonly status: string;
}

/** Where a page that follows goes for the current item: to its ballot while it waits for this member's vote, else to the overview. */
export function followedPlace(current: FollowedItem, hasChosen: boolean): 'nominee' | 'overview' {
  return current.viewerEntitlement === 'MAY_VOTE' && !hasChosen ? 'nominee' : 'overview';
}

/** What makes a following page move: another item, or the same one opened or closed for this member. */
export function followKeyOf(current: FollowedItem): string {
  return `${current.id} ${current.viewerEntitlement === 'MAY_VOTE' ? 'ballot' : 'talk'}`;
}

/** Whether the member looks at another nominee than the room; of several open at once, each is where the room is. */
export function isElsewhere(place: BoothPlace<{ readonly id: string }>, current: FollowedItem | undefined): boolean {
  return current !== undefined && place.view === 'nominee' && place.item.id !== current.id && current.status !== 'OPEN';
}
