import type { StaffClass } from '../vocabulary/index.ts';

/** Why a year is on record as not rated. No record at all is "no data", and neither is "not completed". */
export const UNRATED_REASONS = [
  'UNDER_SIX_MONTHS',
  'LONG_LEAVE',
  'UNDER_EXAMINATION',
  'RATED_ELSEWHERE',
  'OTHER',
] as const;
export type UnratedReason = (typeof UNRATED_REASONS)[number];

export const UNRATED_REASON_NAMES = {
  UNDER_SIX_MONTHS: 'Làm việc dưới sáu tháng trong năm',
  LONG_LEAVE: 'Nghỉ dài ngày',
  UNDER_EXAMINATION: 'Đang được xem xét, chờ kết luận',
  RATED_ELSEWHERE: 'Do cơ quan khác xếp loại',
  OTHER: 'Lý do khác',
} as const satisfies Record<UnratedReason, string>;

/** What stands in the place of a level in such a year. */
export const UNRATED_NAME = 'Chưa xếp loại';

/** The text that a rating rests on. */
export const RATING_REGIMES = [
  'DECREE_56_2015',
  'DECREE_90_2020',
  'DECREE_48_2023',
  'DECREE_335_2025',
  'DECREE_233_2026',
  'PARTY_AND_UNIONS',
  'LOCAL',
] as const;
export type RatingRegime = (typeof RATING_REGIMES)[number];

export const RATING_REGIME_NAMES = {
  DECREE_56_2015: 'Nghị định 56/2015/NĐ-CP',
  DECREE_90_2020: 'Nghị định 90/2020/NĐ-CP',
  DECREE_48_2023: 'Nghị định 90/2020/NĐ-CP, sửa đổi bởi Nghị định 48/2023/NĐ-CP',
  DECREE_335_2025: 'Nghị định 335/2025/NĐ-CP',
  DECREE_233_2026: 'Nghị định 233/2026/NĐ-CP',
  PARTY_AND_UNIONS: 'Hướng dẫn của tổ chức đảng, đoàn thể cấp trên',
  LOCAL: 'Quy định của địa phương, cơ quan',
} as const satisfies Record<RatingRegime, string>;

/** How a case that was looked into ended. */
export const PENDING_CONCLUSIONS = ['CLEARED', 'CONFIRMED'] as const;
export type PendingConclusion = (typeof PENDING_CONCLUSIONS)[number];

export const PENDING_CONCLUSION_NAMES = {
  CLEARED: 'Không vi phạm',
  CONFIRMED: 'Có vi phạm',
} as const satisfies Record<PendingConclusion, string>;

/** Matters of conduct that are not (yet) discipline. */
export const INCIDENT_KINDS = [
  'WORKING_HOURS',
  'ADMINISTRATIVE_ORDER',
  'PUBLIC_FEEDBACK',
  'TRAFFIC_ALCOHOL',
  'SPEECH',
  'OTHER',
  'ALCOHOL_AT_WORK',
  'SOCIAL_EVIL',
  'SMOKING',
] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

export const INCIDENT_NAMES = {
  WORKING_HOURS: 'Vi phạm giờ giấc làm việc',
  ADMINISTRATIVE_ORDER: 'Vi phạm kỷ cương hành chính',
  PUBLIC_FEEDBACK: 'Người dân, tổ chức phản ánh',
  TRAFFIC_ALCOHOL: 'Vi phạm giao thông, nồng độ cồn',
  SPEECH: 'Phát ngôn, ứng xử không đúng mực',
  OTHER: 'Việc khác',
  ALCOHOL_AT_WORK: 'Uống rượu, bia buổi trưa hoặc trong giờ làm việc',
  SOCIAL_EVIL: 'Tham gia tệ nạn xã hội',
  SMOKING: 'Hút thuốc nơi công sở',
} as const satisfies Record<IncidentKind, string>;

/** Days from which the text of the rating changed, the newest first (law.md f); the class of the rated person decides some. */
const SINCE: readonly (readonly [string, RatingRegime, (staffClass: StaffClass) => boolean])[] = [
  ['2026-07-01', 'DECREE_233_2026', (staffClass) => staffClass === 'PUBLIC_EMPLOYEE' || staffClass === 'WORKER'],
  ['2026-01-01', 'DECREE_335_2025', (staffClass) => staffClass === 'CIVIL_SERVANT'],
  ['2023-09-15', 'DECREE_48_2023', () => true],
  ['2020-08-20', 'DECREE_90_2020', () => true],
];

/** The text in force on the day of the rating decision. */
export function ratingRegimeOn(decidedOn: string, staffClass: StaffClass): RatingRegime {
  return SINCE.find(([since, , holds]) => decidedOn >= since && holds(staffClass))?.[1] ?? 'DECREE_56_2015';
}
