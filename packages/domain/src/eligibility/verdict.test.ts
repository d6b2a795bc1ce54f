import { expect, test } from 'vitest';
import { combineOutcomes } from './verdict.ts';

test.each([
  [['MET', 'NEEDS_JUDGEMENT', 'LOCAL_SETTING', 'AMBIGUOUS', 'MISSING', 'SUSPENDED', 'NOT_MET'], 'NOT_ELIGIBLE'],
  [['MET', 'NEEDS_JUDGEMENT', 'LOCAL_SETTING', 'AMBIGUOUS', 'MISSING', 'SUSPENDED'], 'SUSPENDED'],
  [['MET', 'NEEDS_JUDGEMENT', 'LOCAL_SETTING', 'AMBIGUOUS', 'MISSING'], 'INCOMPLETE'],
  [['MET', 'NEEDS_JUDGEMENT', 'LOCAL_SETTING', 'AMBIGUOUS'], 'AMBIGUOUS'],
  [['MET', 'NEEDS_JUDGEMENT', 'LOCAL_SETTING'], 'LOCAL_SETTING'],
  [['MET', 'NEEDS_JUDGEMENT'], 'NEEDS_JUDGEMENT'],
  [['MET', 'NOT_APPLICABLE'], 'ELIGIBLE'],
  [[], 'ELIGIBLE'],
] as const)('%j is %s', (outcomes, verdict) => {
  expect(combineOutcomes(outcomes)).toBe(verdict);
});
