import { err, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

/** A public posting of lines: written, open for everybody's comments until its last day, closed, or given up. */
export const POSTING_STATUSES = ['DRAFT', 'OPEN', 'CLOSED', 'CANCELLED'] as const;
export type PostingStatus = (typeof POSTING_STATUSES)[number];

export const POSTING_EVENTS = ['EDIT', 'OPEN', 'COMMENT', 'TAKE_OFF', 'CLOSE', 'CANCEL'] as const;
export type PostingEvent = (typeof POSTING_EVENTS)[number];

/** What is open for comments does not change any more: a line only leaves it, with a reason. */
export const POSTING_TRANSITIONS = {
  DRAFT: { EDIT: 'DRAFT', OPEN: 'OPEN', CANCEL: 'CANCELLED' },
  OPEN: { COMMENT: 'OPEN', TAKE_OFF: 'OPEN', CLOSE: 'CLOSED', CANCEL: 'CANCELLED' },
  CLOSED: {},
  CANCELLED: {},
} as const satisfies TransitionTable<PostingStatus, PostingEvent>;

export const POSTING_STATUS_NAMES = {
  DRAFT: 'Đang soạn',
  OPEN: 'Đang công khai',
  CLOSED: 'Đã kết thúc',
  CANCELLED: 'Đã hủy',
} as const satisfies Record<PostingStatus, string>;

/** What somebody of the body says of a posting or of one of its lines. */
export const POSTING_COMMENT_STATUSES = ['WAITING', 'ANSWERED', 'WITHDRAWN'] as const;
export type PostingCommentStatus = (typeof POSTING_COMMENT_STATUSES)[number];

export const POSTING_COMMENT_EVENTS = ['ANSWER', 'WITHDRAW'] as const;
export type PostingCommentEvent = (typeof POSTING_COMMENT_EVENTS)[number];

/** An answer that was written down wrongly is written again; what was answered is taken back no more. */
export const POSTING_COMMENT_TRANSITIONS = {
  WAITING: { ANSWER: 'ANSWERED', WITHDRAW: 'WITHDRAWN' },
  ANSWERED: { ANSWER: 'ANSWERED' },
  WITHDRAWN: {},
} as const satisfies TransitionTable<PostingCommentStatus, PostingCommentEvent>;

export const POSTING_COMMENT_STATUS_NAMES = {
  WAITING: 'Chờ trả lời',
  ANSWERED: 'Đã trả lời',
  WITHDRAWN: 'Đã rút',
} as const satisfies Record<PostingCommentStatus, string>;

/** Longest texts in characters, most lines of a posting, most comments of one person on it; the CHECKs of the tables repeat the lengths. */
export const POSTING_LIMITS = {
  title: 250,
  notice: 4_000,
  reason: 1_000,
  comment: 2_000,
  answer: 2_000,
  lines: 300,
  commentsOfOne: 20,
} as const;

interface InvalidMove<Status, Event> {
  readonly code: 'INVALID_TRANSITION';
  readonly from: Status;
  readonly event: Event;
}

/** The status of the posting after the act, or the refusal that names both. Presumes that the right is held. */
export function applyPostingEvent(
  from: PostingStatus,
  event: PostingEvent,
): Result<PostingStatus, InvalidMove<PostingStatus, PostingEvent>> {
  const to = nextState<PostingStatus, PostingEvent>(POSTING_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}

/** The status of the comment after the act, or the refusal that names both. Presumes that the right is held. */
export function applyPostingCommentEvent(
  from: PostingCommentStatus,
  event: PostingCommentEvent,
): Result<PostingCommentStatus, InvalidMove<PostingCommentStatus, PostingCommentEvent>> {
  const to = nextState<PostingCommentStatus, PostingCommentEvent>(POSTING_COMMENT_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}
