import type { AnyExportList } from '../../platform/export/export-list.ts';
import { roleModelExport } from './role-model.export.ts';
import { RoleModelFields } from './role-model.fields.ts';
import { RoleModelResolver } from './role-model.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const roleModelResolvers = [RoleModelResolver, RoleModelFields] as const;

/** The lists of this feature as files. */
export const roleModelExports: readonly AnyExportList[] = [roleModelExport];
export { roleModelsWithOpenFiles, visibleRoleModels } from './role-model.visibility.ts';
export { RoleModelType } from './role-model.type.ts';
export { lockRoleModel } from './use-cases/change-role-model.ts';
