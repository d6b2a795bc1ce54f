import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { RATING_LEVELS } from '../vocabulary/index.ts';
import { progressOf, TARGET_STATES, type TargetFacts } from './progress.ts';
import { TARGET_BASES, TARGET_KINDS, type TargetMeasure } from './target.ts';

const NOTHING: TargetFacts = { value: undefined, proposed: undefined, base: undefined, rating: undefined };
const MID_YEAR = plainDate('2021-07-01');
const EARLY_DECEMBER = plainDate('2021-12-06');
const NEXT_YEAR = plainDate('2022-01-04');

function target(changes: Partial<TargetMeasure>): TargetMeasure {
  return {
    kind: 'COUNT_RANGE',
    awardCode: undefined,
    subjectKind: undefined,
    initiativeScope: undefined,
    minimum: undefined,
    maximum: undefined,
    shareBasisPoints: undefined,
    base: undefined,
    ratingLevel: undefined,
    startsOn: plainDate('2021-01-01'),
    dueOn: plainDate('2021-12-31'),
    ...changes,
  };
}

const INITIATIVES = target({ kind: 'COUNT_RANGE', initiativeScope: 'GRASSROOTS', minimum: 7, maximum: 9 });
const FIGHTERS = target({ kind: 'AWARD_SHARE_MINIMUM', shareBasisPoints: 1_500, base: 'STAFF' });
const WORKERS = target({ kind: 'AWARD_SHARE_ALL', shareBasisPoints: 10_000, base: 'STAFF' });
const COMMENDATIONS = target({ kind: 'AWARD_COUNT', minimum: 8 });
const CONDUCT = target({ kind: 'CONDUCT_ALL', base: 'STAFF' });
const PARTY_CELL = target({ kind: 'ORGANISATION_RATING', ratingLevel: 'EXCELLENT' });
const PROPOSAL = target({ kind: 'AWARD_PROPOSAL', minimum: 1, dueOn: plainDate('2021-06-30') });
const CULTURE = target({ kind: 'RECOGNITION', minimum: 1 });
const FAMILIES = target({ kind: 'RECOGNITION', base: 'FAMILIES' });

describe('where a target stands', () => {
  test.each([
    ['six initiatives are not yet seven', INITIATIVES, { value: 6, proposed: 1 }, EARLY_DECEMBER, 'RUNNING'],
    [
      'six initiatives and nothing on its way are late',
      INITIATIVES,
      { value: 6, proposed: 0 },
      EARLY_DECEMBER,
      'AT_RISK',
    ],
    ['six initiatives after the year are too few', INITIATIVES, { value: 6 }, NEXT_YEAR, 'NOT_MET'],
    ['eight initiatives are in the range', INITIATIVES, { value: 8 }, EARLY_DECEMBER, 'MET'],
    ['ten initiatives are beyond the range', INITIATIVES, { value: 10 }, EARLY_DECEMBER, 'EXCEEDED'],
    ['no initiative in the middle of the year is behind', INITIATIVES, { value: 0, proposed: 0 }, MID_YEAR, 'AT_RISK'],
    ['three initiatives in the middle of the year keep pace', INITIATIVES, { value: 3 }, MID_YEAR, 'RUNNING'],
    ['15 % of 24 people are four', FIGHTERS, { value: 3, base: 24 }, NEXT_YEAR, 'NOT_MET'],
    ['four of 24 people are at least 15 %', FIGHTERS, { value: 4, base: 24 }, NEXT_YEAR, 'MET'],
    ['more than the least share is met, not exceeded', FIGHTERS, { value: 9, base: 24 }, NEXT_YEAR, 'MET'],
    ['23 of 24 are not everybody', WORKERS, { value: 23, base: 24 }, NEXT_YEAR, 'NOT_MET'],
    ['24 of 24 are everybody', WORKERS, { value: 24, base: 24 }, EARLY_DECEMBER, 'MET'],
    ['a count without upper end is beaten by one more', COMMENDATIONS, { value: 9 }, EARLY_DECEMBER, 'EXCEEDED'],
    ['nine proposed may still become eight', COMMENDATIONS, { value: 0, proposed: 9 }, EARLY_DECEMBER, 'RUNNING'],
    ['one breach ends the year’s conduct', CONDUCT, { value: 23, base: 24 }, MID_YEAR, 'NOT_MET'],
    ['conduct that nobody reported is unknown', CONDUCT, { base: 24 }, NEXT_YEAR, 'NO_DATA'],
    ['the rating that was asked for', PARTY_CELL, { rating: 'EXCELLENT' }, EARLY_DECEMBER, 'MET'],
    ['a lower rating', PARTY_CELL, { rating: 'GOOD' }, EARLY_DECEMBER, 'NOT_MET'],
    ['no rating yet', PARTY_CELL, {}, EARLY_DECEMBER, 'NO_DATA'],
    ['a proposal that was sent', PROPOSAL, { value: 1 }, NEXT_YEAR, 'MET'],
    ['a proposal that was not sent in time', PROPOSAL, { value: 0 }, MID_YEAR, 'NOT_MET'],
    ['a recognition by another body', CULTURE, { value: 1 }, EARLY_DECEMBER, 'MET'],
    ['families, when nobody has told how many there are', FAMILIES, { value: 19 }, EARLY_DECEMBER, 'NO_DATA'],
    ['all families', FAMILIES, { value: 22, base: 22 }, EARLY_DECEMBER, 'MET'],
  ] as const)('%s', (_title, measure, facts, day, state) => {
    expect(progressOf(measure, { ...NOTHING, ...facts }, day).state).toBe(state);
  });

  test('tells what is wanted beside what is there', () => {
    expect(progressOf(FIGHTERS, { ...NOTHING, value: 2, base: 24 }, EARLY_DECEMBER)).toMatchObject({
      wanted: 4,
      wantedMaximum: undefined,
      value: 2,
    });
  });

  const anyMeasure = fc.record({
    kind: fc.constantFrom(...TARGET_KINDS),
    minimum: fc.option(fc.nat(50), { nil: undefined }),
    shareBasisPoints: fc.option(fc.nat(10_000), { nil: undefined }),
    base: fc.option(fc.constantFrom(...TARGET_BASES), { nil: undefined }),
    ratingLevel: fc.option(fc.constantFrom(...RATING_LEVELS), { nil: undefined }),
  });
  const anyFacts = fc.record({
    value: fc.option(fc.nat(200), { nil: undefined }),
    proposed: fc.option(fc.nat(50), { nil: undefined }),
    base: fc.option(fc.nat(200), { nil: undefined }),
    rating: fc.option(fc.constantFrom(...RATING_LEVELS), { nil: undefined }),
  });
  const anyDay = fc.constantFrom(MID_YEAR, EARLY_DECEMBER, NEXT_YEAR, plainDate('2020-12-31'));

  test('has an answer for every target, every gap in the facts and every day', () => {
    fc.assert(
      fc.property(anyMeasure, anyFacts, anyDay, (measure, facts, day) => {
        expect(TARGET_STATES).toContain(progressOf(target(measure), facts, day).state);
      }),
    );
  });

  test('one more never makes a target worse', () => {
    const rank = ['NOT_MET', 'AT_RISK', 'RUNNING', 'MET', 'EXCEEDED'];
    fc.assert(
      fc.property(anyMeasure, fc.nat(200), anyFacts, anyDay, (measure, value, facts, day) => {
        fc.pre(measure.kind !== 'ORGANISATION_RATING');
        const before = progressOf(target(measure), { ...facts, value }, day).state;
        const after = progressOf(target(measure), { ...facts, value: value + 1 }, day).state;
        expect(rank.indexOf(after)).toBeGreaterThanOrEqual(rank.indexOf(before));
      }),
    );
  });

  test('after the due day nothing is running any more', () => {
    fc.assert(
      fc.property(anyMeasure, anyFacts, (measure, facts) => {
        expect(['RUNNING', 'AT_RISK']).not.toContain(progressOf(target(measure), facts, NEXT_YEAR).state);
      }),
    );
  });
});
