import { TemplateUptakeResolver } from './uptake.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const templateUptakeResolvers = [TemplateUptakeResolver] as const;
