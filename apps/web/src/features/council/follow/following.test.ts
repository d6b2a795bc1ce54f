import { expect, test } from 'vitest';

import { keepFollowing, readFollowing, type FollowStore } from './follow-store.ts';
import { followedPlace, followKeyOf, isElsewhere } from './following.ts';

const item = (id: string, status = 'WAITING', viewerEntitlement = 'NOT_OPEN') => ({ id, status, viewerEntitlement });

test('a page that follows goes to the ballot where it is the one thing to choose, and to the overview else', () => {
  const open = item('a', 'OPEN', 'MAY_VOTE');
  expect(followedPlace(open, ['a'])).toBe('nominee');
  expect(followedPlace(open, ['a', 'b'])).toBe('overview');
  expect(followedPlace(open, [])).toBe('overview');
  expect(followedPlace(item('a', 'OPEN', 'EXCLUDED'), ['b'])).toBe('overview');
});

test('it moves for another item, and when the same item is opened, and not otherwise', () => {
  expect(followKeyOf(item('a'))).not.toBe(followKeyOf(item('b')));
  expect(followKeyOf(item('a'))).not.toBe(followKeyOf(item('a', 'OPEN', 'MAY_VOTE')));
  expect(followKeyOf(item('a', 'OPEN', 'VOTED'))).toBe(followKeyOf(item('a', 'CLOSED', 'CLOSED')));
});

test('a member is elsewhere with another nominee on the page, but not among several that are open at once', () => {
  const onB = { view: 'nominee', item: item('b') } as const;
  expect(isElsewhere(onB, item('a'))).toBe(true);
  expect(isElsewhere(onB, item('b'))).toBe(false);
  expect(isElsewhere(onB, item('a', 'OPEN', 'MAY_VOTE'))).toBe(false);
  expect(isElsewhere({ view: 'overview' }, item('a'))).toBe(false);
  expect(isElsewhere(onB, undefined)).toBe(false);
});

test('a member follows until they say otherwise, and where the browser keeps nothing', () => {
  const kept = new Map<string, string>();
  const store: FollowStore = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  expect(readFollowing(store, 'k')).toBe(true);
  keepFollowing(store, 'k', false);
  expect(readFollowing(store, 'k')).toBe(false);
  keepFollowing(store, 'k', true);
  expect(readFollowing(store, 'k')).toBe(true);
  const forbidden: FollowStore = {
    getItem: () => {
      throw new DOMException('forbidden');
    },
    setItem: () => {
      throw new DOMException('forbidden');
    },
    removeItem: () => undefined,
  };
  expect(readFollowing(forbidden, 'k')).toBe(true);
  expect(() => keepFollowing(forbidden, 'k', false)).not.toThrow();
});
