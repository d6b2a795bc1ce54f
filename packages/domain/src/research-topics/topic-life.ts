import type { RESEARCH_RESULTS, RESEARCH_ROLES } from '../eligibility/index.ts';
import type { TransitionTable } from '../kernel/index.ts';

/**
 * A research topic is accepted under the law of science, not recognised as an initiative is (circular 12/2019, article 6(2)): recorded
 * by who took part or by the secretariat, sent with its paper, confirmed by somebody else. Only what is confirmed counts for a title.
 */
export const RESEARCH_TOPIC_STATUSES = ['DRAFT', 'SENT', 'CONFIRMED', 'WITHDRAWN'] as const;
export type ResearchTopicStatus = (typeof RESEARCH_TOPIC_STATUSES)[number];

export const RESEARCH_TOPIC_EVENTS = ['SAVE', 'SEND', 'RETURN', 'CONFIRM', 'TAKE_BACK', 'WITHDRAW'] as const;
export type ResearchTopicEvent = (typeof RESEARCH_TOPIC_EVENTS)[number];

/** A confirmation that is taken back leaves a draft to be put right, with the reason. */
export const RESEARCH_TOPIC_TRANSITIONS = {
  DRAFT: { SAVE: 'DRAFT', SEND: 'SENT', WITHDRAW: 'WITHDRAWN' },
  SENT: { RETURN: 'DRAFT', CONFIRM: 'CONFIRMED', WITHDRAW: 'WITHDRAWN' },
  CONFIRMED: { TAKE_BACK: 'DRAFT' },
  WITHDRAWN: {},
} as const satisfies TransitionTable<ResearchTopicStatus, ResearchTopicEvent>;

export const RESEARCH_TOPIC_STATUS_NAMES = {
  DRAFT: 'Đang ghi',
  SENT: 'Chờ xác nhận',
  CONFIRMED: 'Đã xác nhận',
  WITHDRAWN: 'Đã rút',
} as const satisfies Record<ResearchTopicStatus, string>;

/** Who ordered and manages the topic. */
export const RESEARCH_LEVELS = ['AGENCY', 'PROVINCE', 'MINISTRY', 'STATE'] as const;
export type ResearchLevel = (typeof RESEARCH_LEVELS)[number];

export const RESEARCH_LEVEL_NAMES = {
  AGENCY: 'Cấp cơ sở',
  PROVINCE: 'Cấp tỉnh',
  MINISTRY: 'Cấp bộ',
  STATE: 'Cấp Nhà nước',
} as const satisfies Record<ResearchLevel, string>;

export type ResearchResult = (typeof RESEARCH_RESULTS)[number];

export const RESEARCH_RESULT_NAMES = {
  EXCELLENT: 'Xuất sắc',
  PASSED: 'Đạt',
  FAILED: 'Không đạt',
} as const satisfies Record<ResearchResult, string>;

export type ResearchRole = (typeof RESEARCH_ROLES)[number];

export const RESEARCH_ROLE_NAMES = {
  LEADER: 'Chủ nhiệm',
  PARTICIPANT: 'Trực tiếp tham gia',
  OTHER: 'Tham gia khác',
} as const satisfies Record<ResearchRole, string>;

/** Longest texts in characters, and most people of one topic; the CHECKs of the tables repeat the lengths. */
export const RESEARCH_LIMITS = {
  title: 500,
  programme: 250,
  contractNumber: 100,
  acceptedBy: 250,
  paperNumber: 100,
  outsideName: 100,
  reason: 1_000,
  people: 50,
} as const;
