import { DepartmentResolver } from './department.resolver.ts';
import { StaffResolver } from './staff.resolver.ts';
import { RoleGrantFields, ViewerStaffFields } from './viewer-staff.fields.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const organisationResolvers = [DepartmentResolver, StaffResolver, ViewerStaffFields, RoleGrantFields] as const;

// Siblings speak of awards through the organisation, whose records they are.
export { AwardCodeEnum, RatingLevelEnum } from '../../platform/vocabulary-enums.ts';
export { DepartmentKindEnum, DepartmentType } from './department.type.ts';
export { departmentOn } from './department.loaders.ts';
export { listDepartments, yearShown } from './department.queries.ts';
export {
  awardsOfDepartment,
  awardsOfStaff,
  departmentIdOn,
  postOn,
  ratingsOf,
  staffMemberOn,
} from './staff.loaders.ts';
export { staffOn } from './staff.queries.ts';
export { AwardRecordType, StaffMemberType } from './staff-member.type.ts';
