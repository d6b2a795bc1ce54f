/** The part of `localStorage` in use; a test gives its own. */
export type FollowStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** By account too: two members may share a tablet. */
export function followKey(accountId: string, meetingId: string): string {
  return `thidua.follow.${accountId}.${meetingId}`;
}

/** A member follows the chair until they say otherwise, also after a reload and where the browser keeps nothing. */
export function readFollowing(store: FollowStore, key: string): boolean {
  try {
    return store.getItem(key) !== 'off';
  } catch (error) {
    if (error instanceof DOMException) return true;
    throw error;
  }
}

export function keepFollowing(store: FollowStore, key: string, isFollowing: boolean): void {
  try {
    if (isFollowing) store.removeItem(key);
    else store.setItem(key, 'off');
  } catch (error) {
    // Storage forbidden or full: the choice then holds until the page is left.
    if (!(error instanceof DOMException)) throw error;
  }
}
