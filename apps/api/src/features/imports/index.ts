import { ImportRunFields } from './import-run.fields.ts';
import { ImportRunResolver } from './import-run.resolver.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const importResolvers = [ImportRunResolver, ImportRunFields] as const;

export { readDocument, readFormat } from './reading/file-reader.ts';
export { importExports } from './import-run.export.ts';
export { importFileRoutes } from './import-files.ts';
export { IMPORT_JOB } from './import-steps.ts';
export { SWEEP_JOB, sweepJob } from './import-sweep.ts';
export { importJob } from './import.jobs.ts';
