import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { costOf } from '../limits/cost.ts';
import { MAX_COST } from '../limits/limit-rules.ts';
import type { RequestContext } from '../request-context.ts';
import { tooExpensive } from './document-gate.ts';
import type { PersistedDocuments } from './persisted-documents.ts';

/** Refuses operations that would touch too many records. Our own were weighed when they were written. */
export function costGate(schema: GraphQLSchema, documents: PersistedDocuments): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ source, document, operation, request }) => {
          if (operation === undefined || documents.isKnown(source)) return Promise.resolve();
          const cost = costOf(schema, document, operation, request.variables ?? {});
          return cost > MAX_COST ? Promise.reject(tooExpensive()) : Promise.resolve();
        },
      }),
  };
}
