import { describe, expect, test } from 'vitest';
import { plainDate } from '../../kernel/index.ts';
import type { AwardCode } from '../../vocabulary/index.ts';
import type { CollectiveFacts, PersonFacts } from '../facts.ts';
import type { GivenAward, HistoryFacts } from '../history.ts';
import type { RuleRegime } from '../regime.ts';
import {
  aCollective,
  aHistory,
  aPerson,
  anInitiative,
  aRating,
  assessIn,
  CASE_YEAR,
  findingOf,
  ratedYears,
} from '../sample-case.ts';

type OrderAward = 'LABOUR_ORDER_FIRST' | 'LABOUR_ORDER_SECOND' | 'LABOUR_ORDER_THIRD';

/** Given five years and more before the case, with its period written down. */
function before(award: AwardCode, regime: RuleRegime): GivenAward {
  const year = CASE_YEAR[regime] - 5;
  return {
    award,
    year,
    decidedOn: plainDate(`${year}-12-31`),
    achievedUntil: plainDate(`${year}-12-31`),
    kind: 'MERIT',
  };
}

function since(regime: RuleRegime, ...awards: readonly AwardCode[]): readonly GivenAward[] {
  return awards.map((award, index) => ({ award, year: CASE_YEAR[regime] - (index % 5), kind: 'MERIT' }));
}

function meritOf(
  regime: RuleRegime,
  order: OrderAward,
  history: Partial<HistoryFacts>,
  facts: Partial<CollectiveFacts> = {},
) {
  const collective = aCollective(regime, {
    rating: aRating('EXCELLENT', CASE_YEAR[regime]),
    existsSince: plainDate('2005-04-01'),
    history: aHistory({ ratings: ratedYears(regime, 6), ...history }),
    ...facts,
  });
  return assessIn(regime, order, collective, { judgements: {} }).branches?.find(({ id }) => id === 'MERIT');
}

const P = 'PROVINCIAL_FLAG';
const G = 'GOVERNMENT_FLAG';
const M = 'PROVINCIAL_MERIT';

describe('flags and bằng khen of a collective since the step before', () => {
  test.each([
    ['A', 'LABOUR_ORDER_THIRD', 'PRIME_MINISTER_MERIT', [P, P], 'ELIGIBLE'],
    ['A', 'LABOUR_ORDER_THIRD', 'PRIME_MINISTER_MERIT', [P, M], 'ELIGIBLE'],
    ['A', 'LABOUR_ORDER_THIRD', 'PRIME_MINISTER_MERIT', [G], 'INCOMPLETE'],
    ['B1', 'LABOUR_ORDER_THIRD', 'PRIME_MINISTER_MERIT', [G], 'ELIGIBLE'],
    ['A', 'LABOUR_ORDER_SECOND', 'LABOUR_ORDER_THIRD', [G, P], 'ELIGIBLE'],
    ['A', 'LABOUR_ORDER_SECOND', 'LABOUR_ORDER_THIRD', [P, P, P], 'ELIGIBLE'],
    ['A', 'LABOUR_ORDER_SECOND', 'LABOUR_ORDER_THIRD', [P, P], 'INCOMPLETE'],
    ['A', 'LABOUR_ORDER_SECOND', 'LABOUR_ORDER_THIRD', [M, M], 'NEEDS_JUDGEMENT'],
    ['B1', 'LABOUR_ORDER_SECOND', 'LABOUR_ORDER_THIRD', [M, M], 'INCOMPLETE'],
    ['B1', 'LABOUR_ORDER_SECOND', 'LABOUR_ORDER_THIRD', [M, M, M], 'NEEDS_JUDGEMENT'],
    ['A', 'LABOUR_ORDER_FIRST', 'LABOUR_ORDER_SECOND', [G, P, P], 'ELIGIBLE'],
    ['A', 'LABOUR_ORDER_FIRST', 'LABOUR_ORDER_SECOND', [P, P, P, P], 'ELIGIBLE'],
    ['A', 'LABOUR_ORDER_FIRST', 'LABOUR_ORDER_SECOND', [M, M, M], 'NEEDS_JUDGEMENT'],
    ['B2', 'LABOUR_ORDER_FIRST', 'LABOUR_ORDER_SECOND', [G, G], 'ELIGIBLE'],
    ['B2', 'LABOUR_ORDER_FIRST', 'LABOUR_ORDER_SECOND', [M, M, M], 'INCOMPLETE'],
  ] as const)('regime %s, %s after %s with %j: %s', (regime, order, step, awards, verdict) => {
    expect(meritOf(regime, order, { awards: [before(step, regime), ...since(regime, ...awards)] })?.verdict).toBe(
      verdict,
    );
  });
});

describe('the plan’s order of the second class for the whole Sở (T1)', () => {
  const order3 = before('LABOUR_ORDER_THIRD', 'A');

  test('says on the first day what is missing', () => {
    const assessment = assessIn('A', 'LABOUR_ORDER_SECOND', aCollective('A'), { judgements: {} });
    expect(assessment.verdict).toBe('INCOMPLETE');
    const missing = assessment.findings.filter(({ outcome }) => outcome === 'MISSING').map(({ rule }) => rule);
    expect(missing).toEqual(expect.arrayContaining(['STATE.1', 'STATE.2']));
    expect(assessment.branches?.find(({ id }) => id === 'MERIT')?.deciding.fact.sentence).toBe(
      'Trong hồ sơ chưa có Huân chương Lao động hạng Ba.',
    );
  });

  test('a year that is only good breaks the five years', () => {
    const ratings = ratedYears('A', 6).map((each) => (each.year === 2019 ? { ...each, level: 'GOOD' as const } : each));
    const deciding = meritOf('A', 'LABOUR_ORDER_SECOND', {
      ratings,
      awards: [order3, ...since('A', P, P, P)],
    })?.deciding;
    expect(deciding).toMatchObject({ rule: 'HCLD2.T.2', outcome: 'NOT_MET' });
    expect(deciding?.fact.sentence).toContain('năm 2019 không đạt');
  });

  test('under the law of 2022 Tập thể lao động xuất sắc stands for an excellent year', () => {
    const ratings = ratedYears('B1', 6, 'GOOD');
    const titles = [2020, 2021, 2022, 2023].map(
      (year) => ({ award: 'EXCELLENT_COLLECTIVE', year, kind: 'MERIT' }) as const,
    );
    const awards = [{ ...before('LABOUR_ORDER_THIRD', 'B1') }, ...titles, ...since('B1', P, P, P)];
    expect(meritOf('B1', 'LABOUR_ORDER_SECOND', { ratings, awards })?.verdict).toBe('ELIGIBLE');
    expect(
      meritOf('A', 'LABOUR_ORDER_SECOND', {
        ratings: ratedYears('A', 6, 'GOOD'),
        awards: [order3, ...since('A', P, P, P)],
      })?.verdict,
    ).toBe('NOT_ELIGIBLE');
  });

  test('the party cell, union and youth union must be excellent too', () => {
    const facts = aCollective('A', { organisations: [{ name: 'Chi bộ', rating: 'GOOD' }] });
    expect(findingOf(assessIn('A', 'LABOUR_ORDER_SECOND', facts), 'G.9')?.outcome).toBe('NOT_MET');
  });
});

test('the third class asks for ten years of existence', () => {
  const history = { awards: [before('PRIME_MINISTER_MERIT', 'A'), ...since('A', P, P)] };
  expect(meritOf('A', 'LABOUR_ORDER_THIRD', history, { existsSince: plainDate('2012-01-01') })?.verdict).toBe(
    'NOT_ELIGIBLE',
  );
  expect(meritOf('A', 'LABOUR_ORDER_THIRD', history, { existsSince: undefined })?.verdict).toBe('INCOMPLETE');
});

test('two forms of the State in one year are one too many under A', () => {
  const awards: readonly GivenAward[] = [{ award: 'PRIME_MINISTER_MERIT', year: 2021 }];
  const facts = aCollective('A', { history: aHistory({ awards }) });
  expect(findingOf(assessIn('A', 'LABOUR_ORDER_THIRD', facts), 'G.7')?.outcome).toBe('NOT_MET');
  expect(findingOf(assessIn('A', 'LABOUR_ORDER_THIRD', aCollective('A')), 'G.7')?.outcome).toBe('MET');
});

describe('merit of a person', () => {
  function person(regime: RuleRegime, order: OrderAward, facts: Partial<PersonFacts>) {
    return assessIn(regime, order, aPerson(regime, facts), { judgements: {} }).branches?.find(
      ({ id }) => id === 'MERIT',
    );
  }
  const fighters = (regime: RuleRegime, award: AwardCode, count: number) =>
    Array.from({ length: count }, (_, back) => ({ award, year: CASE_YEAR[regime] - back, kind: 'MERIT' }) as const);
  const good = (regime: RuleRegime, excellent: number) =>
    ratedYears(regime, 6, 'GOOD').map((each, index) =>
      index > 0 && index <= excellent ? { ...each, level: 'EXCELLENT' as const } : each,
    );

  test.each([
    ['LABOUR_ORDER_THIRD', 'PRIME_MINISTER_MERIT', 'GRASSROOTS_EMULATION_FIGHTER', 3, 1],
    ['LABOUR_ORDER_SECOND', 'LABOUR_ORDER_THIRD', 'PROVINCIAL_EMULATION_FIGHTER', 1, 2],
    ['LABOUR_ORDER_FIRST', 'LABOUR_ORDER_SECOND', 'PROVINCIAL_EMULATION_FIGHTER', 2, 3],
  ] as const)('B1, %s after %s: %s × %i and %i excellent years', (order, step, title, count, excellent) => {
    const history = (titles: number, years: number) => ({
      history: aHistory({ awards: [before(step, 'B1'), ...fighters('B1', title, titles)], ratings: good('B1', years) }),
    });
    expect(person('B1', order, history(count, excellent))?.verdict).toBe('ELIGIBLE');
    expect(person('B1', order, history(count - 1, excellent))?.verdict).toBe('INCOMPLETE');
    expect(person('B1', order, history(count, excellent - 1))?.verdict).toBe('NOT_ELIGIBLE');
  });

  test.each([
    ['LABOUR_ORDER_THIRD', 'PRIME_MINISTER_MERIT', 'PROVINCE', 2],
    ['LABOUR_ORDER_SECOND', 'LABOUR_ORDER_THIRD', 'PROVINCE', 3],
    ['LABOUR_ORDER_FIRST', 'LABOUR_ORDER_SECOND', 'NATION', 4],
  ] as const)('A, %s after %s: initiatives of scope %s × %i', (order, step, scope, count) => {
    const facts = (found: number): Partial<PersonFacts> => ({
      rating: aRating('EXCELLENT', 2021),
      history: aHistory({
        awards: [before(step, 'A')],
        ratings: ratedYears('A', 6),
        initiatives: Array.from({ length: found }, (_, index) =>
          anInitiative({ id: `i${index}`, scope, recognisedOn: plainDate('2019-05-05') }),
        ),
      }),
    });
    expect(person('A', order, facts(count))?.verdict).toBe('ELIGIBLE');
    // How the decree's words are to be read is in doubt, so too few are never a hard no.
    expect(person('A', order, facts(count - 1))?.verdict).toBe('AMBIGUOUS');
  });
});

describe('length of service at the head of the Sở', () => {
  function service(regime: RuleRegime, order: OrderAward, facts: Partial<PersonFacts>) {
    const { branches } = assessIn(regime, order, aPerson(regime, facts), { judgements: {} });
    return branches?.find(({ id }) => id === 'SERVICE');
  }
  const rule = (regime: RuleRegime, order: OrderAward, facts: Partial<PersonFacts>) => {
    const { findings } = assessIn(regime, order, aPerson(regime, facts), {
      judgements: Object.fromEntries(
        ['HCLD1.Q.2', 'HCLD2.Q.2', 'HCLD3.Q.2', 'HCLD.Q.3'].map((id) => [id, { answer: true, by: 'Văn phòng' }]),
      ),
    });
    return findings.find(({ rule: id }) => id.endsWith('.Q.1'))?.outcome ?? service(regime, order, facts)?.verdict;
  };
  test.each([
    ['A', 'LABOUR_ORDER_SECOND', 'DIRECTOR', 180, 'MET'],
    ['A', 'LABOUR_ORDER_SECOND', 'DIRECTOR', 179, 'NOT_ELIGIBLE'],
    ['A', 'LABOUR_ORDER_THIRD', 'DIRECTOR', 120, 'MET'],
    ['B2', 'LABOUR_ORDER_FIRST', 'DIRECTOR', 180, 'MET'],
    ['B2', 'LABOUR_ORDER_SECOND', 'DEPUTY_DIRECTOR', 180, 'MET'],
    ['B2', 'LABOUR_ORDER_THIRD', 'DIRECTOR', 72, 'MET'],
    ['B2', 'LABOUR_ORDER_THIRD', 'DEPUTY_DIRECTOR', 119, 'NOT_ELIGIBLE'],
  ] as const)('regime %s, %s, %s for %i months: %s', (regime, order, post, months, expected) => {
    expect(rule(regime, order, { leadership: [{ post, months }] })).toBe(expected);
  });

  test('women need a third less, and time as director adds to that as deputy', () => {
    expect(rule('A', 'LABOUR_ORDER_SECOND', { isWoman: true, leadership: [{ post: 'DIRECTOR', months: 120 }] })).toBe(
      'MET',
    );
    const both = [
      { post: 'DIRECTOR', months: 60 },
      { post: 'DEPUTY_DIRECTOR', months: 120 },
    ] as const;
    expect(rule('B2', 'LABOUR_ORDER_SECOND', { leadership: both })).toBe('MET');
  });

  test('a deputy is not named by the decree of 2017', () => {
    expect(
      service('A', 'LABOUR_ORDER_THIRD', { leadership: [{ post: 'DEPUTY_DIRECTOR', months: 300 }] })?.verdict,
    ).toBe('NOT_ELIGIBLE');
    expect(service('A', 'LABOUR_ORDER_FIRST', { leadership: [{ post: 'DIRECTOR', months: 300 }] })).toBeUndefined();
  });
});
