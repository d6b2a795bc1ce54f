/** A block of the province or a ministry, of which the own body is one member among others; or one of the own divisions. */
export const BLOCK_LEVELS = ['EXTERNAL', 'INTERNAL'] as const;
export type BlockLevel = (typeof BLOCK_LEVELS)[number];

export const BLOCK_LEVEL_NAMES = {
  EXTERNAL: 'Cụm, khối của cấp trên',
  INTERNAL: 'Cụm trong cơ quan',
} as const satisfies Record<BlockLevel, string>;

/** What somebody is in a block for a time; who leads it or stands beside the leader is a member as well. */
export const BLOCK_ROLES = ['MEMBER', 'LEADER', 'DEPUTY'] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

export const BLOCK_ROLE_NAMES = {
  MEMBER: 'Thành viên',
  LEADER: 'Trưởng cụm, khối',
  DEPUTY: 'Phó trưởng cụm, khối',
} as const satisfies Record<BlockRole, string>;

/** Longest texts in characters; the CHECKs of the tables repeat them. */
export const BLOCK_LIMITS = { title: 250, organiser: 250, name: 250, reason: 1_000 } as const;
