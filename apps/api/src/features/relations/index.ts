import { RelationResolver } from './relation.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const relationResolvers = [RelationResolver] as const;

export { relativesOf } from './relatives.ts';
