/** The plan of a year (one a year), or a thematic plan: a hundred days for an anniversary, across New Year if it must. */
export const MOVEMENT_KINDS = ['YEARLY', 'THEMATIC'] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

export const MOVEMENT_KIND_NAMES = {
  YEARLY: 'Kế hoạch năm',
  THEMATIC: 'Kế hoạch chuyên đề',
} as const satisfies Record<MovementKind, string>;
