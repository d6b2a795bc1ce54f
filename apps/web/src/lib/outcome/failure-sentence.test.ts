import { expect, test } from 'vitest';

import { failureSentence } from './failure-sentence.ts';

const WORDS = { HAS_GIVEN: 'Xóa số tiền trước.', NOT_BEGUN: 'Chưa đến ngày.' };

test.each([
  [{ kind: 'FAILED', sentence: 'Mất kết nối.' } as const, 'Mất kết nối.'],
  [problems('HAS_GIVEN'), 'Xóa số tiền trước.'],
  [problems('HAS_GIVEN', 'HAS_GIVEN', 'NOT_BEGUN'), 'Xóa số tiền trước. Chưa đến ngày.'],
  [problems('SOMETHING_NEW'), 'Chưa ghi được.'],
])('%j is told as “%s”', (outcome, sentence) => {
  expect(failureSentence(outcome, WORDS, 'Chưa ghi được.')).toBe(sentence);
});

function problems(...codes: readonly string[]) {
  return { kind: 'PROBLEMS', problems: codes.map((code) => ({ field: 'marks', code })) } as const;
}
