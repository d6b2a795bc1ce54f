import { GraphQLError } from 'graphql';
import type { RequestContext } from '../request-context.ts';
import type { PersistedDocuments } from './persisted-documents.ts';

/** A program of the body's own says so with this header; browsers on other sites cannot send it. */
export const API_HEADER = 'x-thidua-api';

/**
 * In production only the operations of our own screens run, and those that a signed-in person's program sends with the API
 * header. `isOpen` lets every document in, for development and tests.
 */
export function mayRun(
  query: unknown,
  apiHeader: unknown,
  context: RequestContext,
  documents: PersistedDocuments,
  isOpen: boolean,
): boolean {
  if (isOpen) return true;
  if (typeof query === 'string' && documents.isKnown(query)) return true;
  return context.actor !== undefined && apiHeader === '1';
}

/** The body of a refusal that happens before GraphQL begins. */
export function refusalBody(code: string, requestId: string): string {
  return JSON.stringify({ errors: [{ message: code, extensions: { code, requestId } }] });
}

export function unknownOperation(): GraphQLError {
  const code = 'OPERATION_RESOLUTION_FAILURE';
  return new GraphQLError('The document has no operation of this name.', {
    extensions: { code, http: { status: 400 } },
  });
}

export function tooExpensive(): GraphQLError {
  const code = 'GRAPHQL_VALIDATION_FAILED';
  return new GraphQLError('The document exceeds the limit of cost.', { extensions: { code, http: { status: 400 } } });
}
