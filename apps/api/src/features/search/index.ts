import { SearchResolver } from './search.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const searchResolvers = [SearchResolver] as const;
