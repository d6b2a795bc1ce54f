import type { PlainDate } from '../kernel/index.ts';
import type { PartialDay } from './partial-day.ts';

/** The parts of a plan: what is saved, compared and remembered as one. */
export const PLAN_PARTS = [
  'TITLE',
  'THEME',
  'PERIOD',
  'PAPER',
  'SIGNER',
  'PURPOSES',
  'REQUIREMENTS',
  'GENERAL_GOALS',
  'PHASES',
  'TARGETS',
  'TASKS',
  'THEMATIC_MOVEMENTS',
  'RECIPIENTS',
  'REFERENCES',
  'DUTIES',
] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

export const PLAN_PART_NAMES = {
  TITLE: 'Tên kế hoạch',
  THEME: 'Chủ đề',
  PERIOD: 'Thời gian thực hiện',
  PAPER: 'Loại, số, ngày, cơ quan ban hành',
  SIGNER: 'Người ký',
  PURPOSES: 'Mục đích',
  REQUIREMENTS: 'Yêu cầu',
  GENERAL_GOALS: 'Mục tiêu chung',
  PHASES: 'Các đợt thi đua',
  TARGETS: 'Chỉ tiêu',
  TASKS: 'Nhiệm vụ',
  THEMATIC_MOVEMENTS: 'Phong trào chuyên đề',
  RECIPIENTS: 'Nơi nhận',
  REFERENCES: 'Văn bản dẫn tới',
  DUTIES: 'Phân công thực hiện',
} as const satisfies Record<PlanPart, string>;

/** Who gets the plan, so that a group can be reached later: “các phòng chuyên môn” are all departments. */
export const RECIPIENT_GROUPS = [
  'SUPERIOR',
  'OUTSIDE',
  'PARTY',
  'LEADERS',
  'UNIONS',
  'DEPARTMENTS',
  'ARCHIVE',
] as const;
export type RecipientGroup = (typeof RECIPIENT_GROUPS)[number];

export interface PlanOccasion {
  readonly id: string;
  readonly name: string;
  readonly originDay: PlainDate | undefined;
  readonly anniversary: PlainDate | undefined;
  /** The count that the plan writes; the difference of the two years may be another. */
  readonly statedYears: number | undefined;
}

export interface PlanPhase {
  readonly id: string;
  readonly name: string;
  readonly fromDay: PlainDate;
  /** The plan's own words beside the day: “Từ đầu năm”. */
  readonly fromText: string;
  readonly toDay: PlainDate;
  readonly toText: string;
  readonly reviewOn: PlainDate | undefined;
  readonly reviewText: string | undefined;
  readonly occasions: readonly PlanOccasion[];
}

export interface PlanTaskItem {
  readonly id: string;
  readonly text: string;
}

export interface PlanTask {
  readonly id: string;
  /** As the plan numbers it: “2.10”. */
  readonly number: string;
  readonly title: string;
  readonly content: string;
  readonly items: readonly PlanTaskItem[];
}

export interface PlanRecipient {
  readonly id: string;
  readonly name: string;
  readonly purpose: string | undefined;
  readonly group: RecipientGroup | undefined;
}

/** Who is to do what, in the plan's own words: “Văn phòng - Thanh tra: kiểm tra, đánh giá …”. */
export interface PlanDuty {
  readonly id: string;
  readonly unit: string;
  readonly text: string;
}

export interface PlanReference {
  readonly id: string;
  readonly documentId: string;
  /** The sign as this plan writes it. */
  readonly number: string;
  readonly taskId: string | undefined;
  readonly isBasis: boolean;
}

/** A reference together with what the register knows of its paper. */
export interface NamedReference extends PlanReference {
  readonly issued: PartialDay | undefined;
  readonly issuer: string | undefined;
  readonly subject: string | undefined;
}

export interface PlanHead {
  readonly title: string;
  readonly theme: string;
  readonly fromDay: PlainDate;
  readonly toDay: PlainDate;
  readonly paperType: string;
  readonly planNumber: string | undefined;
  readonly planDate: PlainDate | undefined;
  readonly issuer: string | undefined;
  readonly signerPost: string | undefined;
  readonly signerName: string | undefined;
  readonly purposes: readonly string[];
  readonly requirements: readonly string[];
  readonly generalGoals: readonly string[];
}

/** A whole plan without its targets, which have a life of their own. */
export interface PlanContent extends PlanHead {
  readonly phases: readonly PlanPhase[];
  readonly tasks: readonly PlanTask[];
  readonly thematicMovements: readonly { readonly id: string; readonly name: string }[];
  readonly recipients: readonly PlanRecipient[];
  readonly references: readonly NamedReference[];
  readonly duties: readonly PlanDuty[];
}
