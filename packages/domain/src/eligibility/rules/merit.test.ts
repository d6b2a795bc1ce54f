import { describe, expect, test } from 'vitest';
import { plainDate } from '../../kernel/index.ts';
import type { PersonFacts } from '../facts.ts';
import type { RuleRegime } from '../regime.ts';
import {
  aCollective,
  aHistory,
  anInitiative,
  aPerson,
  aRating,
  assessIn,
  CASE_YEAR,
  ratedYears,
} from '../sample-case.ts';

/** Nothing ticked: what the records alone say. */
const UNTICKED = { judgements: {} };

const twoInitiatives = (regime: RuleRegime) =>
  [0, 1].map((back) => anInitiative({ id: `i${back}`, recognisedOn: plainDate(`${CASE_YEAR[regime] - back}-06-01`) }));

function person(regime: RuleRegime, facts: Partial<PersonFacts>) {
  return assessIn(regime, 'PROVINCIAL_MERIT', aPerson(regime, facts), UNTICKED);
}

describe('BK.P4: two excellent years in a row with two initiatives', () => {
  test.each(['A', 'B1', 'B2'] as const)('regime %s: enough by the records', (regime) => {
    const facts = {
      rating: aRating('EXCELLENT', CASE_YEAR[regime]),
      history: aHistory({ ratings: ratedYears(regime, 2), initiatives: twoInitiatives(regime) }),
    };
    const assessment = person(regime, facts);
    expect(assessment.deciding.rule).not.toBe('BK.P1');
    expect(assessment.branches?.[0]).toMatchObject({ id: 'BK.P4', verdict: 'ELIGIBLE' });
    expect(assessment.verdict).toBe('ELIGIBLE');
  });

  test.each([
    ['one initiative', { ratings: ratedYears('A', 2), initiatives: twoInitiatives('A').slice(0, 1) }, 'NOT_ELIGIBLE'],
    [
      'a good year before',
      { ratings: [{ year: 2020, level: 'GOOD' }], initiatives: twoInitiatives('A') },
      'NOT_ELIGIBLE',
    ],
    ['a year that nobody recorded', { ratings: [], initiatives: twoInitiatives('A') }, 'INCOMPLETE'],
  ] as const)('under A, %s: the branch is %s', (_what, history, verdict) => {
    const facts = { rating: aRating('EXCELLENT', 2021), history: aHistory(history) };
    expect(person('A', facts).branches?.find(({ id }) => id === 'BK.P4')?.verdict).toBe(verdict);
  });

  test('since 2024 two titles of CSTĐCS stand for the years; whether they need two initiatives more has two readings', () => {
    const awards = [2023, 2024].map((year) => ({ award: 'GRASSROOTS_EMULATION_FIGHTER', year }) as const);
    const branchOf = (initiatives: PersonFacts['initiatives']) =>
      person('B1', {
        history: aHistory({ awards, ratings: [{ year: 2023, level: 'GOOD' }], initiatives }),
      }).branches?.find(({ id }) => id === 'BK.P4')?.verdict;
    expect(branchOf(twoInitiatives('B1'))).toBe('ELIGIBLE');
    expect(branchOf([])).toBe('AMBIGUOUS');
  });
});

test('one branch that a head confirms is enough, whatever the records lack', () => {
  const assessment = assessIn('A', 'PROVINCIAL_MERIT', aPerson('A'), {
    judgements: { 'BK.P1': { answer: true, by: 'Trưởng phòng' } },
  });
  expect(assessment.verdict).toBe('ELIGIBLE');
  expect(assessment.branches?.map(({ id }) => id)).toEqual(['BK.P1', 'BK.P2', 'BK.P4', 'BK.P5']);
});

test('contribution to society is a branch of the law of 2022 only', () => {
  const ids = (regime: RuleRegime) => person(regime, {}).branches?.map(({ id }) => id) ?? [];
  expect(ids('A')).not.toContain('BK.P3');
  expect(ids('B1')).toContain('BK.P3');
});

describe('BK.C4: a collective with two excellent years', () => {
  test.each([
    ['A', [{ year: 2020, level: 'EXCELLENT' }], [], 'ELIGIBLE'],
    ['A', [{ year: 2020, level: 'GOOD' }], [], 'NOT_ELIGIBLE'],
    ['A', [], [], 'INCOMPLETE'],
    ['B1', [{ year: 2023, level: 'GOOD' }], [{ award: 'EXCELLENT_COLLECTIVE', year: 2023 }], 'ELIGIBLE'],
    ['A', [{ year: 2020, level: 'GOOD' }], [{ award: 'EXCELLENT_COLLECTIVE', year: 2020 }], 'NOT_ELIGIBLE'],
  ] as const)('regime %s, ratings %j, awards %j: %s', (regime, ratings, awards, verdict) => {
    const facts = aCollective(regime, {
      rating: aRating('EXCELLENT', CASE_YEAR[regime]),
      history: aHistory({ ratings, awards }),
    });
    const judgements = { 'BK.C4.2': { answer: true, by: 'Trưởng phòng' } };
    const { branches } = assessIn(regime, 'PROVINCIAL_MERIT', facts, { judgements });
    expect(branches?.find(({ id }) => id === 'BK.C4')?.verdict).toBe(verdict);
  });

  test('under A a party cell below excellent stops any form of commendation for the collective', () => {
    const facts = aCollective('A', { organisations: [{ name: 'Chi bộ', rating: 'GOOD' }] });
    expect(assessIn('A', 'PROVINCIAL_MERIT', facts).verdict).toBe('NOT_ELIGIBLE');
  });
});

describe('BKTTG: bằng khen of the Prime Minister builds on one of the province or a ministry', () => {
  const merit = {
    award: 'MINISTERIAL_MERIT',
    year: 2019,
    decidedOn: plainDate('2019-12-31'),
    achievedUntil: plainDate('2019-12-31'),
    kind: 'MERIT',
  } as const;
  const fighters = [2022, 2023, 2024].map((year) => ({ award: 'GRASSROOTS_EMULATION_FIGHTER', year }) as const);
  const branch = (history: Parameters<typeof aHistory>[0]) =>
    assessIn('B1', 'PRIME_MINISTER_MERIT', aPerson('B1', { history: aHistory(history) }), UNTICKED).branches?.find(
      ({ id }) => id === 'MERIT',
    );

  test.each([
    [
      'five good years and three CSTĐCS',
      { awards: [merit, ...fighters], ratings: ratedYears('B1', 5, 'GOOD') },
      'ELIGIBLE',
    ],
    ['two CSTĐCS', { awards: [merit, ...fighters.slice(1)], ratings: ratedYears('B1', 5, 'GOOD') }, 'INCOMPLETE'],
    [
      'four years since',
      { awards: [{ ...merit, achievedUntil: plainDate('2020-12-31') }, ...fighters], ratings: ratedYears('B1', 5) },
      'NOT_ELIGIBLE',
    ],
    [
      'a campaign award before',
      { awards: [{ ...merit, kind: 'CAMPAIGN' }, ...fighters], ratings: ratedYears('B1', 5) },
      'INCOMPLETE',
    ],
  ] as const)('%s: %s', (_what, history, verdict) => {
    expect(branch(history)?.verdict).toBe(verdict);
  });

  test('the year of a decision without a period has two readings', () => {
    const old = { award: 'PROVINCIAL_MERIT', year: 2020, decidedOn: plainDate('2020-08-01') } as const;
    expect(branch({ awards: [old, ...fighters], ratings: ratedYears('B1', 5) })?.deciding).toMatchObject({
      rule: 'BKTTG.C.2',
      outcome: 'AMBIGUOUS',
    });
  });
});
