import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { formatErrorWith } from '../format-error.ts';
import { limitRule, MAX_SELECTIONS, MAX_TOKENS } from '../limits/limit-rules.ts';
import type { RequestContext } from '../request-context.ts';
import { costGate } from './cost-gate.ts';
import { createExecutor } from './executor.ts';
import type { PersistedDocuments } from './persisted-documents.ts';
import { requestReport } from './request-report.ts';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly documents: PersistedDocuments;
  readonly log: FastifyBaseLogger;
  /** Introspection and the validator's own words, for the developer's tools. */
  readonly isDevelopment: boolean;
}

/** Apollo with every door that its defaults leave open closed; each line is one measured attack. */
export function createApollo({ schema, documents, log, isDevelopment }: ApolloOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: createExecutor(schema, documents),
    introspection: isDevelopment,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: MAX_SELECTIONS,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    validationRules: [limitRule(isDevelopment)],
    formatError: formatErrorWith({ isDevelopment }),
    // Pretty printing is for reading; screens read compact JSON.
    stringifyResult: JSON.stringify,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      costGate(schema, documents),
      requestReport(log, documents),
    ],
    // Words of Apollo about its own life; nothing a person of the office can act on.
    logger: log,
    nodeEnv: isDevelopment ? 'development' : 'production',
  });
}
