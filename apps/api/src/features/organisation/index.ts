import type { AnyExportList } from '../../platform/export/export-list.ts';
import { departmentExport } from './department.export.ts';
import { staffExport } from './staff.export.ts';
import { DepartmentResolver } from './department.resolver.ts';
import { SecretariatFields } from './secretariat.fields.ts';
import { StaffResolver } from './staff.resolver.ts';
import { RoleGrantFields, ViewerStaffFields } from './viewer-staff.fields.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const organisationResolvers = [
  DepartmentResolver,
  StaffResolver,
  ViewerStaffFields,
  RoleGrantFields,
  SecretariatFields,
] as const;

export { DepartmentType } from './department.type.ts';
export { createOrganisation } from './use-cases/create-organisation.ts';
export { departmentOn } from './department.loaders.ts';
export { desksOf, readDesks, type Desks } from './desks.ts';
export { listDepartments, yearShown } from './department.queries.ts';
export { awardsOfDepartment, awardsOfStaff, departmentIdOn, staffMemberOn } from './staff.loaders.ts';
export { AwardRecordType, StaffMemberType } from './staff-member.type.ts';

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
export const organisationExports: readonly AnyExportList[] = [staffExport, departmentExport];
export { recruitMany } from './use-cases/recruit-many.ts';
