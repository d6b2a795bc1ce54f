import { HomeResolver } from './home.resolver.ts';
import { MyWorkFields } from './my-work.fields.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const homeResolvers = [HomeResolver, MyWorkFields] as const;
