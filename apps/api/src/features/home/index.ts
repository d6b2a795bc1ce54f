import { HomeResolver } from './home.resolver.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const homeResolvers = [HomeResolver] as const;
