import fc from 'fast-check';
import { expect, test } from 'vitest';

import { neededVotes } from './count-votes.ts';
import { formulaLines, FORMULA_WORDS_EN, FORMULA_WORDS_VI } from './formula-words.ts';
import { VOTE_BASES } from './vocabulary.ts';
import { shareBasisPoints, type VoteFormula } from './vote-formula.ts';

const NINETY = { share: { numerator: 90, denominator: 100 }, isStrict: false, base: 'ALL_MEMBERS' } as const;
const HALF = { share: { numerator: 1, denominator: 2 }, isStrict: true, base: 'PRESENT_MEMBERS' } as const;

const secret: VoteFormula = {
  ballots: { issued: 7, returned: 7, valid: 6, invalid: 1, named: 0 },
  agree: 5,
  disagree: 1,
  blank: 0,
  rule: NINETY,
  base: 7,
  needed: 7,
  isPassed: false,
  legalGround: 'Khoản 8 Điều 45 Nghị định 91/2017/NĐ-CP',
};

test('kết quả phiếu kín được viết đủ số phiếu, tỷ lệ, mẫu số, số cần có và điều luật', () => {
  expect(formulaLines(FORMULA_WORDS_VI, secret)).toEqual([
    'Phát ra 7, thu về 7, hợp lệ 6, không hợp lệ 1.',
    'Đồng ý 5, không đồng ý 1, không có ý kiến 0.',
    '5/7 = 71,42%, cần 7 (từ 90% tổng số thành viên): không đạt.',
    'Căn cứ: Khoản 8 Điều 45 Nghị định 91/2017/NĐ-CP.',
  ]);
});

test('biểu quyết công khai không có số phiếu phát ra, thu về', () => {
  const open = { ...secret, ballots: undefined, rule: HALF, agree: 6, base: 6, needed: 4, isPassed: true };
  expect(formulaLines(FORMULA_WORDS_VI, { ...open, legalGround: undefined })).toEqual([
    'Đồng ý 6, không đồng ý 1, không có ý kiến 0.',
    '6/6 = 100%, cần 4 (trên 1/2 số thành viên có mặt): đạt.',
  ]);
});

test('ý kiến ghi tên đứng riêng, không lẫn với phiếu kín', () => {
  const ballots = { issued: 6, returned: 6, valid: 7, invalid: 0, named: 1 };
  expect(FORMULA_WORDS_VI.ballots(ballots)).toBe(
    'Phát ra 6, thu về 6, hợp lệ 7, không hợp lệ 0, ý kiến ghi tên (không kín) 1',
  );
});

test('không ai có ý kiến thì không chia cho không', () => {
  expect(FORMULA_WORDS_VI.share({ ...secret, base: 0, agree: 0, needed: 1 })).toBe(
    'Không có ý kiến nào để tính tỷ lệ, cần 1 (từ 90% tổng số thành viên)',
  );
});

test('tiếng Anh nói cùng những con số', () => {
  expect(formulaLines(FORMULA_WORDS_EN, secret)[2]).toBe(
    '5/7 = 71.42%, 7 needed (at least 90% of all members): not passed.',
  );
});

test('tỷ lệ in ra không bao giờ làm một mục chưa đủ trông như đủ', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 100 }),
      fc.boolean(),
      fc.constantFrom(...VOTE_BASES),
      (base, numerator, isStrict, of) => {
        const needed = neededVotes(base, { share: { numerator, denominator: 100 }, isStrict, base: of });
        const short = shareBasisPoints(needed - 1, base) ?? 0;
        return needed === 1 || (isStrict ? short <= numerator * 100 : short < numerator * 100);
      },
    ),
  );
});
