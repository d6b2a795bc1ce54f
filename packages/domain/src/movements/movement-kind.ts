/** The plan of a year (one a year), or a thematic plan: a hundred days for an anniversary, across New Year if it must. */
export const MOVEMENT_KINDS = ['YEARLY', 'THEMATIC'] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];
