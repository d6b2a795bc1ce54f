import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grant } from '../accounts/index.ts';
import { plainDate, unreachable } from '../kernel/index.ts';
import { givenProblems, unexplained } from './entry-scores.ts';
import {
  groupPoints,
  hundredthsOf,
  mostOfGroup,
  mostPoints,
  MOST_HUNDREDTHS,
  totalPoints,
  unscoredCount,
  type CountedGroup,
} from './points.ts';
import { BLOCK_TIE_RULES, compareContenders, contenderOf, ranksOf } from './ranking.ts';
import { amendmentProblems, openingProblems, sheetChanges, type SheetContent } from './sheet-content.ts';
import { BLOCK_ENTRY_TRANSITIONS, BLOCK_SHEET_TRANSITIONS, entryStage } from './sheet-life.ts';
import { applySheetEvent, entryEventsFor, mayReadEntry, sheetEventsFor } from './sheet-policy.ts';

function group(kind: CountedGroup['kind'], maxima: Readonly<Record<string, number>>, cap: number | null = null) {
  return {
    kind,
    capHundredths: cap,
    criteria: Object.entries(maxima).map(([id, maxHundredths]) => ({ id, maxHundredths })),
  };
}

const GROUPS = [
  group('BASE', { tasks: 6_000, law: 2_000 }),
  group('BONUS', { flag: 1_000, song: 500 }, 1_000),
  group('PENALTY', { late: 300 }),
];

const anyHundredths = fc.integer({ min: 0, max: MOST_HUNDREDTHS });
const anyGroups = fc.array(
  fc.record({
    kind: fc.constantFrom('BASE' as const, 'BONUS' as const, 'PENALTY' as const),
    capHundredths: fc.option(anyHundredths, { nil: null }),
    criteria: fc.array(fc.record({ id: fc.uuid(), maxHundredths: anyHundredths }), { maxLength: 5 }),
  }),
  { maxLength: 5 },
);
/** Groups with points at each criterion that its maximum allows, or none. */
const anyScored = anyGroups.chain((groups) => {
  const criteria = groups.flatMap((each) => each.criteria);
  return fc
    .tuple(...criteria.map(({ maxHundredths }) => fc.option(fc.integer({ min: 0, max: maxHundredths }), { nil: null })))
    .map((given) => ({
      groups,
      points: new Map(criteria.flatMap(({ id }, index) => (given[index] == null ? [] : [[id, given[index]] as const]))),
    }));
});

describe('points', () => {
  test('are exact where floats are not', () => {
    expect(hundredthsOf(0.1 + 0.2)).toBe(30);
    expect(hundredthsOf(1.005)).toBeUndefined();
    expect(hundredthsOf(-1)).toBeUndefined();
    expect(hundredthsOf(1_000.01)).toBeUndefined();
    fc.assert(fc.property(anyHundredths, (hundredths) => hundredthsOf(hundredths / 100) === hundredths));
  });

  test('add up: base and bonus less minus points, each group cut at its limit', () => {
    const points = new Map([
      ['tasks', 5_850],
      ['law', 2_000],
      ['flag', 1_000],
      ['song', 500],
      ['late', 150],
    ]);
    expect(totalPoints(GROUPS, points)).toBe(5_850 + 2_000 + 1_000 - 150);
    expect(mostPoints(GROUPS, 'BASE')).toBe(8_000);
    expect(unscoredCount(GROUPS, new Map([['tasks', 0]]))).toBe(4);
  });

  test('the total is the sum of the groups, lies between the limits, and its parts never exceed their own', () => {
    fc.assert(
      fc.property(anyScored, ({ groups, points }) => {
        const total = totalPoints(groups, points);
        expect(total).toBe(groups.reduce((sum, each) => sum + totalPoints([each], points), 0));
        for (const each of groups) expect(groupPoints(each, points)).toBeLessThanOrEqual(mostOfGroup(each));
        expect(total).toBeLessThanOrEqual(mostPoints(groups, 'BASE') + mostPoints(groups, 'BONUS'));
        expect(total).toBeGreaterThanOrEqual(0 - mostPoints(groups, 'PENALTY'));
        expect(Number.isInteger(total)).toBe(true);
      }),
    );
  });

  test('at a criterion stay below its most; a difference wants a reason', () => {
    const { criteria } = GROUPS[0]!;
    expect(givenProblems(criteria, [{ criterionId: 'law', hundredths: 2_001, words: '' }])).toMatchObject([
      { field: 'law.points', code: 'OUT_OF_RANGE', limit: 2_000 },
    ]);
    expect(givenProblems(criteria, [{ criterionId: 'law', hundredths: null, words: 'chưa có' }])).toEqual([]);
    const score = { criterionId: 'law', selfHundredths: 2_000, appraisedHundredths: 1_900, reason: ' ' };
    expect(unexplained([score, { ...score, appraisedHundredths: 2_000 }])).toEqual(['law']);
  });
});

describe('the ranking', () => {
  const contender = fc.record({
    id: fc.uuid(),
    totalHundredths: fc.integer({ min: 0, max: 3 }),
    groupHundredths: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 2, maxLength: 2 }),
    penaltyHundredths: fc.integer({ min: 0, max: 2 }),
    votes: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
  });
  const anyContenders = fc.uniqueArray(contender, { selector: ({ id }) => id, maxLength: 8 });

  test.each(BLOCK_TIE_RULES)('by %s: more points stand before fewer, equals share, nobody is left out', (rule) => {
    fc.assert(
      fc.property(anyContenders, (contenders) => {
        const ranks = ranksOf(rule, contenders);
        expect(ranks.size).toBe(contenders.length);
        const rankOf = (id: string) => ranks.get(id) ?? Number.NaN;
        for (const one of contenders) {
          for (const other of contenders) {
            const way = Math.sign(compareContenders(rule, one, other));
            expect(Math.sign(rankOf(one.id) - rankOf(other.id))).toBe(way);
            if (one.totalHundredths > other.totalHundredths) expect(way).toBe(-1);
          }
        }
        // 1, 2, 2, 4: a rank counts those before it.
        for (const rank of ranks.values()) {
          expect([...ranks.values()].filter((each) => each < rank)).toHaveLength(rank - 1);
        }
        expect(ranksOf(rule, contenders.toReversed())).toEqual(new Map([...ranks].toReversed()));
      }),
    );
  });

  test('tells equals apart by the rule of the sheet', () => {
    const steady = contenderOf('steady', GROUPS, new Map([['tasks', 5_000], ['law', 1_000]]), 3); // prettier-ignore
    const lawful = contenderOf('lawful', GROUPS, new Map([['tasks', 4_300], ['law', 2_000], ['late', 300]]), 4); // prettier-ignore
    expect(lawful.totalHundredths).toBe(steady.totalHundredths);
    expect(ranksOf('SHARED', [steady, lawful])).toEqual(new Map([['steady', 1], ['lawful', 1]])); // prettier-ignore
    expect(ranksOf('GROUPS', [steady, lawful]).get('lawful')).toBe(1);
    expect(ranksOf('PENALTIES', [steady, lawful]).get('steady')).toBe(1);
    expect(ranksOf('VOTES', [steady, lawful]).get('lawful')).toBe(1);
  });
});

describe('a sheet', () => {
  const content: SheetContent = {
    tieRule: 'SHARED',
    groups: [
      {
        ...group('BASE', {}),
        id: 'I',
        title: 'Nhiệm vụ',
        criteria: [{ id: 'a', title: 'Kế hoạch', maxHundredths: 500 }],
      },
    ],
  };

  function withMost(maxHundredths: number): SheetContent {
    return {
      ...content,
      groups: content.groups.map((each) => ({
        ...each,
        criteria: each.criteria.map((criterion) => ({ ...criterion, maxHundredths })),
      })),
    };
  }

  test('is scored by when it says what gives how many points', () => {
    expect(openingProblems(content)).toEqual([]);
    expect(openingProblems(withMost(0))).toMatchObject([{ field: 'a.max', code: 'REQUIRED' }]);
    expect(openingProblems({ ...content, groups: [] })).toMatchObject([{ field: 'groups', code: 'REQUIRED' }]);
  });

  test('loses no points that were given', () => {
    const given = new Map([['a', 450]]);
    expect(amendmentProblems(content, withMost(400), given)).toMatchObject([
      { field: 'a.max', code: 'BELOW_GIVEN', limit: 400, actual: 450 },
    ]);
    const [first] = content.groups;
    const without = { ...content, groups: [{ ...first!, criteria: [{ id: 'b', title: 'Khác', maxHundredths: 100 }] }] };
    expect(amendmentProblems(content, without, given)).toMatchObject([{ code: 'HAS_POINTS' }]);
    expect(amendmentProblems(content, without, new Map())).toEqual([]);
  });

  test('tells what an amendment changed', () => {
    expect(sheetChanges(content, { ...withMost(600), tieRule: 'VOTES' })).toMatchObject([
      { part: 'TIE_RULE', before: { title: 'SHARED' }, after: { title: 'VOTES' } },
      { part: 'CRITERION', before: { hundredths: 500 }, after: { hundredths: 600 } },
    ]);
    expect(sheetChanges(content, content)).toEqual([]);
    expect(sheetChanges({ ...content, groups: [] }, content)).toMatchObject([
      { part: 'GROUP', before: undefined },
      { part: 'CRITERION', before: undefined },
    ]);
  });
});

describe('the life of a sheet and of its members', () => {
  const grant = (role: Grant['role'], departmentId?: string) => ({ roles: [{ role, departmentId }] });

  test('no state is out of reach', () => {
    expect(unreachable(BLOCK_SHEET_TRANSITIONS, 'DRAFT')).toEqual([]);
    // The sheet leads its members on.
    expect(unreachable(BLOCK_ENTRY_TRANSITIONS, 'OPEN')).toEqual(['IN_APPRAISAL', 'RANKED']);
    expect(entryStage('SCORING', null)).toBe('OPEN');
    expect(entryStage('SCORING', plainDate('2021-12-01'))).toBe('SENT');
    expect(applySheetEvent('PUBLISHED', 'AMEND')).toMatchObject({ ok: false });
  });

  test('the secretariat moves it; a head scores the own division and no other', () => {
    expect(sheetEventsFor(grant('SECRETARY'), 'APPRAISING')).toEqual(['AMEND', 'RESUME', 'PUBLISH']);
    expect(sheetEventsFor(grant('DIRECTOR'), 'APPRAISING')).toEqual([]);
    const head = grant('HEAD', 'lsvk');
    expect(entryEventsFor(head, { stage: 'OPEN', departmentId: 'lsvk' })).toEqual(['SAVE', 'SEND']);
    expect(entryEventsFor(head, { stage: 'IN_APPRAISAL', departmentId: 'lsvk' })).toEqual([]);
    expect(entryEventsFor(head, { stage: 'OPEN', departmentId: 'htqt' })).toEqual([]);
    expect(mayReadEntry(head, { departmentId: 'htqt' })).toBe(false);
    expect(mayReadEntry(head, { departmentId: undefined })).toBe(false);
    expect(mayReadEntry(grant('AUDITOR'), { departmentId: undefined })).toBe(true);
  });
});
