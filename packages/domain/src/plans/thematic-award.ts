import { AWARD_CODES, AWARDS, type AwardCode } from '../vocabulary/index.ts';

/** Flags are titles of a year and awards of a long movement alike (Luật Thi đua, khen thưởng 2022 Điều 25(3), 26(2)). */
const FLAGS: readonly AwardCode[] = ['GOVERNMENT_FLAG', 'PROVINCIAL_FLAG', 'MINISTERIAL_FLAG'];

/**
 * What can be given for a thematic movement (khen thưởng theo đợt, chuyên đề): forms of commendation and flags, never a title of
 * the year, and no Kỷ niệm chương, which is for a life's work (Nghị định 91/2017/NĐ-CP Điều 13).
 */
export const THEMATIC_AWARD_CODES: readonly AwardCode[] = AWARD_CODES.filter(
  (code) => (AWARDS[code].nature === 'FORM' && code !== 'COMMEMORATIVE_MEDAL') || FLAGS.includes(code),
);
