import { AuthorPayResolver } from './pay.resolver.ts';

/** The doors of this feature, one class per `*.resolver.ts`; `schema.ts` takes them as they are. */
export const authorPayResolvers = [AuthorPayResolver] as const;
