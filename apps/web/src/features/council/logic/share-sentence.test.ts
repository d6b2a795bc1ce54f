import { expect, test } from 'vitest';

import { councilText } from '../text.ts';
import { expectedBase, quorumSentence, ruleWords, shareSentence } from './share-sentence.ts';

const t = councilText.vi;
const twoThirds = { shareNumerator: 2, shareDenominator: 3, isStrict: false, base: 'PRESENT_MEMBERS' } as const;

test('a result names the share, what was needed and of whom', () => {
  expect(shareSentence(t, { agree: 5, base: 7, needed: 5 }, twoThirds)).toBe(
    '5/7 = 71,42%, cần 5 (từ 2/3 số thành viên có mặt)',
  );
});

test('a rule that wants more than the share says so', () => {
  const half = { shareNumerator: 1, shareDenominator: 2, isStrict: true, base: 'ALL_MEMBERS' } as const;
  expect(ruleWords(t, half)).toBe('trên 1/2 tổng số thành viên');
});

test('a rule written in per cent stays in per cent', () => {
  const law = { shareNumerator: 90, shareDenominator: 100, isStrict: false, base: 'ALL_MEMBERS' } as const;
  expect(ruleWords(t, law)).toBe('từ 90% tổng số thành viên');
});

test('nobody voted for or against: no division by nothing', () => {
  const valid = { ...twoThirds, base: 'VALID_VOTES' } as const;
  expect(shareSentence(t, { agree: 0, base: 0, needed: 1 }, valid)).toMatch(/^Không có ý kiến nào để tính tỷ lệ/);
});

const quorum = { total: 7, needed: 5, numerator: 2, denominator: 3, ground: 'Điều 9' } as const;

test('enough members are there', () => {
  expect(quorumSentence(t, { ...quorum, present: 6, isReached: true })).toBe(
    '6/7 có mặt, đủ số thành viên để họp (cần 5)',
  );
});

test('too few members: how many are missing', () => {
  expect(quorumSentence(t, { ...quorum, present: 3, isReached: false })).toBe(
    '3/7 có mặt, chưa đủ số thành viên để họp (cần 5, còn thiếu 2)',
  );
});

test.each([
  ['ALL_MEMBERS', 7],
  ['ALL_MEMBERS_EXCEPT_EXCLUDED', 6],
  ['PRESENT_MEMBERS', 5],
  ['VALID_VOTES', 4],
] as const)('the chair is told the base of %s before opening', (base, expected) => {
  expect(expectedBase(base, { total: 7, present: 5, excluded: 1, entitled: 4 })).toBe(expected);
});
