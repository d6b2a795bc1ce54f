import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictsFor, conflictsStanding, type ItemSubject } from './conflicts.ts';

const seats = [
  { id: 'm1', staffId: 's1', departmentIds: ['d1'], relativeIds: ['s7'] },
  { id: 'm2', staffId: 's2', departmentIds: ['d1', 'd2'], relativeIds: [] },
  { id: 'm3', staffId: 's3', departmentIds: [], relativeIds: ['s2'] },
];
const person = (staffId: string, authorIds: readonly string[] = []): ItemSubject => ({
  staffId,
  collectiveId: null,
  authorIds,
});
const collective = (collectiveId: string): ItemSubject => ({ staffId: null, collectiveId, authorIds: [] });

describe('who stands aside without being asked', () => {
  test.each([
    ['the nominee', person('s1'), ['m1 SELF']],
    ['the nominee, and who declared a relation with them', person('s2'), ['m2 SELF', 'm3 RELATIVE']],
    ['the members of the nominated collective', collective('d1'), ['m1 OWN_DEPARTMENT', 'm2 OWN_DEPARTMENT']],
    ['a relative from outside the council', person('s7'), ['m1 RELATIVE']],
    ['a co-author of what the dossier rests on', person('s9', ['s9', 's3']), ['m3 CO_AUTHOR']],
    ['the nominee who is an author too, as the nominee', person('s3', ['s3']), ['m3 SELF']],
    ['a relative who is a co-author too, as a co-author', person('s7', ['s7', 's1']), ['m1 CO_AUTHOR']],
    ['nobody of the same department as a person', person('s9'), []],
  ])('%s', (_, subject, aside) => {
    expect(conflictsFor(subject, seats).map(({ memberId, kind }) => `${memberId} ${kind}`)).toEqual(aside);
  });

  test('a relation with somebody of a nominated collective keeps nobody away', () => {
    const related = [{ id: 'm', staffId: 's', departmentIds: [], relativeIds: ['s2'] }];
    expect(conflictsFor(collective('d1'), related)).toEqual([]);
  });
});

test('what was written down stays as it was written, and what is found now stands beside it', () => {
  const recorded = [{ memberId: 'm1', kind: 'DECLARED' as const }];
  expect(conflictsStanding(recorded, conflictsFor(person('s7', ['s2']), seats))).toEqual([
    { memberId: 'm1', kind: 'DECLARED', isRecorded: true },
    { memberId: 'm2', kind: 'CO_AUTHOR', isRecorded: false },
  ]);
});

test('a member stands once at an item, however many reasons there are', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd');
  const manySeats = fc.uniqueArray(
    fc.record({ id: fc.uuid(), staffId: ids, departmentIds: fc.array(ids), relativeIds: fc.array(ids) }),
    { selector: ({ id }) => id },
  );
  const subjects = fc.record({ staffId: fc.option(ids), collectiveId: fc.option(ids), authorIds: fc.array(ids) });
  fc.assert(
    fc.property(manySeats, subjects, (people, subject) => {
      const computed = conflictsFor(subject, people);
      const recorded = computed.slice(0, 1);
      const standing = conflictsStanding(recorded, computed).map(({ memberId }) => memberId);
      expect(new Set(standing).size).toBe(standing.length);
      expect(standing.toSorted()).toEqual(computed.map(({ memberId }) => memberId).toSorted());
    }),
  );
});
