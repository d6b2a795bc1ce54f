import { SittingFields } from './sitting.fields.ts';
import { SittingResolver } from './sitting.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const sittingResolvers = [SittingResolver, SittingFields] as const;

export { sittingPapers } from './sitting.paper.ts';
