import { err, nextState, ok, type PlainDate, type Result, type TransitionTable } from '../kernel/index.ts';

/** A letter that asks another body what it thinks of lines: it waits, is answered, runs out without an answer, or was a mistake. */
export const OPINION_STATUSES = ['WAITING', 'ANSWERED', 'UNANSWERED', 'CANCELLED'] as const;
export type OpinionStatus = (typeof OPINION_STATUSES)[number];

export const OPINION_EVENTS = ['ANSWER', 'CLOSE', 'CANCEL', 'ATTACH'] as const;
export type OpinionEvent = (typeof OPINION_EVENTS)[number];

/** An answer that comes late is still an answer, and one that was written down wrongly is written down again. */
export const OPINION_TRANSITIONS = {
  WAITING: { ANSWER: 'ANSWERED', CLOSE: 'UNANSWERED', CANCEL: 'CANCELLED', ATTACH: 'WAITING' },
  ANSWERED: { ANSWER: 'ANSWERED', ATTACH: 'ANSWERED' },
  UNANSWERED: { ANSWER: 'ANSWERED', ATTACH: 'UNANSWERED' },
  CANCELLED: {},
} as const satisfies TransitionTable<OpinionStatus, OpinionEvent>;

export const OPINION_STATUS_NAMES = {
  WAITING: 'Chờ trả lời',
  ANSWERED: 'Đã trả lời',
  UNANSWERED: 'Hết hạn, không trả lời',
  CANCELLED: 'Đã hủy',
} as const satisfies Record<OpinionStatus, string>;

/** Whom a body asks; the law names the first two, the others are asked where the case or the province wants it. */
export const OPINION_BODIES = [
  'PARTY_COMMITTEE',
  'LINE_MINISTRY',
  'FORMER_UNIT',
  'INSPECTORATE',
  'POLICE',
  'TAX',
  'SOCIAL_INSURANCE',
  'OTHER',
] as const;
export type OpinionBody = (typeof OPINION_BODIES)[number];

export const OPINION_BODY_NAMES = {
  PARTY_COMMITTEE: 'Cấp ủy có thẩm quyền',
  LINE_MINISTRY: 'Bộ quản lý ngành, lĩnh vực',
  FORMER_UNIT: 'Đơn vị công tác trước',
  INSPECTORATE: 'Cơ quan thanh tra, kiểm tra',
  POLICE: 'Cơ quan công an',
  TAX: 'Cơ quan thuế',
  SOCIAL_INSURANCE: 'Bảo hiểm xã hội',
  OTHER: 'Cơ quan khác',
} as const satisfies Record<OpinionBody, string>;

/** What a line may not do before the answer: go before the council, go to the higher level, or nothing is held back. */
export const OPINION_HOLDS = ['AGENDA', 'FORWARD', 'NOTHING'] as const;
export type OpinionHold = (typeof OPINION_HOLDS)[number];

export const OPINION_HOLD_NAMES = {
  AGENDA: 'Chưa trình Hội đồng khi chưa có ý kiến',
  FORWARD: 'Chưa trình cấp trên khi chưa có ý kiến',
  NOTHING: 'Không giữ hồ sơ lại',
} as const satisfies Record<OpinionHold, string>;

/** What the body answers of one line. An objection is weighed by the council: no law makes it a veto. */
export const OPINION_ANSWERS = ['AGREES', 'OBJECTS', 'NO_COMMENT'] as const;
export type OpinionAnswer = (typeof OPINION_ANSWERS)[number];

export const OPINION_ANSWER_NAMES = {
  AGREES: 'Nhất trí',
  OBJECTS: 'Không nhất trí',
  NO_COMMENT: 'Không có ý kiến',
} as const satisfies Record<OpinionAnswer, string>;

/** Longest texts in characters and most lines of one letter; the CHECKs of the tables repeat the lengths. */
export const OPINION_LIMITS = {
  bodyName: 250,
  number: 100,
  ground: 500,
  remark: 2_000,
  reason: 1_000,
  lines: 100,
} as const;

/** The status after the act, or the refusal that names both. Presumes that the right is held. */
export function applyOpinionEvent(
  from: OpinionStatus,
  event: OpinionEvent,
): Result<
  OpinionStatus,
  { readonly code: 'INVALID_TRANSITION'; readonly from: OpinionStatus; readonly event: OpinionEvent }
> {
  const to = nextState<OpinionStatus, OpinionEvent>(OPINION_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}

/** True when the answer should have come; the due day itself still counts as in time. */
export function isOpinionOverdue(
  { status, dueOn }: { readonly status: OpinionStatus; readonly dueOn: PlainDate },
  today: PlainDate,
): boolean {
  return status === 'WAITING' && dueOn < today;
}
