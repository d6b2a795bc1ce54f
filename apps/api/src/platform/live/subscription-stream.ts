import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { getOperationAST, GraphQLError, OperationTypeNode, parse, specifiedRules, subscribe, validate } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import { publicCode } from '../format-error.ts';
import { API_HEADER, mayRun, refusalBody } from '../http/document-gate.ts';
import type { PersistedDocuments } from '../http/persisted-documents.ts';
import type { ContextOf } from '../http/request-contexts.ts';
import { limitRule, MAX_TOKENS } from '../limits/limit-rules.ts';
import type { Platform } from '../platform.ts';
import { streamPlaces } from './stream-places.ts';

/** A stream outlives the request that opened it: a sign-in that ended meanwhile closes it within this time. */
const RECHECK_MS = 15_000;

export interface StreamOptions {
  readonly platform: Platform;
  readonly schema: GraphQLSchema;
  readonly documents: PersistedDocuments;
  readonly contextOf: ContextOf;
  readonly isOpen: boolean;
  readonly isDevelopment: boolean;
}

/** `POST /graphql/stream`: subscriptions as server-sent events, one connection each, on the port and cookie of everything else. */
export function serveSubscriptions(app: FastifyInstance, options: StreamOptions): void {
  const { platform, schema, documents, contextOf, isOpen, isDevelopment } = options;
  const places = streamPlaces();
  const open = new Set<FastifyReply>();

  const handler = createHandler({
    // No token, no reservation: every stream stands alone.
    authenticate: () => null,
    onSubscribe: async (request, params) => {
      const context = await contextOf(request.raw, request.context.reply);
      const checked = check(schema, params.query, params.operationName ?? undefined, isDevelopment);
      if ('errors' in checked) return { data: null, errors: checked.errors };
      const opened = await subscribe({
        schema,
        document: checked.document,
        contextValue: context,
        variableValues: params.variables,
        operationName: params.operationName,
      });
      // A refusal has no data of its own; graphql-sse knows a result only by its data.
      return Symbol.asyncIterator in opened ? opened : { data: null, ...opened };
    },
    onNext: (_context, _request, result) => withoutDetail(result),
  });

  function withoutDetail(result: Pick<ExecutionResult, 'errors'>): ExecutionResult | undefined {
    if (!result.errors) return undefined;
    const errors = result.errors.map((error) => {
      const code = publicCode(error);
      return new GraphQLError(code, { path: error.path, extensions: { code } });
    });
    return { ...result, errors };
  }

  async function stream(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const context = await contextOf(request, reply);
    const { signInId } = context.connection;
    const refuse = (status: number, code: string) =>
      void reply.code(status).type('application/json; charset=utf-8').send(refusalBody(code, request.id));
    if (signInId === undefined) return refuse(401, 'UNAUTHENTICATED');
    const query = (request.body as { readonly query?: unknown } | undefined)?.query;
    if (!mayRun(query, request.headers[API_HEADER], context, documents, isOpen)) return refuse(400, 'UNKNOWN_DOCUMENT');
    const giveBack = places.take(signInId);
    if (giveBack === undefined) return refuse(429, 'OVERLOADED');

    reply.hijack();
    open.add(reply);
    const recheck = setInterval(() => void closeWhenEnded(signInId, reply), RECHECK_MS);
    // The handler's promise may never settle once the reader is gone; the socket's end always comes.
    reply.raw.once('close', () => {
      clearInterval(recheck);
      open.delete(reply);
      giveBack();
    });
    await handler(request, reply).catch((error: unknown) => {
      request.log.error(
        { reqId: request.id, error: error instanceof Error ? error.name : 'unknown' },
        'a stream broke',
      );
      reply.raw.destroy();
    });
  }

  async function closeWhenEnded(signInId: string, reply: FastifyReply): Promise<void> {
    // A database that does not answer is no reason to cut people off.
    const isAlive = await platform.signIns.isAlive(signInId).catch(() => true);
    if (!isAlive) reply.raw.destroy();
  }

  app.post('/graphql/stream', stream);
  app.addHook('preClose', (done) => {
    for (const reply of open) reply.raw.destroy();
    done();
  });
}

/** The document of a subscription, held to the same limits as any other. */
function check(
  schema: GraphQLSchema,
  query: unknown,
  operationName: string | undefined,
  isDevelopment: boolean,
): { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] } {
  try {
    const document = parse(String(query), { maxLexicalTokens: MAX_TOKENS });
    const errors = validate(schema, document, [limitRule(isDevelopment), ...specifiedRules]);
    if (errors.length > 0) return { errors: errors.map(() => invalid()) };
    return getOperationAST(document, operationName)?.operation === OperationTypeNode.SUBSCRIPTION
      ? { document }
      : { errors: [invalid()] };
  } catch {
    return { errors: [invalid()] };
  }
}

function invalid(): GraphQLError {
  return new GraphQLError('GRAPHQL_VALIDATION_FAILED', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
}
