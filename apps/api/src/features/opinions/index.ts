import type { AnyExportList } from '../../platform/export/export-list.ts';
import { opinionExport } from './opinion.export.ts';
import { NominationOpinionFields, OpinionRequestFields } from './opinion.fields.ts';
import { OpinionResolver } from './opinion.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const opinionResolvers = [OpinionResolver, OpinionRequestFields, NominationOpinionFields] as const;

/** The lists of this feature as files. */
export const opinionExports: readonly AnyExportList[] = [opinionExport];
export { heldByOpinions } from './held-lines.queries.ts';
export { OpinionRequestType } from './opinion.type.ts';
export { visibleOpinions } from './opinion.visibility.ts';
export { lockOpinion } from './use-cases/change-opinion.ts';
