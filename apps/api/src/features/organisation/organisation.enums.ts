import { CLOSING_BLOCKERS, PAST_EFFECTS, WITHDRAWN_KINDS } from '@thidua/domain/organisation';
import { DEPARTURE_KINDS, GENDERS, LEAVE_KINDS } from '@thidua/domain/vocabulary';
import { enumOf } from '../../platform/enum-of.ts';

export const ClosingBlockerEnum = enumOf(
  CLOSING_BLOCKERS,
  'ClosingBlocker',
  'Việc còn gắn với phòng, đơn vị khi giải thể.',
);
export const PastEffectEnum = enumOf(PAST_EFFECTS, 'PastEffectKind', 'Loại hồ sơ bị chạm đến khi sửa quá khứ.');
export const DepartureKindEnum = enumOf(DEPARTURE_KINDS, 'DepartureKind', 'Lý do rời cơ quan.');
export const GenderEnum = enumOf(GENDERS, 'Gender', 'Nữ hay nam.');
export const LeaveKindEnum = enumOf(LEAVE_KINDS, 'LeaveKind', 'Thai sản, ốm, đi học hay không hưởng lương.');

/** What happened to a department on a day. */
export const DEPARTMENT_MOMENTS = [
  'OPENED',
  'RENAMED',
  'MERGED_FROM',
  'MERGED_INTO',
  'SPLIT_FROM',
  'SPLIT_INTO',
  'CLOSED',
] as const;
export type DepartmentMoment = (typeof DEPARTMENT_MOMENTS)[number];
export const DepartmentMomentEnum = enumOf(DEPARTMENT_MOMENTS, 'DepartmentMoment', 'Việc trong đời của phòng, đơn vị.');

/** What a line of somebody's career tells. */
export const CAREER_KINDS = ['NAME', 'CLASS', 'PLACE', 'SECONDMENT', 'ORGANISATION', 'POST', 'DEPARTURE'] as const;
export type CareerKind = (typeof CAREER_KINDS)[number];
export const WithdrawnKindEnum = enumOf(WITHDRAWN_KINDS, 'WithdrawnKind', 'Loại dòng có thể bỏ khi ghi nhầm.');
export const CareerKindEnum = enumOf(CAREER_KINDS, 'CareerKind', 'Loại dòng của quá trình công tác.');
