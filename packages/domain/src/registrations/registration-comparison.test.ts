import { describe, expect, test } from 'vitest';
import { compareWithResults, missedTitles, promiseFigures, type ComparedFacts, type ComparedYear } from './index.ts';

const facts: ComparedFacts = {
  subjectKind: 'PERSON',
  registered: ['ADVANCED_WORKER'],
  achieved: [],
  initiativesPromised: 0,
  initiativesRecognised: 0,
  initiativesPending: 0,
  hasTasks: true,
  rating: null,
  pledgeCount: 2,
  breaches: 0,
};
const december: ComparedYear = { isDecided: () => false, isOver: false };
const afterwards: ComparedYear = { isDecided: () => true, isOver: true };

function verdicts(changes: Partial<ComparedFacts>, year: ComparedYear = afterwards) {
  return compareWithResults({ ...facts, ...changes }, year);
}

describe('titles', () => {
  test.each([
    [{ achieved: ['ADVANCED_WORKER'] }, 'REACHED'],
    [{ achieved: ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER'] }, 'EXCEEDED'],
    [{ achieved: [] }, 'MISSED'],
    [{ registered: ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER'], achieved: ['ADVANCED_WORKER'] }, 'MISSED'],
    // A letter of commendation is no title that one registers for.
    [{ registered: [], achieved: ['DIRECTOR_COMMENDATION'] }, undefined],
    [
      {
        subjectKind: 'COLLECTIVE',
        registered: ['ADVANCED_COLLECTIVE', 'EXCELLENT_COLLECTIVE'],
        achieved: ['EXCELLENT_COLLECTIVE'],
      },
      'REACHED',
    ],
  ] as const)('%j: %s', (changes, verdict) => {
    expect(verdicts(changes).TITLES).toBe(verdict);
  });

  test('are without a result until the body has decided about the title that is missing', () => {
    const both = { registered: ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER'] } as const;
    const achieved = ['ADVANCED_WORKER'] as const;
    expect(verdicts({ ...both, achieved }, december).TITLES).toBe('NO_RESULT');
    const decided = { ...december, isDecided: (title: string) => title === 'GRASSROOTS_EMULATION_FIGHTER' };
    expect(verdicts({ ...both, achieved }, decided).TITLES).toBe('MISSED');
    expect(missedTitles({ ...facts, ...both, achieved })).toEqual(['GRASSROOTS_EMULATION_FIGHTER']);
  });
});

test.each([
  [0, 0, 0, undefined],
  [0, 1, 0, 'EXCEEDED'],
  [1, 1, 0, 'REACHED'],
  [2, 1, 1, 'NO_RESULT'],
  [2, 1, 0, 'MISSED'],
] as const)('%i initiatives promised, %i recognised, %i on their way: %s', (promised, recognised, pending, verdict) => {
  const counts = {
    initiativesPromised: promised,
    initiativesRecognised: recognised,
    initiativesPending: pending,
  };
  expect(verdicts(counts).INITIATIVES).toBe(verdict);
  if (verdict === 'MISSED') expect(verdicts(counts, december).INITIATIVES).toBe('NO_RESULT');
});

test('tasks follow the rating, and a rating that is not for the reader gives no verdict', () => {
  const of = (rating: ComparedFacts['rating']) => verdicts({ rating }).TASKS;
  expect([of('EXCELLENT'), of('GOOD'), of('COMPLETED'), of('NOT_COMPLETED')]).toEqual([
    'EXCEEDED',
    'REACHED',
    'MISSED',
    'MISSED',
  ]);
  expect([of(null), of(undefined)]).toEqual(['NO_RESULT', undefined]);
  expect(verdicts({ hasTasks: false, rating: 'GOOD' }).TASKS).toBeUndefined();
});

test('pledges are broken at once and kept at the end', () => {
  expect(verdicts({ breaches: 1 }, december).PLEDGES).toBe('MISSED');
  expect(verdicts({ breaches: 0 }, december).PLEDGES).toBe('NO_RESULT');
  expect(verdicts({ breaches: 0 }).PLEDGES).toBe('REACHED');
  expect(verdicts({ breaches: undefined }).PLEDGES).toBeUndefined();
  expect(verdicts({ pledgeCount: 0, breaches: 1 }).PLEDGES).toBeUndefined();
});

test('figures count those with a verdict', () => {
  const rows = [verdicts({ achieved: ['ADVANCED_WORKER'] }), verdicts({}), verdicts({ registered: [] })];
  expect(promiseFigures(rows, 'TITLES')).toEqual({
    part: 'TITLES',
    compared: 2,
    byVerdict: { EXCEEDED: 0, REACHED: 1, MISSED: 1, NO_RESULT: 0 },
  });
});
