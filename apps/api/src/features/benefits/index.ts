import type { AnyExportList } from '../../platform/export/export-list.ts';
import { benefitsExport } from './benefit.export.ts';
import { BenefitCheckFields } from './benefit.fields.ts';
import { BenefitResolver } from './benefit.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const benefitResolvers = [BenefitResolver, BenefitCheckFields] as const;

/** The lists of this feature as files. */
export const benefitExports: readonly AnyExportList[] = [benefitsExport];
