import { AWARD_CODES, AWARDS, type AwardCode } from '../vocabulary/index.ts';

/**
 * What can be given for a thematic movement (khen thưởng theo đợt, chuyên đề): forms of commendation and flags, never a title of
 * the year (Nghị định 91/2017/NĐ-CP Điều 13).
 */
export const THEMATIC_AWARD_CODES: readonly AwardCode[] = AWARD_CODES.filter(
  (code) => AWARDS[code].nature === 'FORM' || code === 'PROVINCIAL_FLAG' || code === 'GOVERNMENT_FLAG',
);
