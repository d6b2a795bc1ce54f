import { describe, expect, test } from 'vitest';
import type { CouncilRole } from '../council/index.ts';
import { plainDate } from '../kernel/index.ts';
import {
  councilChangeProblems,
  councilProblems,
  type TypedCouncil,
  type TypedCouncilChange,
} from './composition-input.ts';
import type { SeatHeld } from './seat-changes.ts';

const TODAY = plainDate('2021-12-06');

function seat(staffId: string, role: CouncilRole = 'MEMBER', hasVote = true): SeatHeld {
  return { staffId, role, hasVote };
}

const FOUR = [seat('a', 'CHAIR'), seat('b', 'STANDING_VICE_CHAIR'), seat('c'), seat('d', 'SECRETARY', false)];

function council(more: Partial<TypedCouncil> = {}): TypedCouncil {
  return {
    name: 'Hội đồng Thi đua - Khen thưởng Sở',
    decisionNumber: '06/QĐ-SNgV',
    decidedOn: plainDate('2021-01-15'),
    decidedBy: 'Giám đốc Sở',
    termFrom: plainDate('2021-01-15'),
    termTo: undefined,
    seats: FOUR,
    ...more,
  };
}

function codes(problems: readonly { readonly field: string; readonly code: string }[]): readonly string[] {
  return problems.map(({ field, code }) => `${field} ${code}`);
}

describe('a council is written down', () => {
  test('with a chair, three votes and a secretary without one', () => {
    expect(councilProblems(council(), TODAY)).toEqual([]);
  });

  const FAULTS: readonly [string, Partial<TypedCouncil>, readonly string[]][] = [
    ['without a name', { name: '' }, ['name REQUIRED']],
    [
      'by a decision of tomorrow',
      { decidedOn: plainDate('2021-12-07'), termFrom: plainDate('2021-12-07') },
      ['decidedOn IN_FUTURE'],
    ],
    ['in force before its decision', { termFrom: plainDate('2021-01-14') }, ['termFrom BEFORE_DECISION']],
    ['over before it begins', { termTo: plainDate('2021-01-14') }, ['termTo ENDS_BEFORE_START']],
    ['with two votes', { seats: FOUR.slice(0, 2) }, ['seats TOO_FEW']],
    ['without a chair', { seats: [...FOUR.slice(1), seat('e')] }, ['seats NOT_ONE_CHAIR']],
    ['with two chairs', { seats: [...FOUR, seat('e', 'CHAIR')] }, ['seats NOT_ONE_CHAIR']],
    [
      'with two standing vice-chairs',
      { seats: [...FOUR, seat('e', 'STANDING_VICE_CHAIR')] },
      ['seats TWO_STANDING_VICE_CHAIRS'],
    ],
    [
      'with five vice-chairs',
      { seats: [...FOUR, ...['e', 'f', 'g', 'h'].map((each) => seat(each, 'VICE_CHAIR'))] },
      ['seats TOO_MANY_VICE_CHAIRS'],
    ],
    ['with two secretaries', { seats: [...FOUR, seat('e', 'SECRETARY')] }, ['seats TWO_SECRETARIES']],
    ['with a member who has no vote', { seats: [...FOUR, seat('e', 'MEMBER', false)] }, ['seats MEMBER_WITHOUT_VOTE']],
    ['with somebody in two seats', { seats: [...FOUR, seat('c')] }, ['seats SEATED_TWICE']],
  ];
  test.each(FAULTS)('not %s', (_case, more, expected) => {
    expect(codes(councilProblems(council(more), TODAY))).toEqual(expected);
  });
});

describe('a change in the midst of a term', () => {
  const TERM = {
    lastChangeOn: plainDate('2021-04-01'),
    termTo: plainDate('2025-12-31'),
    seatsBefore: FOUR,
  };
  function change(more: Partial<TypedCouncilChange> = {}): TypedCouncilChange {
    return {
      decisionNumber: '29/QĐ-SNgV',
      decidedOn: plainDate('2021-04-01'),
      decidedBy: 'Giám đốc Sở',
      effectiveOn: plainDate('2021-04-02'),
      seats: [...FOUR, seat('e')],
      ...more,
    };
  }

  const CASES: readonly [string, Partial<TypedCouncilChange>, readonly string[]][] = [
    ['on the day after the last change', {}, []],
    ['on the last day of the term', { effectiveOn: plainDate('2025-12-31') }, []],
    [
      'not on the day of the last change',
      { effectiveOn: plainDate('2021-04-01') },
      ['effectiveOn NOT_AFTER_LAST_CHANGE'],
    ],
    ['not after the term', { effectiveOn: plainDate('2026-01-01') }, ['effectiveOn AFTER_TERM']],
    ['not before its decision', { decidedOn: plainDate('2021-04-03') }, ['effectiveOn BEFORE_DECISION']],
    ['not where everybody stays', { seats: FOUR.toReversed() }, ['seats NOTHING_CHANGED']],
  ];
  test.each(CASES)('%s', (_case, more, expected) => {
    expect(codes(councilChangeProblems(change(more), TERM, TODAY))).toEqual(expected);
  });
});
