import type { AnyExportList } from '../../platform/export/export-list.ts';
import { delegationExport } from './delegation.export.ts';
import { DelegationFields } from './delegation.fields.ts';
import { DelegationResolver } from './delegation.resolver.ts';
import { DepartmentStandInFields, StaffStandInFields, StandInFields } from './stand-in.fields.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const delegationResolvers = [
  DelegationResolver,
  DelegationFields,
  StandInFields,
  DepartmentStandInFields,
  StaffStandInFields,
] as const;

/** The lists of this feature as files. */
export const delegationExports: readonly AnyExportList[] = [delegationExport];
