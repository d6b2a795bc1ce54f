import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNCIL_ROLES } from '../council/index.ts';
import { hasSeatChanges, seatChanges, type SeatHeld } from './seat-changes.ts';

const compositions = fc.uniqueArray(
  fc.record({
    staffId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    role: fc.constantFrom(...COUNCIL_ROLES),
    hasVote: fc.boolean(),
  }),
  { selector: ({ staffId }) => staffId },
);

/** The composition after the decision, told from the one before and what the decision changes. */
function applied(before: readonly SeatHeld[], changes: ReturnType<typeof seatChanges>): readonly SeatHeld[] {
  const touched = new Set(changes.map(({ staffId }) => staffId));
  return [...before.filter(({ staffId }) => !touched.has(staffId)), ...changes.flatMap(({ after }) => after ?? [])];
}

const byPerson = (seats: readonly SeatHeld[]) => seats.toSorted((a, b) => a.staffId.localeCompare(b.staffId));

test('the seats before with what a decision changes are the seats after it', () => {
  fc.assert(
    fc.property(compositions, compositions, (before, after) => {
      expect(byPerson(applied(before, seatChanges(before, after)))).toEqual(byPerson(after));
    }),
  );
});

test('nobody is named twice, and nobody who keeps seat and vote', () => {
  fc.assert(
    fc.property(compositions, compositions, (before, after) => {
      const changes = seatChanges(before, after);
      expect(new Set(changes.map(({ staffId }) => staffId)).size).toBe(changes.length);
      for (const { before: was, after: is } of changes) expect(was).not.toEqual(is);
    }),
  );
});

test('a list in another order changes nothing', () => {
  fc.assert(
    fc.property(compositions, (seats) => {
      expect(hasSeatChanges(seats, seats.toReversed())).toBe(false);
    }),
  );
});

test('a new chair, a member who leaves and one who comes', () => {
  const seat = (staffId: string, role: SeatHeld['role']) => ({ staffId, role, hasVote: true });
  const kinds = seatChanges(
    [seat('an', 'CHAIR'), seat('bình', 'VICE_CHAIR'), seat('chi', 'MEMBER')],
    [seat('bình', 'CHAIR'), seat('chi', 'MEMBER'), seat('dũng', 'MEMBER')],
  ).map(({ staffId, kind }) => [staffId, kind]);
  expect(kinds).toEqual([
    ['an', 'LEAVES'],
    ['bình', 'MOVES'],
    ['dũng', 'JOINS'],
  ]);
});
