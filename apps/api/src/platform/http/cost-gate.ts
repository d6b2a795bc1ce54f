import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { costOf } from '../limits/cost.ts';
import { MAX_COST } from '../limits/limit-rules.ts';
import type { RequestContext } from '../request-context.ts';
import { tooExpensive, unknownOperation } from './document-gate.ts';
import type { PersistedDocuments } from './persisted-documents.ts';

/** Refuses a name that no operation of the document has, and operations that would touch too many records. Our own were weighed when they were written. */
export function costGate(schema: GraphQLSchema, documents: PersistedDocuments): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ source, document, operation, request }) => {
          // Apollo would run the only operation of the document all the same, unweighed.
          if (operation === undefined) return Promise.reject(unknownOperation());
          if (documents.isKnown(source)) return Promise.resolve();
          const cost = costOf(schema, document, operation, request.variables ?? {});
          return cost > MAX_COST ? Promise.reject(tooExpensive()) : Promise.resolve();
        },
      }),
  };
}
