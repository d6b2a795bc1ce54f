import type { AnyExportList } from '../../platform/export/export-list.ts';
import { checkFindingExport, unitCheckExport } from './unit-check.export.ts';
import { CheckFindingFields, TaskClosingFields, UnitCheckFields } from './unit-check.fields.ts';
import { UnitCheckResolver } from './unit-check.resolver.ts';
import { CheckFindingResolver } from './check-finding.resolver.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const unitCheckResolvers = [
  UnitCheckResolver,
  CheckFindingResolver,
  UnitCheckFields,
  CheckFindingFields,
  TaskClosingFields,
] as const;

/** The lists of this feature as files. */
export const unitCheckExports: readonly AnyExportList[] = [unitCheckExport, checkFindingExport];
export { visibleUnitChecks } from './unit-check.visibility.ts';
