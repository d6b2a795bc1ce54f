import { describe, expect, test } from 'vitest';
import { markProblems, SCORING_CRITERIA, SCORING_GRID, type TypedMark } from './scoring-grid.ts';
import { scoringConflict } from './scoring-conflict.ts';
import { scoringSummary } from './scoring-summary.ts';

function marks(...points: readonly number[]): readonly TypedMark[] {
  return SCORING_CRITERIA.map((criterion, index) => ({ criterion, points: points[index] ?? 0 }));
}

describe('the grid', () => {
  test('has 100 points, and its bands cover each part without a hole', () => {
    expect(SCORING_CRITERIA.reduce((sum, each) => sum + SCORING_GRID[each].maximum, 0)).toBe(100);
    for (const criterion of SCORING_CRITERIA) {
      const { maximum, bands } = SCORING_GRID[criterion];
      const covered = bands.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, step) => from + step));
      expect(covered.toSorted((left, right) => left - right)).toEqual(
        Array.from({ length: maximum + 1 }, (_, point) => point),
      );
    }
  });

  test('refuses points out of range, halves, and gaps in what is sent', () => {
    expect(markProblems(marks(30, 40, 20, 10), true)).toEqual([]);
    expect(markProblems(marks(31, -1, 1.5, 10), false)).toMatchObject([
      { field: 'marks.NOVELTY', code: 'OUT_OF_RANGE', limit: 30, actual: 31 },
      { field: 'marks.EFFECT', code: 'OUT_OF_RANGE', limit: 40 },
      { field: 'marks.SPREAD', code: 'OUT_OF_RANGE', limit: 20 },
    ]);
    const one = marks(1, 1, 1, 1).slice(0, 3);
    expect(markProblems(one, false)).toEqual([]);
    expect(markProblems(one, true)).toEqual([{ field: 'marks.PRESENTATION', code: 'REQUIRED' }]);
  });
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
    expect(scoringSummary(sheets)).toMatchObject(expected);
  });
});

test('authors, heads of the authors and whoever asked not to do not score', () => {
  const facts = { ownerId: 'lan', authorIds: ['lan', 'minh'], headIds: ['hung'], declinedIds: ['son'] };
  expect(['lan', 'minh', 'hung', 'son', 'thu'].map((each) => scoringConflict(each, facts))).toEqual([
    'AUTHOR',
    'AUTHOR',
    'HEAD_OF_AUTHORS',
    'DECLINED',
    undefined,
  ]);
});
