import { err, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

/** A question to an office of the own body about one line under check: it waits, is answered, or is not needed any more. */
export const CONSULTATION_STATUSES = ['ASKED', 'ANSWERED', 'CANCELLED'] as const;
export type ConsultationStatus = (typeof CONSULTATION_STATUSES)[number];

export const CONSULTATION_EVENTS = ['ANSWER', 'REMIND', 'CANCEL'] as const;
export type ConsultationEvent = (typeof CONSULTATION_EVENTS)[number];

/** An office that learns more says so again, as long as the line is being checked. */
export const CONSULTATION_TRANSITIONS = {
  ASKED: { ANSWER: 'ANSWERED', REMIND: 'ASKED', CANCEL: 'CANCELLED' },
  ANSWERED: { ANSWER: 'ANSWERED' },
  CANCELLED: {},
} as const satisfies TransitionTable<ConsultationStatus, ConsultationEvent>;

export const CONSULTATION_STATUS_NAMES = {
  ASKED: 'Chờ cho ý kiến',
  ANSWERED: 'Đã cho ý kiến',
  CANCELLED: 'Đã thôi hỏi',
} as const satisfies Record<ConsultationStatus, string>;

/** What an office is asked to look at. */
export const CONSULTATION_ASPECTS = [
  'CONDUCT',
  'PERSONNEL',
  'FINANCE',
  'COMPLAINTS',
  'ACHIEVEMENT',
  'INITIATIVE',
  'OTHER',
] as const;
export type ConsultationAspect = (typeof CONSULTATION_ASPECTS)[number];

export const CONSULTATION_ASPECT_NAMES = {
  CONDUCT: 'Chấp hành pháp luật, kỷ luật, nội quy',
  PERSONNEL: 'Hồ sơ cán bộ, kết quả xếp loại',
  FINANCE: 'Tài chính, tài sản',
  COMPLAINTS: 'Khiếu nại, tố cáo, kết luận thanh tra, kiểm tra',
  ACHIEVEMENT: 'Thành tích, số liệu trong báo cáo',
  INITIATIVE: 'Sáng kiến, đề tài làm căn cứ',
  OTHER: 'Nội dung khác',
} as const satisfies Record<ConsultationAspect, string>;

/** What the office says. An objection is weighed by whoever checks the line, in writing; it is no veto. */
export const CONSULTATION_ANSWERS = ['NO_OBJECTION', 'OBJECTS', 'CANNOT_SAY'] as const;
export type ConsultationAnswer = (typeof CONSULTATION_ANSWERS)[number];

export const CONSULTATION_ANSWER_NAMES = {
  NO_OBJECTION: 'Nhất trí',
  OBJECTS: 'Không nhất trí',
  CANNOT_SAY: 'Không đủ căn cứ để trả lời',
} as const satisfies Record<ConsultationAnswer, string>;

/** The status after the act, or the refusal that names both. Presumes that the right is held. */
export function applyConsultationEvent(
  from: ConsultationStatus,
  event: ConsultationEvent,
): Result<
  ConsultationStatus,
  { readonly code: 'INVALID_TRANSITION'; readonly from: ConsultationStatus; readonly event: ConsultationEvent }
> {
  const to = nextState<ConsultationStatus, ConsultationEvent>(CONSULTATION_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}

interface Told {
  readonly id: string;
  readonly status: ConsultationStatus;
  readonly aspect: ConsultationAspect;
  readonly departmentId: string | null;
  readonly staffId: string | null;
  readonly answer: ConsultationAnswer | null;
  /** When it was answered last. */
  readonly answeredAt: Date | null;
  /** Why the check went on in spite of it. */
  readonly weighedReason: string | null;
}

/** Whom and what a question asks: two with the same key are the same question, put twice. */
export function consultationKey({
  departmentId,
  staffId,
  aspect,
}: Pick<Told, 'departmentId' | 'staffId' | 'aspect'>): string {
  return `${departmentId ?? ''} ${staffId ?? ''} ${aspect}`;
}

/** Objections that nobody has weighed yet, in the order given. What the same office said later of the same question stands. */
export function standingObjections<Row extends Told>(rows: readonly Row[]): readonly Row[] {
  const answered = rows.filter(({ status }) => status === 'ANSWERED');
  const at = ({ answeredAt }: Row) => answeredAt?.valueOf() ?? 0;
  const isLast = (row: Row) =>
    answered.every((other) => consultationKey(other) !== consultationKey(row) || at(other) <= at(row));
  return answered.filter((row) => row.answer === 'OBJECTS' && row.weighedReason === null && isLast(row));
}
