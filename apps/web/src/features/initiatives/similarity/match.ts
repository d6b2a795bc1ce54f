import type { SimilarityMatchesFragment } from './similarity-matches.gql.ts';

/** One initiative that resembles another, with its passages and what was said of it. */
export type Match = SimilarityMatchesFragment['matches'][number];
