import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { execute, GraphQLError } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../request-context.ts';
import type { PersistedDocuments } from './persisted-documents.ts';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

/** An operation as compiled code. */
type Program = CompiledQuery;

/** What turns a document into a program; handed in so that a test can count its work. */
export type Compiler = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string,
) => Program | ExecutionResult;

/**
 * Runs operations. Those of our own screens are compiled once (half the CPU of each request); strangers' documents never
 * are, so nobody can fill the memory with compiled code.
 */
export function createExecutor(
  schema: GraphQLSchema,
  documents: PersistedDocuments,
  compiler: Compiler = compileQuery,
): Gateway {
  const compiled = new Map<string, Program | undefined>();

  function compile(key: string, document: DocumentNode, operationName: string | undefined): Program | undefined {
    if (compiled.has(key)) return compiled.get(key);
    const result = compiler(schema, document, operationName ?? '');
    // The compiler answers with errors for what it does not take; that is executed as usual.
    const usable = isCompiledQuery(result) ? result : undefined;
    compiled.set(key, usable);
    return usable;
  }

  return {
    load: () =>
      Promise.resolve({
        executor: async ({ request, document, context, operationName }) => {
          const variables = request.variables ?? {};
          const source = request.query ?? '';
          // By the operation, not by its text: blanks and comments make no second program in memory.
          const key = documents.keyOf(source);
          const runnable = key === undefined ? undefined : compile(key, document, operationName ?? undefined);
          if (runnable === undefined) {
            return execute({ schema, document, contextValue: context, variableValues: variables, operationName });
          }
          const { data, errors }: ExecutionResult = await runnable.query(undefined, context, variables);
          const result: ExecutionResult = {
            ...(data === undefined ? {} : { data }),
            ...(errors ? { errors: errors.map(data === undefined ? asBadInput : asUsual) } : {}),
          };
          return result;
        },
      }),
    onSchemaLoadOrUpdate: (announce) => {
      announce({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}

/** The compiler's errors lack what the library's own always have; everything behind this reads the usual kind. */
function asUsual({ message, path, originalError }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { path, originalError });
}

/** Variables that do not fit. graphql-js marks them itself; the compiler only says what is wrong. */
function asBadInput(error: GraphQLError): GraphQLError {
  const usual = asUsual(error);
  return new GraphQLError(usual.message, { extensions: { code: usual.extensions['code'] ?? 'BAD_USER_INPUT' } });
}
