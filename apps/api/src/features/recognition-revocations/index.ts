import { RecognitionRevocationFields } from './revocation.fields.ts';
import { RecognitionRevocationResolver } from './revocation.resolver.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const recognitionRevocationResolvers = [RecognitionRevocationResolver, RecognitionRevocationFields] as const;

export { authorsOfRevoked } from './revocation.queries.ts';
export { visibleRecognitionRevocations } from './revocation.visibility.ts';
