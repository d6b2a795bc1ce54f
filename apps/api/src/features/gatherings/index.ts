import type { AnyExportList } from '../../platform/export/export-list.ts';
import { gatheringExport, rollExport } from './gathering.export.ts';
import { GatheringFields, MovementGatheringFields } from './gathering.fields.ts';
import { GatheringResolver } from './gathering.resolver.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const gatheringResolvers = [GatheringResolver, GatheringFields, MovementGatheringFields] as const;

/** The lists of this feature as files. */
export const gatheringExports: readonly AnyExportList[] = [gatheringExport, rollExport];
export { gatheringsWithOpenFiles, visibleGatherings } from './gathering.visibility.ts';
export { GatheringType } from './gathering.type.ts';
export { lockGathering } from './use-cases/change-in-life.ts';
export { movementTitleOf } from './gathering.loaders.ts';
export { rollOfInvited } from './use-cases/roll-of-invited.ts';
