import { ScoringGridFields } from './scoring-grid.fields.ts';
import { ScoringGridResolver } from './scoring-grid.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const scoringGridResolvers = [ScoringGridResolver, ScoringGridFields] as const;

export { gridByIdOf, GRID_RULES } from './scoring-grid.loaders.ts';
export { scoringGridOn } from './scoring-grid.queries.ts';
export { ScoringGridType } from './scoring-grid.type.ts';
export { giveExampleGrid } from './use-cases/grid-parts.ts';
