import type { AnyExportList } from '../../platform/export/export-list.ts';
import { consultationExport } from './consultation.export.ts';
import { ConsultationFields, NominationConsultationFields } from './consultation.fields.ts';
import { ConsultationResolver } from './consultation.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const consultationResolvers = [ConsultationResolver, ConsultationFields, NominationConsultationFields] as const;

/** The lists of this feature as files. */
export const consultationExports: readonly AnyExportList[] = [consultationExport];
export { ConsultationsOpenError, ObjectionsStandError } from './consultation.errors.ts';
export { askedOf, visibleConsultations } from './consultation.visibility.ts';
export { hearOffices, type OfficesUnheard } from './use-cases/hear-offices.ts';
