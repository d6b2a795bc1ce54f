import { describe, expect, test } from 'vitest';
import { EXAMPLE_SCORING_GRID } from './example-grid.ts';
import { scoringConflict } from './scoring-conflict.ts';
import { markProblems, type ScoringGrid, type TypedMark } from './scoring-grid.ts';
import { scoringSummary } from './scoring-summary.ts';

const CRITERIA = ['NOVELTY', 'EFFECT', 'SPREAD', 'PRESENTATION'] as const;
const GRID: ScoringGrid = {
  ...EXAMPLE_SCORING_GRID,
  criteria: EXAMPLE_SCORING_GRID.criteria.map((criterion, index) => ({ ...criterion, id: CRITERIA[index] ?? '' })),
};

function marks(...points: readonly number[]): readonly TypedMark[] {
  return CRITERIA.map((criterionId, index) => ({ criterionId, points: points[index] ?? 0 }));
}

test('the marks of a sheet are whole points of its own grid, all of them when it is sent', () => {
  expect(markProblems(GRID, marks(30, 40, 20, 10), true)).toEqual([]);
  expect(markProblems(GRID, marks(31, -1, 1.5, 10), false)).toMatchObject([
    { field: 'marks.NOVELTY', code: 'OUT_OF_RANGE', limit: 30, actual: 31 },
    { field: 'marks.EFFECT', code: 'OUT_OF_RANGE', limit: 40 },
    { field: 'marks.SPREAD', code: 'OUT_OF_RANGE', limit: 20 },
  ]);
  const commented = [...marks(1, 1, 1).slice(0, 3), { criterionId: 'PRESENTATION', points: null }];
  expect(markProblems(GRID, commented, false)).toEqual([]);
  expect(markProblems(GRID, commented, true)).toEqual([{ field: 'marks.PRESENTATION', code: 'REQUIRED' }]);
  expect(markProblems(GRID, [{ criterionId: 'OTHER', points: 1 }], false)).toEqual([
    { field: 'marks.OTHER', code: 'OF_ANOTHER_GRID' },
  ]);
});

describe('what the sheets say together', () => {
  test.each([
    ['nobody', [], { sent: 0, isComplete: false, isPassed: undefined, needsThird: false }],
    ['one', [marks(25, 30, 15, 8)], { sent: 1, isComplete: false, isPassed: undefined, meanTenths: 780 }],
    ['two that agree', [marks(25, 30, 15, 8), marks(20, 30, 12, 8)], { isComplete: true, isPassed: true, spread: 8 }],
    [
      'exactly the gap',
      [marks(30, 30, 15, 5), marks(20, 25, 10, 5)],
      { needsThird: false, isPassed: true, spread: 20 },
    ],
    ['past the gap', [marks(30, 30, 16, 5), marks(20, 25, 10, 5)], { needsThird: true, isComplete: false, spread: 21 }],
    [
      'a third',
      [marks(30, 30, 16, 5), marks(20, 25, 10, 5), marks(20, 30, 15, 5)],
      { isComplete: true, isPassed: true, meanTenths: 703 },
    ],
    ['a part at zero', [marks(30, 40, 0, 10), marks(30, 40, 10, 10)], { isComplete: true, isPassed: false }],
    ['below the mark', [marks(20, 30, 10, 9), marks(20, 30, 12, 8)], { isPassed: false, meanTenths: 695 }],
  ] as const)('%s', (_, sheets, expected) => {
    expect(scoringSummary(GRID, sheets)).toMatchObject(expected);
  });
});

test('the rules of another grid are its own: a part may be 0, three score, and the gap is theirs', () => {
  const lenient = {
    ...GRID,
    passFrom: 50,
    fewestScorers: 3,
    gap: 5,
    criteria: GRID.criteria.map((criterion) => ({ ...criterion, failsAtZero: criterion.id === 'NOVELTY' })),
  };
  const near = [marks(20, 30, 0, 5), marks(20, 30, 0, 4), marks(20, 30, 1, 5)];
  expect(scoringSummary(lenient, near.slice(0, 2))).toMatchObject({ isComplete: false, needsThird: false });
  expect(scoringSummary(lenient, near)).toMatchObject({ isComplete: true, isPassed: true });
  const far = [...near.slice(0, 2), marks(0, 40, 20, 10)];
  expect(scoringSummary(lenient, far)).toMatchObject({ isComplete: false, needsThird: true });
  expect(scoringSummary(lenient, [...far, marks(20, 30, 0, 5)])).toMatchObject({ isComplete: true, isPassed: false });
});

test('authors, heads of the authors and whoever asked not to do not score', () => {
  const facts = {
    ownerId: 'lan',
    authorIds: ['lan', 'minh'],
    relativeIds: ['mai'],
    headIds: ['hung'],
    declinedIds: ['son'],
  };
  expect(['lan', 'minh', 'mai', 'hung', 'son', 'thu'].map((each) => scoringConflict(each, facts))).toEqual([
    'AUTHOR',
    'AUTHOR',
    'RELATIVE',
    'HEAD_OF_AUTHORS',
    'DECLINED',
    undefined,
  ]);
});
