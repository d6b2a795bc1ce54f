import { AWARDS, type AwardCode, type AwardLevel } from '../vocabulary/index.ts';

/** Who decides an award that the body's own director does not (law.md a.2, a.3); each gets a tờ trình of its own. */
export const DECIDING_AUTHORITIES = ['PROVINCE_CHAIRMAN', 'MINISTER', 'PRIME_MINISTER', 'PRESIDENT'] as const;
export type DecidingAuthority = (typeof DECIDING_AUTHORITIES)[number];

export const DECIDING_AUTHORITY_NAMES = {
  PROVINCE_CHAIRMAN: 'Chủ tịch Ủy ban nhân dân tỉnh',
  MINISTER: 'Bộ trưởng',
  PRIME_MINISTER: 'Thủ tướng Chính phủ',
  PRESIDENT: 'Chủ tịch nước',
} as const satisfies Record<DecidingAuthority, string>;

/** The orders of the State are the President's; the Prime Minister decides its other awards, the Government's flag by delegation. */
const OF_PRESIDENT: readonly AwardCode[] = ['LABOUR_ORDER_FIRST', 'LABOUR_ORDER_SECOND', 'LABOUR_ORDER_THIRD'];

const OF_LEVEL = {
  GRASSROOTS: undefined,
  PROVINCE: 'PROVINCE_CHAIRMAN',
  MINISTRY: 'MINISTER',
  STATE: 'PRIME_MINISTER',
} as const satisfies Record<AwardLevel, DecidingAuthority | undefined>;

/** The higher level that decides the award; undefined for what the own director decides. */
export function decidingAuthority(award: AwardCode): DecidingAuthority | undefined {
  return OF_PRESIDENT.includes(award) ? 'PRESIDENT' : OF_LEVEL[AWARDS[award].level];
}

/** The awards that go to one authority. */
export function awardsDecidedBy(authority: DecidingAuthority): readonly AwardCode[] {
  // Object.keys forgets the key type; the catalogue's own type guarantees it.
  return (Object.keys(AWARDS) as AwardCode[]).filter((award) => decidingAuthority(award) === authority);
}
