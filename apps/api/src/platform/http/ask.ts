import { execute, getVariableValues, GraphQLError } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { badInput, Fault } from '../fault.ts';
import type { RequestContext } from '../request-context.ts';

/**
 * Asks the schema as the person of the request: same doors, same visibility, same query functions as a screen. Each question
 * has loaders of its own, so that a thousand questions hold no more than one. Throws the Fault that a screen would get.
 */
export type Ask = (document: DocumentNode, variables: Readonly<Record<string, unknown>>) => Promise<Answered>;
export type Answered = Readonly<Record<string, unknown>>;

export function askerOf(schema: GraphQLSchema, context: RequestContext): Ask {
  return async (document, variables) => {
    const definitions = document.definitions.flatMap((each) =>
      each.kind === 'OperationDefinition' ? (each.variableDefinitions ?? []) : [],
    );
    // The same check that execution makes, made first: what fails here is the asker's mistake, not ours.
    if (getVariableValues(schema, definitions, variables, { maxErrors: 1 }).errors !== undefined) throw badInput();
    const { data, errors } = await execute({
      schema,
      document,
      variableValues: variables,
      // Loaders know a request by its context: a copy of the context is a request of its own.
      contextValue: { ...context } satisfies RequestContext,
    });
    const [error] = errors ?? [];
    if (error !== undefined) throw faultOf(error);
    if (data === null || data === undefined) throw new GraphQLError('An answer without data or errors');
    return data;
  };
}

function faultOf(error: GraphQLError): unknown {
  const inner = unwrapResolverError(error);
  return inner instanceof Fault ? inner : error;
}
