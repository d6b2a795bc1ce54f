import { TechnicalResolver } from './technical.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const technicalResolvers = [TechnicalResolver] as const;
