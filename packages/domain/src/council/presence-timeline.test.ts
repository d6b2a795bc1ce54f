import fc from 'fast-check';
import { expect, test } from 'vitest';
import { presenceTimeline } from './presence-timeline.ts';
import { ATTENDANCE_STATUSES } from './vocabulary.ts';

const voting = new Set(['an', 'ba', 'chi']);
const told = (...lines: readonly (readonly [string, 'PRESENT' | 'ABSENT'])[]) =>
  presenceTimeline(
    lines.map(([memberId, status]) => ({ memberId, status })),
    voting,
  ).map(({ step, presentCount }) => `${step} ${presentCount}`);

test('a member comes, leaves, comes back; the room is counted after each', () => {
  expect(told(['an', 'PRESENT'], ['ba', 'PRESENT'], ['an', 'ABSENT'], ['an', 'PRESENT'])).toEqual([
    'CAME 1',
    'CAME 2',
    'LEFT 1',
    'RETURNED 2',
  ]);
});

test('whoever is absent from the start was absent, and comes late', () => {
  expect(told(['chi', 'ABSENT'], ['chi', 'ABSENT'], ['chi', 'PRESENT'])).toEqual([
    'WAS_ABSENT 0',
    'CORRECTED 0',
    'CAME 1',
  ]);
});

test('a secretary without a vote comes and is not counted', () => {
  expect(told(['thu-ky', 'PRESENT'], ['an', 'PRESENT'])).toEqual(['CAME 0', 'CAME 1']);
});

test('the last count is of those whose last line says present', () => {
  const records = fc.array(
    fc.record({
      memberId: fc.constantFrom('an', 'ba', 'chi', 'thu-ky'),
      status: fc.constantFrom(...ATTENDANCE_STATUSES),
    }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(records, (rows) => {
      const last = new Map(rows.map(({ memberId, status }) => [memberId, status]));
      const present = [...last].filter(([id, status]) => voting.has(id) && status === 'PRESENT').length;
      expect(presenceTimeline(rows, voting).at(-1)?.presentCount).toBe(present);
    }),
  );
});
