import { describe, expect, test } from 'vitest';

import { pointsIn } from './entry-draft.ts';
import { pointsText, readPoints } from './points-text.ts';
import { contentOf, draftOfSheet, groupsOf, movedUp, withCriterion, withGroup, withoutRows } from './sheet-draft.ts';

describe('points as typed', () => {
  test.each([
    ['8,5', 850],
    ['8.25', 825],
    ['0', 0],
    [' ', undefined],
    ['12,345', 'UNREADABLE'],
    ['8,005', 'UNREADABLE'],
    ['-1', 'UNREADABLE'],
    ['1001', 'UNREADABLE'],
    ['tám', 'UNREADABLE'],
  ])('%j means %j', (typed, meant) => expect(readPoints(typed)).toBe(meant));

  test('are shown with a comma and no noughts', () =>
    expect([850, 825, 10_000].map(pointsText)).toEqual(['8,5', '8,25', '100']));

  test('more than a criterion gives is told at its field, the words stay', () => {
    const draft = { 'a.points': '10,5', 'a.words': 'đạt', 'b.points': 'mười' };
    expect(pointsIn(draft, [{ id: 'a', maxHundredths: 1_000 }, { id: 'b', maxHundredths: 1_000 }])).toMatchObject({
      points: [{ hundredths: 1_050, words: 'đạt' }, { hundredths: null }],
      problems: [{ field: 'a.points', code: 'OUT_OF_RANGE' }, { field: 'b.points', code: 'NOT_POINTS' }],
    }); // prettier-ignore
  });
});

describe('a sheet as texts', () => {
  const criteria = [
    { id: 'a', title: 'Kế hoạch', maxHundredths: 1_050 },
    { id: 'b', title: 'Hồ sơ', maxHundredths: 0 },
  ];
  const content = {
    tieRule: 'GROUPS' as const,
    groups: [{ id: 'I', kind: 'BASE' as const, title: 'Nhiệm vụ', capHundredths: null, criteria }],
  };

  test('comes back as it was', () => {
    expect(contentOf(draftOfSheet(content))).toEqual({ content, problems: [] });
  });

  test('grows, loses rows and moves them', () => {
    const grown = withCriterion(withGroup(draftOfSheet(content), 'II', 'c'), 'I', 'd');
    expect(groupsOf(grown).map(({ id, criteria: rows }) => [id, rows.map((row) => row.id)])).toEqual([
      ['I', ['a', 'b', 'd']],
      ['II', ['c']],
    ]);
    const first = groupsOf(grown)[0]!.criteria;
    expect(groupsOf(movedUp(grown, 'd', first))[0]!.criteria.map(({ id }) => id)).toEqual(['a', 'd', 'b']);
    expect(groupsOf(withoutRows(grown, ['I', 'a', 'b', 'd'])).map(({ id }) => id)).toEqual(['II']);
    // A row that is added after one was removed stands last.
    expect(groupsOf(withCriterion(withoutRows(grown, ['a']), 'I', 'e'))[0]!.criteria.map(({ id }) => id)).toEqual([
      'b',
      'd',
      'e',
    ]);
  });

  test('says which number cannot be read', () => {
    const draft = { ...draftOfSheet(content), 'a.max': '10,555' };
    expect(contentOf(draft).problems).toEqual([{ field: 'a.max', code: 'NOT_POINTS' }]);
  });
});
