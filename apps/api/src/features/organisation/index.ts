import type { AnyExportList } from '../../platform/export/export-list.ts';
import { departmentExport } from './department.export.ts';
import { staffExport } from './staff.export.ts';
import { structureExport } from './structure.export.ts';
import { transferExport } from './transfer.export.ts';
import { CareerFields } from './career.fields.ts';
import { DepartmentActsResolver } from './department-acts.resolver.ts';
import { DepartmentHistoryFields } from './department-history.fields.ts';
import { DepartmentResolver } from './department.resolver.ts';
import { LeaveResolver } from './leave.resolver.ts';
import { OwnBodyResolver } from './own-body.resolver.ts';
import { SecretariatFields } from './secretariat.fields.ts';
import { StaffActsResolver } from './staff-acts.resolver.ts';
import { StaffResolver } from './staff.resolver.ts';
import { TransferFields } from './transfer.fields.ts';
import { TransferResolver } from './transfer.resolver.ts';
import { RoleGrantFields, ViewerStaffFields } from './viewer-staff.fields.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const organisationResolvers = [
  DepartmentResolver,
  StaffResolver,
  ViewerStaffFields,
  RoleGrantFields,
  SecretariatFields,
  DepartmentActsResolver,
  DepartmentHistoryFields,
  StaffActsResolver,
  CareerFields,
  LeaveResolver,
  TransferResolver,
  TransferFields,
  OwnBodyResolver,
] as const;

export { DepartmentType } from './department.type.ts';
export { createOrganisation } from './use-cases/create-organisation.ts';
export { areDivisionsOf } from './divisions-standing.ts';
export { departmentOn } from './department.loaders.ts';
export { leadersOfBodyOn } from './body-leaders.queries.ts';
export { headOfBodyOn } from './head-of-body.queries.ts';
export { desksOf, readDesks, type Desks } from './desks.ts';
export { listDepartments, yearShown } from './department.queries.ts';
export {
  awardOfLine,
  awardsOfDepartment,
  awardsOfOtherSubject,
  awardsOfStaff,
  departmentIdOn,
  postOn,
  staffMemberOn,
} from './staff.loaders.ts';
export { GenderEnum } from './organisation.enums.ts';
export { AnnualRatingType, AwardRecordType, StaffClassEnum, StaffMemberType } from './staff-member.type.ts';
export {
  departmentNameOn,
  departmentNameSql,
  everNamed,
  namesBorneSql,
  NAMED_DEPARTMENT,
  NAMED_OTHER_SUBJECT,
  NAMED_STAFF,
  staffNameOn,
  subjectNameOn,
} from './names-of-day.ts';
export { STAFF_ROW, staffOfDay } from './staff.queries.ts';
export { visibleTransfers } from './transfer.visibility.ts';

// What an import of a body's own records writes, row by row, in a transaction of its own.
/** @public */
export { recordClass } from './use-cases/record-class.ts';
/** @public */
export { recordMembership } from './use-cases/record-membership.ts';
/** @public */
export { recordName } from './use-cases/record-name.ts';
/** @public */
export { recordPost } from './use-cases/record-post.ts';
/** @public */
export { recruitStaff } from './use-cases/recruit-staff.ts';

/** The lists of this feature as files. */
export const organisationExports: readonly AnyExportList[] = [
  staffExport,
  departmentExport,
  structureExport,
  transferExport,
];
export { recruitMany } from './use-cases/recruit-many.ts';
