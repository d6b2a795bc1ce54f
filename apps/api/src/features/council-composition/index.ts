import { CouncilChangeFields, CouncilChangeSeatFields, SeatChangeFields } from './council-change.fields.ts';
import { CouncilCompositionFields, CouncilSeatFields } from './council-composition.fields.ts';
import { CouncilCompositionResolver } from './council-composition.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const councilCompositionResolvers = [
  CouncilCompositionResolver,
  CouncilCompositionFields,
  CouncilSeatFields,
  CouncilChangeFields,
  CouncilChangeSeatFields,
  SeatChangeFields,
] as const;

export { councilExports } from './council-composition.export.ts';
