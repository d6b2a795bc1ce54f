import type { GraphQLSchema } from 'graphql';
import type { PaperSource } from './paper-source.ts';

/** Every paper that the system writes, and the schema that their contents are asked of. */
export interface PaperDesk {
  readonly schema: GraphQLSchema;
  readonly sources: readonly PaperSource[];
}
