import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { EXAMPLE_SCORING_GRID } from './example-grid.ts';
import { scoringGridProblems, type TypedScoringGrid } from './grid-input.ts';
import {
  applyScoringGridEvent,
  gridOnDay,
  SCORING_GRID_EVENTS,
  SCORING_GRID_STATUSES,
  scoringGridEventsFor,
} from './grid-life.ts';
import { gridTotal, spansOf } from './scoring-grid.ts';

const [novelty] = EXAMPLE_SCORING_GRID.criteria;
if (novelty === undefined) throw new Error('The example has no part.');

function problemsOf(changes: Partial<TypedScoringGrid>) {
  return scoringGridProblems({ ...EXAMPLE_SCORING_GRID, ...changes });
}

/** The one part of a grid, changed. */
function problemsOfPart(changes: Partial<typeof novelty>) {
  return problemsOf({ criteria: [{ ...novelty!, ...changes }], passFrom: 1, gap: 1 });
}

describe('a grid as it is typed', () => {
  test('the example is whole: 100 points, the shape that provinces share', () => {
    expect(scoringGridProblems(EXAMPLE_SCORING_GRID)).toEqual([]);
    expect(gridTotal(EXAMPLE_SCORING_GRID.criteria)).toBe(100);
    expect(EXAMPLE_SCORING_GRID.criteria.map(({ maximum }) => maximum)).toEqual([30, 40, 20, 10]);
    expect(spansOf(novelty).map(({ from, to }) => [from, to])).toEqual([
      [27, 30],
      [21, 26],
      [16, 20],
      [1, 15],
      [0, 0],
    ]);
  });

  test.each([
    ['no name', problemsOf({ name: ' ' }), [{ field: 'name', code: 'REQUIRED' }]],
    [
      'a pass mark nobody reaches',
      problemsOf({ passFrom: 101 }),
      [{ field: 'passFrom', code: 'NOT_IN_RANGE', limit: 100, actual: 101 }],
    ],
    ['a pass mark of half a point', problemsOf({ passFrom: 70.5 }), [{ field: 'passFrom', code: 'NOT_IN_RANGE' }]],
    ['one scorer', problemsOf({ fewestScorers: 1 }), [{ field: 'fewestScorers', code: 'NOT_IN_RANGE', limit: 2 }]],
    ['a gap beyond the total', problemsOf({ gap: 101 }), [{ field: 'gap', code: 'NOT_IN_RANGE', limit: 100 }]],
    [
      'no part',
      problemsOf({ criteria: [] }),
      [{ field: 'criteria', code: 'NO_CRITERION' }, { field: 'passFrom' }, { field: 'gap' }],
    ],
    [
      'two parts of one name',
      problemsOf({ criteria: [novelty, { ...novelty, name: 'TÍNH MỚI' }], passFrom: 50 }),
      [{ field: 'criteria.1.name', code: 'NAMED_TWICE' }],
    ],
    [
      'a part of nothing',
      problemsOfPart({ maximum: 0, bands: [] }),
      [{ field: 'criteria.0.maximum', code: 'NOT_IN_RANGE' }, { field: 'passFrom' }, { field: 'gap' }],
    ],
    [
      'points below every band',
      problemsOfPart({ bands: [{ from: 1, words: 'Mới' }] }),
      [{ field: 'criteria.0.bands', code: 'NO_BAND_AT_ZERO' }],
    ],
    [
      'a band above the part',
      problemsOfPart({
        bands: [
          { from: 0, words: 'a' },
          { from: 31, words: 'b' },
        ],
      }),
      [{ field: 'criteria.0.bands.1.from', code: 'NOT_IN_RANGE', limit: 30 }],
    ],
    [
      'two bands that overlap',
      problemsOfPart({
        bands: [
          { from: 0, words: 'a' },
          { from: 0, words: 'b' },
        ],
      }),
      [{ field: 'criteria.0.bands.1.from', code: 'BAND_TWICE' }],
    ],
    [
      'a band without words',
      problemsOfPart({ bands: [{ from: 0, words: '' }] }),
      [{ field: 'criteria.0.bands.0.words', code: 'REQUIRED' }],
    ],
    ['a part without bands is whole', problemsOfPart({ bands: [] }), []],
  ])('%s', (_, found, expected) => {
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
  });

  test('bands that are kept cover every point of their part once', () => {
    const part = fc.integer({ min: 1, max: 200 }).chain((maximum) =>
      fc.record({
        maximum: fc.constant(maximum),
        froms: fc.uniqueArray(fc.integer({ min: -3, max: maximum + 3 }), { maxLength: 8 }),
      }),
    );
    fc.assert(
      fc.property(part, ({ maximum, froms }) => {
        const bands = froms.map((from) => ({ from, words: 'mức' }));
        const isKept = problemsOfPart({ maximum, bands }).length === 0;
        const spans = spansOf({ maximum, bands });
        const covered = spans.flatMap(({ from, to }) =>
          Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step),
        );
        const whole = Array.from({ length: maximum + 1 }, (_, point) => point);
        const covers =
          JSON.stringify(covered.toSorted((left, right) => left - right)) === JSON.stringify(whole) &&
          spans.every(({ from, to }) => from <= to);
        expect(isKept).toBe(froms.length === 0 || covers);
      }),
    );
  });
});

describe('the life of a grid', () => {
  test('a draft is edited, approved or discarded; what stands never changes', () => {
    const told = SCORING_GRID_STATUSES.map((status) =>
      SCORING_GRID_EVENTS.map((event) => {
        const next = applyScoringGridEvent(status, event);
        return next.ok ? next.value : 'no';
      }),
    );
    expect(told).toEqual([
      ['DRAFT', 'APPROVED', 'DISCARDED'],
      ['no', 'no', 'no'],
      ['no', 'no', 'no'],
    ]);
  });

  test.each([
    ['the secretary', ['SECRETARY'], ['EDIT', 'DISCARD']],
    ['the director', ['DIRECTOR'], ['APPROVE']],
    ['one who keeps both desks approves no own draft', ['SECRETARY', 'DIRECTOR'], ['EDIT', 'DISCARD']],
    ['a scorer', ['REVIEWER'], []],
  ] as const)('%s', (_, roles, expected) => {
    const accountId = roles.length > 1 ? 'preparer' : 'somebody';
    const actor = { roles: roles.map((role) => ({ role, departmentId: undefined })), accountId };
    expect(scoringGridEventsFor(actor, { status: 'DRAFT', preparedById: 'preparer' })).toEqual(expected);
  });

  test('of one day the grid approved last holds, of several the latest that has begun', () => {
    const grid = (name: string, validFrom: string, approvedAt: string) => ({
      name,
      validFrom: plainDate(validFrom),
      approvedAt: new Date(approvedAt),
    });
    const grids = [
      grid('first', '2012-04-25', '2021-01-04'),
      grid('wrong', '2021-06-01', '2021-05-01'),
      grid('righted', '2021-06-01', '2021-05-20'),
      grid('next', '2022-01-01', '2021-12-01'),
    ];
    const on = (day: string) => gridOnDay(grids, plainDate(day))?.name;
    expect(['2012-04-24', '2021-05-31', '2021-06-01', '2021-12-31', '2022-01-01'].map(on)).toEqual([
      undefined,
      'first',
      'righted',
      'righted',
      'next',
    ]);
  });
});
