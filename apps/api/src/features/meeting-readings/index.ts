import { ReadingFields } from './reading.fields.ts';
import { ReadingResolver } from './reading.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const meetingReadingResolvers = [ReadingResolver, ReadingFields] as const;
