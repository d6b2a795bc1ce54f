import { expect, test } from 'vitest';
import type { GivenAward } from '../history.ts';
import { aCollective, aHistory, aRating, assessIn, findingOf } from '../sample-case.ts';

test.each(['PROVINCIAL_FLAG', 'GOVERNMENT_FLAG'] as const)(
  '%s is for people to judge: first of the block, beyond its targets',
  (award) => {
    const untouched = assessIn('A', award, aCollective('A'), {
      judgements: { 'STATE.1': { answer: true, by: 'Văn phòng' } },
    });
    expect(untouched.verdict).toBe('NEEDS_JUDGEMENT');
    expect(untouched.openQuestions.map(({ id }) => id)).toEqual(['CO.1', 'CO.2', 'CO.3', 'CO.4']);
    expect(assessIn('A', award, aCollective('A')).verdict).toBe('ELIGIBLE');
  },
);

test('CO.3: a new model is no longer asked since 2024', () => {
  expect(findingOf(assessIn('B1', 'PROVINCIAL_FLAG', aCollective('B1')), 'CO.3')).toBeUndefined();
});

test('CO.5: whoever is proposed for the flag of the Government does not get that of the province', () => {
  const awards: readonly GivenAward[] = [{ award: 'GOVERNMENT_FLAG', year: 2021 }];
  const facts = aCollective('A', { history: aHistory({ awards }) });
  expect(assessIn('A', 'PROVINCIAL_FLAG', facts).verdict).toBe('NOT_ELIGIBLE');
});

test('CO.6: the flag of a ministry asks for an excellent rating, and in doubt never refuses under the law of 2022', () => {
  const rated = (regime: 'A' | 'B1', level: 'EXCELLENT' | 'GOOD') =>
    assessIn(regime, 'MINISTERIAL_FLAG', aCollective(regime, { rating: aRating(level, regime === 'A' ? 2021 : 2024) }));
  expect(rated('A', 'GOOD').verdict).toBe('NOT_ELIGIBLE');
  expect(rated('A', 'EXCELLENT').verdict).toBe('ELIGIBLE');
  expect(rated('B1', 'GOOD').verdict).toBe('AMBIGUOUS');
});

test('CO.10: a flag for a movement asks for three years of it, that of the Government for five', () => {
  const said = (award: 'PROVINCIAL_FLAG' | 'GOVERNMENT_FLAG') =>
    findingOf(assessIn('B1', award, aCollective('B1')), 'CO.10')?.fact.sentence;
  expect(said('PROVINCIAL_FLAG')).toContain('từ 3 năm');
  expect(said('GOVERNMENT_FLAG')).toContain('từ 5 năm');
});

test.each([
  ['A', 'CO.9', '31/3/2022'],
  ['B2', 'CO.9', '30/6/2026'],
  ['B2', 'CO.8', '80 %'],
] as const)('regime %s, %s tells %s', (regime, rule, said) => {
  expect(findingOf(assessIn(regime, 'GOVERNMENT_FLAG', aCollective(regime)), rule)?.fact.sentence).toContain(said);
});
