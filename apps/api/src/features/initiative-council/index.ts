import { InitiativeCouncilFields } from './initiative-council.fields.ts';
import { InitiativeCouncilResolver } from './initiative-council.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const initiativeCouncilResolvers = [InitiativeCouncilResolver, InitiativeCouncilFields] as const;

export { initiativeCouncilExports } from './initiative-council.export.ts';
export { initiativeCouncilOn } from './initiative-council.queries.ts';
