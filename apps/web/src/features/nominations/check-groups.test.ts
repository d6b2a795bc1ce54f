import { OUTCOMES, VERDICTS, type Verdict } from '@thidua/domain/eligibility';
import { expect, test } from 'vitest';

import { checkGroupOf, checkGroups, sortFindings } from './check-groups.ts';
import { nominationText } from './text.ts';

test.each([
  ['ELIGIBLE', 'READY'],
  ['INCOMPLETE', 'EXPLAIN'],
  ['AMBIGUOUS', 'EXPLAIN'],
  ['LOCAL_SETTING', 'EXPLAIN'],
  ['NEEDS_JUDGEMENT', 'EXPLAIN'],
  ['NOT_ELIGIBLE', 'STOPPED'],
  ['SUSPENDED', 'STOPPED'],
] as const)('a line that is %s stands under %s', (verdict, group) => {
  expect(checkGroupOf(verdict)).toBe(group);
});

test('every line stands in one group, in the order of the list', () => {
  const lines = VERDICTS.map((verdict: Verdict) => ({ assessment: { verdict } }));
  const groups = checkGroups(lines);
  expect(groups.READY.length + groups.EXPLAIN.length + groups.STOPPED.length).toBe(lines.length);
  expect(groups.STOPPED.map(({ assessment }) => assessment.verdict)).toEqual(['NOT_ELIGIBLE', 'SUSPENDED']);
});

test('what is open comes before what is met, and what does not apply last', () => {
  const sorted = sortFindings(OUTCOMES.map((outcome) => ({ outcome })));
  expect(sorted.open).toHaveLength(OUTCOMES.length - 2);
  expect(sorted.met).toEqual([{ outcome: 'MET' }]);
  expect(sorted.notApplicable).toEqual([{ outcome: 'NOT_APPLICABLE' }]);
});

test('every conclusion has a short word and a meaning', () => {
  const { verdicts, verdictMeanings } = nominationText.vi;
  expect(verdicts).toEqual({
    ELIGIBLE: 'Đủ điều kiện',
    NOT_ELIGIBLE: 'Chưa đủ',
    SUSPENDED: 'Tạm dừng',
    INCOMPLETE: 'Thiếu dữ liệu',
    NEEDS_JUDGEMENT: 'Cần nhận xét',
    LOCAL_SETTING: 'Theo quy định địa phương',
    AMBIGUOUS: 'Còn hai cách hiểu',
  });
  expect(VERDICTS.every((verdict) => verdictMeanings[verdict].endsWith('.'))).toBe(true);
});
