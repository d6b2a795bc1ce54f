import { describe, expect, test } from 'vitest';
import { itemsOf, proposePlan } from './index.ts';

/** Targets of one line of a list: how many of which award, as a line of words. */
function read(line: string, heading = 'Về cá nhân'): readonly string[] {
  const proposal = proposePlan(`KẾ HOẠCH\nThi đua năm 2021\n\nII. CHỈ TIÊU THI ĐUA\n\n${heading}\n\n+ ${line}\n`);
  return itemsOf(proposal, 'TARGET').map(({ values, confidence }) => {
    const { kind, subjectKind, minimum, shareBasisPoints, base, awardCode } = values;
    return [subjectKind, kind, minimum ?? `${(shareBasisPoints ?? 0) / 100}%`, base, awardCode, confidence]
      .filter((part) => part !== null)
      .join(' ');
  });
}

describe('what is said of several is said of each', () => {
  test('an award that is reached and another that is proposed', () => {
    expect(
      read('01 tập thể, 02 cá nhân đạt danh hiệu Lao động tiên tiến, đề nghị UBND tỉnh tặng Bằng khen', 'Về tập thể'),
    ).toEqual([
      'COLLECTIVE AWARD_COUNT 1 ADVANCED_COLLECTIVE MEDIUM',
      'COLLECTIVE AWARD_PROPOSAL 1 PROVINCIAL_MERIT HIGH',
      'PERSON AWARD_COUNT 2 ADVANCED_WORKER HIGH',
      'PERSON AWARD_PROPOSAL 2 PROVINCIAL_MERIT HIGH',
    ]);
  });

  test('an award that is reached and another that is received, without a proposal', () => {
    expect(
      read('02 phòng đạt Tập thể lao động xuất sắc, được Chủ tịch UBND tỉnh tặng Cờ thi đua', 'Về tập thể'),
    ).toEqual(['COLLECTIVE AWARD_COUNT 2 EXCELLENT_COLLECTIVE HIGH', 'COLLECTIVE AWARD_COUNT 2 PROVINCIAL_FLAG HIGH']);
    expect(
      read('Đơn vị đạt Tập thể lao động xuất sắc và được Thủ tướng Chính phủ tặng Bằng khen', 'Về tập thể'),
    ).toEqual([
      'COLLECTIVE AWARD_COUNT 1 EXCELLENT_COLLECTIVE MEDIUM',
      'COLLECTIVE AWARD_COUNT 1 PRIME_MINISTER_MERIT MEDIUM',
    ]);
  });
});

describe('what a share is taken of', () => {
  test.each([
    '15% số LĐTT đạt CSTĐ cơ sở',
    'CSTĐCS: 15% số LĐTT',
    'ít nhất 15% tổng số người đạt danh hiệu Lao động tiên tiến được công nhận Chiến sĩ thi đua cơ sở',
  ])('is those who hold a title: %s', (line) => {
    expect(read(line)).toEqual(['PERSON AWARD_SHARE_MINIMUM 15% ADVANCED_WORKERS GRASSROOTS_EMULATION_FIGHTER HIGH']);
  });

  test('and is everybody where the title itself is wanted', () => {
    expect(read('90% số CBCCVC đạt danh hiệu Lao động tiên tiến')).toEqual([
      'PERSON AWARD_SHARE_MINIMUM 90% STAFF ADVANCED_WORKER HIGH',
    ]);
  });

  test('an upper end is no floor: somebody has to look at it', () => {
    expect(read('không quá 15% số LĐTT đạt CSTĐ cơ sở')).toEqual([
      'PERSON AWARD_SHARE_MINIMUM 15% ADVANCED_WORKERS GRASSROOTS_EMULATION_FIGHTER LOW',
    ]);
  });
});

test('“mỗi năm” asks it of the year, not of everybody', () => {
  expect(read('Mỗi năm có 02 sáng kiến được công nhận')).toEqual(['COUNT_RANGE 2 MEDIUM']);
});
