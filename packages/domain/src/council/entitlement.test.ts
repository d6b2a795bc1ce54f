import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AGENDA_ITEM_STATUSES } from './agenda-item-status.ts';
import { conflictsFor } from './conflicts.ts';
import { entitlement } from './entitlement.ts';

const free = {
  hasVote: true,
  isExcluded: false,
  isPresent: true,
  hasVoted: false,
  itemStatus: 'OPEN',
  isSecret: false,
} as const;

describe('who may vote on an item', () => {
  test.each([
    [{}, 'MAY_VOTE'],
    [{ hasVoted: true }, 'VOTED'],
    [{ hasVoted: true, isPresent: false }, 'VOTED'],
    [{ isPresent: false }, 'NOT_PRESENT'],
    [{ isExcluded: true }, 'EXCLUDED'],
    [{ hasVote: false }, 'NO_VOTE'],
    [{ itemStatus: 'WAITING' }, 'NOT_OPEN'],
    [{ itemStatus: 'CLOSED' }, 'CLOSED'],
    [{ itemStatus: 'CLOSED', isExcluded: true }, 'EXCLUDED'],
    [{ isSecret: true }, 'SECRET'],
    [{ isSecret: true, itemStatus: 'CLOSED' }, 'CLOSED'],
  ] as const)('%o → %s', (change, expected) => expect(entitlement({ ...free, ...change })).toBe(expected));

  test('only a present, unexcluded member with a vote, once, while the item is open', () => {
    const facts = fc.record({
      hasVote: fc.boolean(),
      isExcluded: fc.boolean(),
      isPresent: fc.boolean(),
      hasVoted: fc.boolean(),
      itemStatus: fc.constantFrom(...AGENDA_ITEM_STATUSES),
      isSecret: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, (f) => {
        const isFree = f.hasVote && !f.isExcluded && f.isPresent && !f.hasVoted;
        const wanted = isFree && !f.isSecret && f.itemStatus === 'OPEN';
        expect(entitlement(f) === 'MAY_VOTE').toBe(wanted);
      }),
    );
  });
});

test('nobody votes on themself', () => {
  const anySeats = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      staffId: fc.uuid(),
      departmentIds: fc.array(fc.uuid()),
      relativeIds: fc.array(fc.uuid()),
    }),
    { minLength: 1, selector: (seat) => seat.id },
  );
  fc.assert(
    fc.property(anySeats, fc.nat(), (people, pick) => {
      const nominee = people[pick % people.length]!;
      const excluded = new Set(
        conflictsFor({ staffId: nominee.staffId, collectiveId: null, authorIds: [] }, people).map((c) => c.memberId),
      );
      expect(entitlement({ ...free, isExcluded: excluded.has(nominee.id) })).toBe('EXCLUDED');
    }),
  );
});
