import { describe, expect, test } from 'vitest';
import { plainDate } from '../../kernel/index.ts';
import type { CollectiveFacts, MemberFact } from '../facts.ts';
import type { RuleRegime } from '../regime.ts';
import { aCollective, aMember, aRating, assessIn, CASE_YEAR, findingOf, membersWith } from '../sample-case.ts';

const rated = (members: readonly MemberFact[]) => members.map((member) => ({ ...member, rating: 'GOOD' as const }));
const withFighter = [...rated(membersWith(7, 3)), aMember(11, { rating: 'GOOD', grassrootsFighter: 'YES' })];

function excellent(regime: RuleRegime, facts: Partial<CollectiveFacts> = {}) {
  const inOrder = { rating: aRating('EXCELLENT', CASE_YEAR[regime]), members: withFighter };
  return assessIn(regime, 'EXCELLENT_COLLECTIVE', aCollective(regime, { ...inOrder, ...facts }));
}
const outcome = (regime: RuleRegime, rule: string, facts: Partial<CollectiveFacts>) =>
  findingOf(excellent(regime, facts), rule)?.outcome;

test.each(['A', 'B1', 'B2'] as const)('in regime %s an excellent division in order is eligible', (regime) => {
  expect(excellent(regime).verdict).toBe('ELIGIBLE');
});

test('TTLDXS.1: good is not enough', () => {
  expect(outcome('A', 'TTLDXS.1', { rating: aRating('GOOD', 2021) })).toBe('NOT_MET');
  expect(outcome('A', 'TTLDXS.1', { rating: undefined })).toBe('MISSING');
});

describe('TTLDXS.3: everyone did the job and seven of ten have LĐTT', () => {
  test('a member who did not do the job is a no, one who is not rated a fact that is missing', () => {
    expect(outcome('A', 'TTLDXS.3a', { members: [...withFighter, aMember(20, { rating: 'NOT_COMPLETED' })] })).toBe(
      'NOT_MET',
    );
    expect(outcome('A', 'TTLDXS.3a', { members: [...withFighter, aMember(20)] })).toBe('MISSING');
    expect(
      outcome('A', 'TTLDXS.3a', { members: [...withFighter, aMember(20, { excludedBecause: 'mới tuyển dụng' })] }),
    ).toBe('MET');
  });
  test.each([
    ['A', 7, 3, 'MET'],
    ['A', 69, 31, 'NOT_MET'],
    ['B2', 2, 1, 'NOT_MET'],
  ] as const)('regime %s, %i with LĐTT and %i without: %s', (regime, holders, others, expected) => {
    expect(outcome(regime, 'TTLDXS.3b', { members: rated(membersWith(holders, others)) })).toBe(expected);
  });
});

test.each([
  ['YES', 'MET'],
  ['PENDING', 'MISSING'],
  ['NO', 'NOT_MET'],
] as const)('TTLDXS.4: the only member is CSTĐCS: %s, %s', (grassrootsFighter, expected) => {
  expect(outcome('A', 'TTLDXS.4', { members: [aMember(1, { rating: 'GOOD', grassrootsFighter })] })).toBe(expected);
});

test('TTLDXS.5: a warning of a member counts under the law of 2003 only', () => {
  const warned = (year: number) => [
    ...withFighter,
    aMember(20, { rating: 'GOOD', disciplines: [{ level: 'WARNING', from: plainDate(`${year}-03-01`) }] }),
  ];
  expect(outcome('A', 'TTLDXS.5', { members: warned(2021) })).toBe('NOT_MET');
  expect(outcome('B1', 'TTLDXS.5', { members: warned(2024) })).toBeUndefined();
});
