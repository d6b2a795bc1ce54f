import { describe, expect, test } from 'vitest';
import { plainDate } from '../../kernel/index.ts';
import type { CollectiveFacts } from '../facts.ts';
import type { LocalSettings } from '../local-settings.ts';
import type { RuleRegime } from '../regime.ts';
import { aCollective, aMember, aPerson, aRating, assessIn, findingOf, membersWith } from '../sample-case.ts';

function outcome(regime: RuleRegime, rule: string, facts: Partial<CollectiveFacts>, settings: LocalSettings = {}) {
  return findingOf(assessIn(regime, 'ADVANCED_COLLECTIVE', aCollective(regime, facts), { settings }), rule)?.outcome;
}

test.each(['A', 'B1', 'B2'] as const)('in regime %s a division in order is eligible', (regime) => {
  expect(assessIn(regime, 'ADVANCED_COLLECTIVE', aCollective(regime)).verdict).toBe('ELIGIBLE');
});

describe('TTLDTT.3: share of LĐTT', () => {
  test.each([
    ['A', 4, 4, 'NOT_MET'],
    ['A', 5, 4, 'MET'],
    ['A', 5, 5, 'NOT_MET'],
    ['A', 6, 5, 'MET'],
    ['B1', 7, 3, 'MET'],
    ['B1', 69, 31, 'NOT_MET'],
    ['B1', 2, 1, 'NOT_MET'],
    ['B2', 14, 6, 'MET'],
    ['B2', 13, 6, 'NOT_MET'],
  ] as const)('regime %s, %i with LĐTT and %i without: %s', (regime, holders, others, expected) => {
    expect(outcome(regime, 'TTLDTT.3', { members: membersWith(holders, others) })).toBe(expected);
  });

  test.each([
    [4, 1, 4, 'MISSING'],
    [3, 1, 4, 'NOT_MET'],
    [5, 1, 4, 'MISSING'],
    [6, 1, 4, 'MET'],
  ] as const)('regime A, %i with LĐTT, %i waiting, %i without: %s', (yes, pending, no, expected) => {
    const waiting = Array.from({ length: pending }, (_, index) => aMember(100 + index, { advancedWorker: 'PENDING' }));
    expect(outcome('A', 'TTLDTT.3', { members: [...membersWith(yes, no), ...waiting] })).toBe(expected);
  });

  test('while a list is drafted, titles proposed in it count as given', () => {
    const members = membersWith(0, 0).concat(aMember(1, { advancedWorker: 'PENDING' }));
    const assessment = assessIn('A', 'ADVANCED_COLLECTIVE', aCollective('A', { members }), { assumeListPasses: true });
    expect(assessment.verdict).toBe('ELIGIBLE');
  });

  test('when leaving people out changes the result, both readings are shown', () => {
    const members = [
      ...membersWith(5, 4),
      aMember(10, { advancedWorker: 'NO', excludedBecause: 'nghỉ thai sản cả năm' }),
    ];
    const finding = findingOf(assessIn('A', 'ADVANCED_COLLECTIVE', aCollective('A', { members })), 'TTLDTT.3');
    expect(finding?.outcome).toBe('AMBIGUOUS');
    expect(finding?.fact.sentence).toBe(
      '5/10 người đạt Lao động tiên tiến (50 %) và 5/9 người đạt Lao động tiên tiến (55,5 %); cần trên 50 %. Không tính hoặc còn cân nhắc: Người 10 (nghỉ thai sản cả năm).',
    );
  });

  test.each([
    ['ALL_MEMBERS', 'NOT_MET'],
    ['WITHOUT_EXCLUDED', 'MET'],
  ] as const)('the local way to count %s settles it: %s', (value, expected) => {
    const members = [...membersWith(5, 4), aMember(10, { advancedWorker: 'NO', excludedBecause: 'mới tuyển dụng' })];
    expect(outcome('A', 'TTLDTT.3', { members }, { memberBase: { value, ground: 'Quy chế của Sở' } })).toBe(expected);
  });

  test('without members the fact is missing', () => {
    expect(outcome('B1', 'TTLDTT.3', { members: [] })).toBe('MISSING');
  });
});

describe('TTLDTT.1 and TTLDTT.4', () => {
  test.each([
    ['EXCELLENT', 'MET'],
    ['GOOD', 'MET'],
    ['COMPLETED', 'NOT_MET'],
  ] as const)('a collective rated %s: %s', (level, expected) => {
    expect(outcome('B1', 'TTLDTT.1', { rating: aRating(level, 2024) })).toBe(expected);
  });

  test('a collective that is not rated yet is incomplete', () => {
    expect(outcome('B1', 'TTLDTT.1', { rating: undefined })).toBe('MISSING');
  });

  test.each([
    ['REPRIMAND', '2021-03-01', 'MET'],
    ['WARNING', '2021-03-01', 'NOT_MET'],
    ['DISMISSAL', '2021-12-31', 'NOT_MET'],
    ['WARNING', '2020-12-31', 'MET'],
  ] as const)('a member with %s on %s: %s', (level, day, expected) => {
    const members = [...membersWith(8, 0), aMember(9, { disciplines: [{ level, from: plainDate(day) }] })];
    expect(outcome('A', 'TTLDTT.4', { members })).toBe(expected);
  });
});

test('for a title, mass organisations below excellent only raise a doubt', () => {
  const organisations = [{ name: 'Chi đoàn', rating: 'GOOD' }] as const;
  expect(outcome('A', 'TTLDTT.6', { organisations })).toBe('AMBIGUOUS');
  expect(outcome('B1', 'TTLDTT.6', { organisations })).toBeUndefined();
});

test('a title for people is not a title for a division', () => {
  expect(assessIn('A', 'ADVANCED_WORKER', aCollective('A'))).toMatchObject({
    verdict: 'NOT_ELIGIBLE',
    deciding: { rule: 'SUBJECT', fact: { sentence: 'Lao động tiên tiến chỉ xét cho cá nhân.' } },
  });
  expect(assessIn('A', 'ADVANCED_COLLECTIVE', aPerson('A')).deciding.rule).toBe('SUBJECT');
});
