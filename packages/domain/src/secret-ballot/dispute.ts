import type { BallotRoundStatus } from './round-status.ts';

/** Why nobody may believe a round until the council has looked at it. */
export const DISPUTE_GROUNDS = [
  'ISSUE_CONFLICT',
  'CONFLICT_OF_INTEREST_FOUND',
  'BOX_BROKEN',
  'MORE_BALLOTS_THAN_ISSUED',
  'ISSUE_RECORDS_DIFFER',
  'MANIFEST_CHANGED',
  'ENTITLEMENT_CHANGED',
  'TRAIL_BROKEN',
  'URN_SEAL_BROKEN',
  'BALLOT_LOST',
] as const;
export type DisputeGround = (typeof DISPUTE_GROUNDS)[number];

export const DISPUTE_GROUND_NAMES = {
  ISSUE_CONFLICT: 'Có người xin nhận phiếu lần thứ hai bằng một yêu cầu khác',
  CONFLICT_OF_INTEREST_FOUND: 'Người đã nhận phiếu có liên quan đến đề nghị',
  BOX_BROKEN: 'Có phiếu trong hòm không mở được hoặc không hợp lệ',
  MORE_BALLOTS_THAN_ISSUED: 'Số phiếu thu về nhiều hơn số phiếu phát ra',
  ISSUE_RECORDS_DIFFER: 'Sổ phát phiếu không khớp nhau',
  MANIFEST_CHANGED: 'Bản niêm phong đã bị thay đổi',
  ENTITLEMENT_CHANGED: 'Danh sách người bỏ phiếu khác với bản niêm phong',
  TRAIL_BROKEN: 'Nhật ký không còn nguyên vẹn',
  URN_SEAL_BROKEN: 'Số phiếu trong hòm không khớp dấu niêm phong',
  BALLOT_LOST: 'Có phiếu đã nhận biên nhận mà không có trong danh sách',
} as const satisfies Record<DisputeGround, string>;

/** When each can come up: while ballots are given out, before the count is published, or by a voter who misses the own ballot. */
export const DISPUTABLE_IN = {
  ISSUE_CONFLICT: ['ISSUING', 'VOTING'],
  CONFLICT_OF_INTEREST_FOUND: ['ISSUING', 'VOTING', 'CLOSED', 'PUBLISHED'],
  BOX_BROKEN: ['CLOSED'],
  MORE_BALLOTS_THAN_ISSUED: ['CLOSED'],
  ISSUE_RECORDS_DIFFER: ['CLOSED'],
  MANIFEST_CHANGED: ['CLOSED'],
  ENTITLEMENT_CHANGED: ['CLOSED'],
  TRAIL_BROKEN: ['CLOSED'],
  URN_SEAL_BROKEN: ['CLOSED'],
  BALLOT_LOST: ['PUBLISHED'],
} as const satisfies Record<DisputeGround, readonly BallotRoundStatus[]>;

export interface ItemCounts {
  readonly itemId: string;
  readonly ballots: number;
  readonly issueRecords: number;
  readonly journalEntries: number;
  /** Entries of the trail that say that a member collected this item. */
  readonly collectedInTrail: number;
}

export interface ClosedRoundFacts {
  readonly items: readonly ItemCounts[];
  readonly brokenBoxes: number;
  /** The stored manifest has the hash that the trail wrote down when it was sealed. */
  readonly isManifestAsSealed: boolean;
  readonly areEntitlementsAsSealed: boolean;
  readonly isTrailWhole: boolean;
  readonly isUrnSealWhole: boolean;
}

/** What must be right before a count is published (C1 to C5 of the protocol); with any of these the round is disputed instead. */
export function groundsBeforePublication(facts: ClosedRoundFacts): readonly DisputeGround[] {
  const found = [
    facts.brokenBoxes > 0 && 'BOX_BROKEN',
    facts.items.some(({ ballots, issueRecords }) => ballots > issueRecords) && 'MORE_BALLOTS_THAN_ISSUED',
    facts.items.some(areRecordsDifferent) && 'ISSUE_RECORDS_DIFFER',
    !facts.isManifestAsSealed && 'MANIFEST_CHANGED',
    !facts.areEntitlementsAsSealed && 'ENTITLEMENT_CHANGED',
    !facts.isTrailWhole && 'TRAIL_BROKEN',
    !facts.isUrnSealWhole && 'URN_SEAL_BROKEN',
  ] as const;
  return found.filter((ground) => ground !== false);
}

function areRecordsDifferent({ issueRecords, journalEntries, collectedInTrail }: ItemCounts): boolean {
  return issueRecords !== journalEntries || issueRecords !== collectedInTrail;
}
