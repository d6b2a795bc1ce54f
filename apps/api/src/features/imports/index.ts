import { ImportRunFields } from './import-run.fields.ts';
import { ImportRunResolver } from './import-run.resolver.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const importResolvers = [ImportRunResolver, ImportRunFields] as const;

export { readDocument } from './reading/file-reader.ts';
export { lookIntoFetched, type FetchedFile } from './reading/open-container.ts';
export { ReadingError } from './reading/reading-error.ts';
export { importExports } from './import-run.export.ts';
export { importFileRoutes } from './import-files.ts';
export { IMPORT_JOB } from './import-steps.ts';
export { SWEEP_JOB, sweepJob } from './import-sweep.ts';
export { importJob } from './import.jobs.ts';
