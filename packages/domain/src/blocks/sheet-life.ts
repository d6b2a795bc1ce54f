import type { PlainDate, TransitionTable } from '../kernel/index.ts';

/** The score sheet of a pact: written, then members score themselves, then the leader looks at their points, then the ranking stands. */
export const BLOCK_SHEET_STATUSES = ['DRAFT', 'SCORING', 'APPRAISING', 'PUBLISHED'] as const;
export type BlockSheetStatus = (typeof BLOCK_SHEET_STATUSES)[number];

export const BLOCK_SHEET_EVENTS = ['SAVE', 'OPEN', 'AMEND', 'CLOSE', 'RESUME', 'PUBLISH', 'REOPEN'] as const;
export type BlockSheetEvent = (typeof BLOCK_SHEET_EVENTS)[number];

/** Once members score by it, the sheet is changed with a reason only; what is published is opened again with one. */
export const BLOCK_SHEET_TRANSITIONS = {
  DRAFT: { SAVE: 'DRAFT', OPEN: 'SCORING' },
  SCORING: { AMEND: 'SCORING', CLOSE: 'APPRAISING' },
  APPRAISING: { AMEND: 'APPRAISING', RESUME: 'SCORING', PUBLISH: 'PUBLISHED' },
  PUBLISHED: { REOPEN: 'APPRAISING' },
} as const satisfies TransitionTable<BlockSheetStatus, BlockSheetEvent>;

export const BLOCK_SHEET_STATUS_NAMES = {
  DRAFT: 'Đang soạn',
  SCORING: 'Đang tự chấm',
  APPRAISING: 'Đang thẩm định',
  PUBLISHED: 'Đã công bố',
} as const satisfies Record<BlockSheetStatus, string>;

/** Where the points of one member stand. */
export const BLOCK_ENTRY_STAGES = ['OPEN', 'SENT', 'IN_APPRAISAL', 'RANKED'] as const;
export type BlockEntryStage = (typeof BLOCK_ENTRY_STAGES)[number];

export const BLOCK_ENTRY_EVENTS = ['SAVE', 'SEND', 'REOPEN', 'APPRAISE', 'MARK', 'AWARD'] as const;
export type BlockEntryEvent = (typeof BLOCK_ENTRY_EVENTS)[number];

/** The sheet moves the members from scoring to appraisal and to the ranking; within a stage these are the moves. */
export const BLOCK_ENTRY_TRANSITIONS = {
  OPEN: { SAVE: 'OPEN', SEND: 'SENT' },
  SENT: { REOPEN: 'OPEN' },
  IN_APPRAISAL: { APPRAISE: 'IN_APPRAISAL', MARK: 'IN_APPRAISAL' },
  RANKED: { AWARD: 'RANKED' },
} as const satisfies TransitionTable<BlockEntryStage, BlockEntryEvent>;

export const BLOCK_ENTRY_STAGE_NAMES = {
  OPEN: 'Đang tự chấm',
  SENT: 'Đã gửi điểm',
  IN_APPRAISAL: 'Đang thẩm định',
  RANKED: 'Đã xếp hạng',
} as const satisfies Record<BlockEntryStage, string>;

const STAGES = {
  DRAFT: () => 'OPEN',
  SCORING: (isSent) => (isSent ? 'SENT' : 'OPEN'),
  APPRAISING: () => 'IN_APPRAISAL',
  PUBLISHED: () => 'RANKED',
} as const satisfies Record<BlockSheetStatus, (isSent: boolean) => BlockEntryStage>;

/** The stage of a member: by the sheet, and by whether its own points were sent. */
export function entryStage(sheet: BlockSheetStatus, sentOn: PlainDate | Date | null): BlockEntryStage {
  return STAGES[sheet](sentOn !== null);
}

/** What a block gives its best. */
export const BLOCK_AWARD_KINDS = ['FLAG', 'CERTIFICATE', 'OTHER'] as const;
export type BlockAwardKind = (typeof BLOCK_AWARD_KINDS)[number];

export const BLOCK_AWARD_KIND_NAMES = {
  FLAG: 'Cờ thi đua',
  CERTIFICATE: 'Bằng khen',
  OTHER: 'Hình thức khác',
} as const satisfies Record<BlockAwardKind, string>;

/** Longest texts in characters, largest counts; the CHECKs of the tables repeat them. */
export const BLOCK_SHEET_LIMITS = {
  title: 500,
  note: 1_000,
  reason: 1_000,
  groups: 12,
  criteria: 80,
  votes: 1_000,
  award: 250,
  decisionNumber: 100,
} as const;
