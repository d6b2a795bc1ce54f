import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import {
  CLOSING_BLOCKERS,
  closingBlockers,
  closingProblems,
  mergerProblems,
  splitProblems,
  type ClosingFacts,
  type DepartmentLife,
} from './department-life.ts';

const DIVISION: DepartmentLife = {
  id: 'hop-tac',
  kind: 'DIVISION',
  openedOn: plainDate('2005-06-01'),
  closedOn: undefined,
};
const OTHER: DepartmentLife = { ...DIVISION, id: 'lanh-su' };
const LEADERSHIP: DepartmentLife = { ...DIVISION, id: 'ban-giam-doc', kind: 'DIRECTORATE' };
const CENTRE: DepartmentLife = { ...DIVISION, id: 'trung-tam', kind: 'ATTACHED_UNIT' };
const UNION: DepartmentLife = { ...DIVISION, id: 'cong-doan', kind: 'TRADE_UNION' };
const CLOSED: DepartmentLife = { ...DIVISION, id: 'le-tan', closedOn: plainDate('2018-12-31') };
const YOUNG: DepartmentLife = { ...DIVISION, id: 'moi', openedOn: plainDate('2022-01-01') };
const ON = plainDate('2022-01-01');

describe('merging', () => {
  test.each([
    ['a division into another', [DIVISION], OTHER, undefined],
    ['nothing', [], OTHER, 'REQUIRED'],
    ['a division into itself', [DIVISION, OTHER], OTHER, 'INTO_ITSELF'],
    ['a division into the union', [DIVISION], UNION, 'OTHER_FAMILY'],
    ['a subordinate unit into a division', [CENTRE], DIVISION, undefined],
    ['the leadership into a division', [LEADERSHIP], DIVISION, 'OTHER_FAMILY'],
    ['a division into the leadership', [DIVISION], LEADERSHIP, 'OTHER_FAMILY'],
    ['a division into one that was closed', [DIVISION], CLOSED, 'NOT_STANDING'],
    ['a division that was closed', [CLOSED], OTHER, 'CLOSED_ALREADY'],
    ['a division that opens on that day', [YOUNG], OTHER, 'BEFORE_OPENING'],
    ['a union into another', [UNION], { ...UNION, id: 'khac' }, undefined],
  ])('%s: %#', (_what, sources, into, problem) => {
    expect(mergerProblems(sources, into, ON)[0]?.code).toBe(problem);
  });
});

test.each([
  [DIVISION, undefined],
  [CLOSED, 'CLOSED_ALREADY'],
  [YOUNG, 'BEFORE_OPENING'],
  [LEADERSHIP, 'ONE_DIRECTORATE'],
])('splitting %#', (source, problem) => {
  expect(splitProblems(source, ON)[0]?.code).toBe(problem);
});

test.each([
  [DIVISION, '2021-12-31', undefined],
  [DIVISION, '2005-05-31', 'BEFORE_OPENING'],
  [CLOSED, '2021-12-31', 'CLOSED_ALREADY'],
])('closing %#', (life, on, problem) => {
  expect(closingProblems(life, plainDate(on))[0]?.code).toBe(problem);
});

test('whatever hangs on a department is named with its number, and nothing else keeps it open', () => {
  const counts = fc.record(
    Object.fromEntries(CLOSING_BLOCKERS.map((blocker) => [blocker, fc.nat({ max: 5 })])) as Record<
      keyof ClosingFacts,
      fc.Arbitrary<number>
    >,
  );
  fc.assert(
    fc.property(counts, (facts) => {
      const blocked = closingBlockers(facts);
      expect(blocked.reduce((sum, { count }) => sum + count, 0)).toBe(
        CLOSING_BLOCKERS.reduce((sum, blocker) => sum + facts[blocker], 0),
      );
      expect(blocked.every(({ count }) => count > 0)).toBe(true);
    }),
  );
});
