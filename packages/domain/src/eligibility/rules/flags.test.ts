import { expect, test } from 'vitest';
import type { GivenAward } from '../history.ts';
import { aCollective, aHistory, assessIn, findingOf } from '../sample-case.ts';

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

test.each([
  ['A', 'CO.9', '31/3/2022'],
  ['B2', 'CO.9', '30/6/2026'],
  ['B2', 'CO.8', '80 %'],
] as const)('regime %s, %s tells %s', (regime, rule, said) => {
  expect(findingOf(assessIn(regime, 'GOVERNMENT_FLAG', aCollective(regime)), rule)?.fact.sentence).toContain(said);
});
