import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import { INTERNAL, publicCode } from '../format-error.ts';
import type { RequestContext } from '../request-context.ts';
import type { PersistedDocuments } from './persisted-documents.ts';

/** Prisma writes the arguments of a call into its messages: values of people have no place in a log. */
function safeMessage(error: Error): string {
  if (!error.name.startsWith('Prisma')) return error.message;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

function framesOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .join('\n');
}

/** Logs one line per operation, never variables, results or names; and names the request in every error that goes out. */
export function requestReport(
  log: FastifyBaseLogger,
  documents: PersistedDocuments,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      const startedAt = performance.now();
      return Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => {
          for (const error of errors) {
            const inner = unwrapResolverError(error);
            if (publicCode(error) !== INTERNAL || !(inner instanceof Error)) continue;
            log.error({ reqId: contextValue.requestId, error: inner.name, at: framesOf(inner) }, safeMessage(inner));
          }
          return Promise.resolve();
        },
        willSendResponse: ({ response, contextValue, source, operationName }) => {
          const { body } = response;
          if (body.kind !== 'single') return Promise.resolve();
          const { errors } = body.singleResult;
          if (errors) {
            body.singleResult.errors = errors.map((error) => ({
              ...error,
              extensions: { ...error.extensions, requestId: contextValue.requestId },
            }));
          }
          const isOurs = source !== undefined && documents.isKnown(source);
          log.info({
            reqId: contextValue.requestId,
            actorRef: contextValue.actor?.accountId,
            // A stranger's operation name is a text of theirs.
            opName: isOurs ? (operationName ?? 'anonymous') : 'other',
            opHash: source === undefined ? undefined : createHash('sha256').update(source).digest('hex').slice(0, 12),
            durMs: Math.round(performance.now() - startedAt),
            codes: errors?.map(publicCodeOfFormatted),
          });
          return Promise.resolve();
        },
      });
    },
  };
}

function publicCodeOfFormatted(error: { readonly extensions?: { readonly code?: unknown } }): string {
  return typeof error.extensions?.code === 'string' ? error.extensions.code : INTERNAL;
}
