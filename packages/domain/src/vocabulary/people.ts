/** Annual rating (xếp loại chất lượng). "Not rated" is the absence of a record, never a level. */
export const RATING_LEVELS = ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'] as const;
export type RatingLevel = (typeof RATING_LEVELS)[number];

export const RATING_NAMES = {
  EXCELLENT: 'Hoàn thành xuất sắc nhiệm vụ',
  GOOD: 'Hoàn thành tốt nhiệm vụ',
  COMPLETED: 'Hoàn thành nhiệm vụ',
  NOT_COMPLETED: 'Không hoàn thành nhiệm vụ',
} as const satisfies Record<RatingLevel, string>;

/** Disciplinary levels from the lightest to the heaviest. */
export const DISCIPLINE_LEVELS = [
  'REPRIMAND',
  'WARNING',
  'SALARY_REDUCTION',
  'DEMOTION',
  'REMOVAL',
  'DISMISSAL',
] as const;
export type DisciplineLevel = (typeof DISCIPLINE_LEVELS)[number];

export const DISCIPLINE_NAMES = {
  REPRIMAND: 'Khiển trách',
  WARNING: 'Cảnh cáo',
  SALARY_REDUCTION: 'Hạ bậc lương',
  DEMOTION: 'Giáng chức',
  REMOVAL: 'Cách chức',
  DISMISSAL: 'Buộc thôi việc',
} as const satisfies Record<DisciplineLevel, string>;

export const LEAVE_KINDS = ['MATERNITY', 'SICK', 'STUDY', 'UNPAID'] as const;
export type LeaveKind = (typeof LEAVE_KINDS)[number];

export const LEAVE_NAMES = {
  MATERNITY: 'Nghỉ thai sản',
  SICK: 'Nghỉ ốm',
  STUDY: 'Đi học, bồi dưỡng',
  UNPAID: 'Nghỉ không hưởng lương',
} as const satisfies Record<LeaveKind, string>;

export const STAFF_CLASSES = ['OFFICIAL', 'CIVIL_SERVANT', 'PUBLIC_EMPLOYEE', 'WORKER'] as const;
export type StaffClass = (typeof STAFF_CLASSES)[number];

export const STAFF_CLASS_NAMES = {
  OFFICIAL: 'Cán bộ',
  CIVIL_SERVANT: 'Công chức',
  PUBLIC_EMPLOYEE: 'Viên chức',
  WORKER: 'Người lao động',
} as const satisfies Record<StaffClass, string>;

/** Departments that are nominated as collectives, and the organisations whose rating feeds them. */
export const DEPARTMENT_KINDS = [
  'DIRECTORATE',
  'DIVISION',
  'ATTACHED_UNIT',
  'PARTY_CELL',
  'TRADE_UNION',
  'YOUTH_UNION',
] as const;
export type DepartmentKind = (typeof DEPARTMENT_KINDS)[number];

export const PENDING_CASE_KINDS = ['DISCIPLINE', 'INVESTIGATION', 'INSPECTION', 'COMPLAINT', 'PRESS'] as const;
export type PendingCaseKind = (typeof PENDING_CASE_KINDS)[number];

export const PENDING_CASE_NAMES = {
  DISCIPLINE: 'đang bị xem xét kỷ luật',
  INVESTIGATION: 'đang bị điều tra',
  INSPECTION: 'đang thanh tra, kiểm tra khi có dấu hiệu vi phạm',
  COMPLAINT: 'có khiếu nại, tố cáo đang được xác minh',
  PRESS: 'báo chí nêu dấu hiệu tham nhũng, tiêu cực đang được xác minh',
} as const satisfies Record<PendingCaseKind, string>;

export const INITIATIVE_SCOPES = ['GRASSROOTS', 'PROVINCE', 'NATION'] as const;
export type InitiativeScope = (typeof INITIATIVE_SCOPES)[number];

export const INITIATIVE_SCOPE_NAMES = {
  GRASSROOTS: 'cấp cơ sở',
  PROVINCE: 'cấp tỉnh',
  NATION: 'toàn quốc',
} as const satisfies Record<InitiativeScope, string>;

export const GENDERS = ['FEMALE', 'MALE'] as const;
export type Gender = (typeof GENDERS)[number];
