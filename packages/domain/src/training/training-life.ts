import { err, eventsFrom, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

/**
 * What is learned (nội dung bồi dưỡng): the groups of Nghị định 101/2017/NĐ-CP Điều 16, with training for a degree (đào tạo)
 * before them. Languages of minorities stand apart from foreign languages because plans ask for the latter.
 */
export const TRAINING_KINDS = [
  'DEGREE',
  'POLITICAL_THEORY',
  'DEFENCE',
  'STATE_MANAGEMENT',
  'PROFESSION',
  'INTEGRATION',
  'FOREIGN_LANGUAGE',
  'MINORITY_LANGUAGE',
  'COMPUTING',
  'OTHER',
] as const;
export type TrainingKind = (typeof TRAINING_KINDS)[number];

export const TRAINING_KIND_NAMES = {
  DEGREE: 'Đào tạo trình độ chuyên môn',
  POLITICAL_THEORY: 'Lý luận chính trị',
  DEFENCE: 'Quốc phòng và an ninh',
  STATE_MANAGEMENT: 'Quản lý nhà nước',
  PROFESSION: 'Chuyên môn, nghiệp vụ',
  INTEGRATION: 'Hội nhập quốc tế',
  FOREIGN_LANGUAGE: 'Ngoại ngữ',
  MINORITY_LANGUAGE: 'Tiếng dân tộc',
  COMPUTING: 'Tin học',
  OTHER: 'Nội dung khác',
} as const satisfies Record<TrainingKind, string>;

/** A course stands until it turns out to be recorded by mistake; then it is withdrawn with a reason and stays visible. */
export const TRAINING_COURSE_STATUSES = ['RECORDED', 'WITHDRAWN'] as const;
export type TrainingCourseStatus = (typeof TRAINING_COURSE_STATUSES)[number];

export const TRAINING_COURSE_STATUS_NAMES = {
  RECORDED: 'Đã ghi',
  WITHDRAWN: 'Đã rút',
} as const satisfies Record<TrainingCourseStatus, string>;

export const TRAINING_COURSE_EVENTS = ['CHANGE', 'ENROL', 'RESULT', 'WITHDRAW'] as const;
export type TrainingCourseEvent = (typeof TRAINING_COURSE_EVENTS)[number];

export const TRAINING_COURSE_TRANSITIONS = {
  RECORDED: { CHANGE: 'RECORDED', ENROL: 'RECORDED', RESULT: 'RECORDED', WITHDRAW: 'WITHDRAWN' },
  WITHDRAWN: {},
} as const satisfies TransitionTable<TrainingCourseStatus, TrainingCourseEvent>;

/** How far a person is with a course. Who was listed by mistake is taken off and keeps the line in the history. */
export const TRAINING_STATUSES = ['ATTENDING', 'COMPLETED', 'NOT_COMPLETED', 'REMOVED'] as const;
export type TrainingStatus = (typeof TRAINING_STATUSES)[number];

export const TRAINING_STATUS_NAMES = {
  ATTENDING: 'Đang học',
  COMPLETED: 'Hoàn thành',
  NOT_COMPLETED: 'Không hoàn thành',
  REMOVED: 'Không dự',
} as const satisfies Record<TrainingStatus, string>;

/** What is recorded of people who learn, of one or of many at once. */
export const TRAINING_STEPS = ['COMPLETE', 'FAIL', 'REOPEN', 'REMOVE'] as const;
export type TrainingStepKind = (typeof TRAINING_STEPS)[number];

/** RETURN: listed again after having been taken off. */
export const TRAINING_TRANSITIONS = {
  ATTENDING: { COMPLETE: 'COMPLETED', FAIL: 'NOT_COMPLETED', REMOVE: 'REMOVED' },
  COMPLETED: { REOPEN: 'ATTENDING' },
  NOT_COMPLETED: { REOPEN: 'ATTENDING' },
  REMOVED: { RETURN: 'ATTENDING' },
} as const satisfies TransitionTable<TrainingStatus, TrainingStepKind | 'RETURN'>;

/** What can be recorded of somebody now. */
export function trainingStepsFrom(status: TrainingStatus): readonly TrainingStepKind[] {
  const events = eventsFrom<TrainingStatus, TrainingStepKind | 'RETURN'>(TRAINING_TRANSITIONS, status);
  return TRAINING_STEPS.filter((step) => events.includes(step));
}

/** The status of a person after a step, or the refusal that names both. */
export function applyTrainingStep(
  status: TrainingStatus,
  event: TrainingStepKind | 'RETURN',
): Result<
  TrainingStatus,
  { readonly code: 'INVALID_TRANSITION'; readonly from: TrainingStatus; readonly event: TrainingStepKind | 'RETURN' }
> {
  const to = nextState<TrainingStatus, TrainingStepKind | 'RETURN'>(TRAINING_TRANSITIONS, status, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from: status, event }) : ok(to);
}

/** The status of a course after an act, or the refusal that names both. Presumes that the right is held. */
export function applyTrainingCourseEvent(
  status: TrainingCourseStatus,
  event: TrainingCourseEvent,
): Result<
  TrainingCourseStatus,
  { readonly code: 'INVALID_TRANSITION'; readonly from: TrainingCourseStatus; readonly event: TrainingCourseEvent }
> {
  const to = nextState<TrainingCourseStatus, TrainingCourseEvent>(TRAINING_COURSE_TRANSITIONS, status, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from: status, event }) : ok(to);
}

/** How a school graded somebody (xếp loại): the words that the rule on training of a year or more reads too. */
export const TRAINING_GRADES = ['EXCELLENT', 'VERY_GOOD', 'GOOD', 'AVERAGE'] as const;
export type TrainingGrade = (typeof TRAINING_GRADES)[number];

export const TRAINING_GRADE_NAMES = {
  EXCELLENT: 'Xuất sắc',
  VERY_GOOD: 'Giỏi',
  GOOD: 'Khá',
  AVERAGE: 'Trung bình',
} as const satisfies Record<TrainingGrade, string>;
