import type { Prisma } from '@thidua/db';

export const PEER_REVIEW_ROW = {
  id: true,
  organisationId: true,
  departmentId: true,
  year: true,
  status: true,
  version: true,
  heldOn: true,
  beganAt: true,
  endedAt: true,
  place: true,
  form: true,
  chairId: true,
  secretaryId: true,
  note: true,
  shareNumerator: true,
  shareDenominator: true,
  isStrict: true,
  closedAt: true,
  seats: { select: { staffId: true, isPresent: true, absence: true }, orderBy: { staff: { sortKey: 'asc' } } },
  lines: {
    select: {
      awardCode: true,
      staffId: true,
      collectiveId: true,
      agree: true,
      disagree: true,
      blank: true,
      counted: true,
      needed: true,
      isPassed: true,
      opinion: true,
    },
    orderBy: { ordinal: 'asc' },
  },
  corrections: {
    select: { reason: true, correctedAt: true, correctedBy: { select: { displayName: true } } },
    orderBy: { correctedAt: 'asc' },
  },
} as const satisfies Prisma.PeerReviewSelect;

/** The minutes of a division as they stand in the database. */
export type PeerReviewRow = Prisma.PeerReviewGetPayload<{ select: typeof PEER_REVIEW_ROW }>;
