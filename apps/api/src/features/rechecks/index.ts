import { NominationRecheckFields, StoppedLineFields } from './recheck.fields.ts';
import { RecheckResolver } from './recheck.resolver.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const recheckResolvers = [RecheckResolver, NominationRecheckFields, StoppedLineFields] as const;

export { overridePrinted, type PrintedOverride } from './override-printed.ts';
export { recheckBefore } from './recheck-lines.ts';
export { RecheckStoppedError } from './recheck.errors.ts';
