import type { TransitionTable } from '../kernel/index.ts';

/** What a body gathers for in a movement: conference, launch, seminar, contest, study, visit, propaganda day, charity drive. */
export const GATHERING_KINDS = [
  'CONFERENCE',
  'LAUNCH',
  'SEMINAR',
  'CONTEST',
  'STUDY',
  'VISIT',
  'PROPAGANDA',
  'CHARITY',
  'OTHER',
] as const;
export type GatheringKind = (typeof GATHERING_KINDS)[number];

/** Planned until the roll is complete and the result is written; what was held can be opened again to put the roll right. */
export const GATHERING_STATUSES = ['PLANNED', 'HELD', 'CANCELLED'] as const;
export type GatheringStatus = (typeof GATHERING_STATUSES)[number];

export const GATHERING_EVENTS = ['CHANGE', 'MARK', 'CONTRIBUTE', 'ATTACH', 'HOLD', 'CANCEL', 'REOPEN'] as const;
export type GatheringEvent = (typeof GATHERING_EVENTS)[number];

export const GATHERING_TRANSITIONS = {
  PLANNED: {
    CHANGE: 'PLANNED',
    MARK: 'PLANNED',
    CONTRIBUTE: 'PLANNED',
    ATTACH: 'PLANNED',
    HOLD: 'HELD',
    CANCEL: 'CANCELLED',
  },
  HELD: { ATTACH: 'HELD', REOPEN: 'PLANNED' },
  CANCELLED: {},
} as const satisfies TransitionTable<GatheringStatus, GatheringEvent>;

export const ATTENDANCE_MARKS = ['PRESENT', 'EXCUSED', 'ABSENT'] as const;
export type AttendanceMark = (typeof ATTENDANCE_MARKS)[number];

export const GATHERING_KIND_NAMES = {
  CONFERENCE: 'Hội nghị',
  LAUNCH: 'Lễ phát động',
  SEMINAR: 'Tọa đàm',
  CONTEST: 'Hội thi, hội thao',
  STUDY: 'Học tập, tập huấn',
  VISIT: 'Tham quan, về nguồn',
  PROPAGANDA: 'Tuyên truyền',
  CHARITY: 'Quyên góp, từ thiện',
  OTHER: 'Hoạt động khác',
} as const satisfies Record<GatheringKind, string>;

export const GATHERING_STATUS_NAMES = {
  PLANNED: 'Sắp tổ chức',
  HELD: 'Đã tổ chức',
  CANCELLED: 'Đã hủy',
} as const satisfies Record<GatheringStatus, string>;

export const ATTENDANCE_MARK_NAMES = {
  PRESENT: 'Có mặt',
  EXCUSED: 'Vắng có phép',
  ABSENT: 'Vắng không phép',
} as const satisfies Record<AttendanceMark, string>;

/** Nobody needs leave not to give: of a drive people joined in or did not. */
export function attendanceMarkNamesOf(kind: GatheringKind): Readonly<Record<AttendanceMark, string>> {
  return kind === 'CHARITY'
    ? { PRESENT: 'Tham gia', EXCUSED: 'Không tham gia', ABSENT: 'Không tham gia' }
    : ATTENDANCE_MARK_NAMES;
}

/** Longest texts in characters, longest gathering in days, most guests; the CHECKs of the table repeat them. */
export const GATHERING_LIMITS = {
  title: 250,
  place: 250,
  organiser: 250,
  summary: 5_000,
  reason: 1_000,
  days: 366,
  guests: 100_000,
  /** Of one person, in đồng. */
  contribution: 1_000_000_000,
} as const;
