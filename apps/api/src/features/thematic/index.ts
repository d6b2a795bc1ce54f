import { RunningThematicFields, ThematicFields } from './thematic.fields.ts';
import { ThematicResolver } from './thematic.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const thematicResolvers = [ThematicResolver, ThematicFields, RunningThematicFields] as const;
