// Features carry decorators; this file is loaded before the schema that brings their polyfill.
import 'reflect-metadata';
import fastifyCompress from '@fastify/compress';
import { fastifyCookie } from '@fastify/cookie';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import Fastify, { LogController } from 'fastify';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { limitLoad } from './platform/http/backpressure.ts';
import { createApollo } from './platform/http/create-apollo.ts';
import { API_HEADER, mayRun, refusalBody } from './platform/http/document-gate.ts';
import { prepareDraining } from './platform/http/draining.ts';
import type { Draining } from './platform/http/draining.ts';
import { answerErrors } from './platform/http/error-handler.ts';
import { serveGraphiql } from './platform/http/graphiql.ts';
import { serveFileRoutes } from './platform/http/file-routes.ts';
import type { FileRoute } from './platform/http/file-routes.ts';
import { answerHealth } from './platform/http/health.ts';
import { acceptJsonOnly, BODY_LIMIT } from './platform/http/json-body.ts';
import { refuseForeignOrigins } from './platform/http/origin-check.ts';
import { NO_DOCUMENTS } from './platform/http/persisted-documents.ts';
import type { PersistedDocuments } from './platform/http/persisted-documents.ts';
import { requestContexts } from './platform/http/request-contexts.ts';
import { addSecurityHeaders } from './platform/http/security-headers.ts';
import { serveWebApp } from './platform/http/web-app.ts';
import { serveSubscriptions } from './platform/live/subscription-stream.ts';
import type { Platform } from './platform/platform.ts';
import { serveProvider } from './features/accounts/index.ts';
import { serveAwardCheck } from './features/award-certificates/index.ts';
import { FILE_ROUTES } from './file-routes.ts';
import { buildApiSchema } from './schema.ts';
import { putUrnInFront } from './urn/urn-door.ts';

export interface ServerOptions {
  readonly isDevelopment?: boolean;
  /** People reach us over https: cookies are Secure, browsers are told to stay there. */
  readonly isSecure?: boolean;
  /** Addresses of proxies in front; only theirs is the word about who is calling. */
  readonly trustedProxies?: readonly string[];
  /** Our own operations. Without any, every document runs, within the limits. */
  readonly documents?: PersistedDocuments;
  /** The built web app; undefined serves the API alone. */
  readonly webFolder?: string | undefined;
  /** Further origins whose pages may write: the web's development server. */
  readonly allowedOrigins?: readonly string[];
  readonly logger?: FastifyServerOptions['logger'];
  readonly schema?: GraphQLSchema;
  /** Addresses for files; those of the features when left out. */
  readonly fileRoutes?: readonly FileRoute[];
}

/** Seconds as slow clients get them: long enough for a bad line, short enough against those who hold sockets. */
const TIMES = { requestTimeout: 30_000, keepAliveTimeout: 10_000, connectionTimeout: 0 } as const;
const HEADERS_TIMEOUT_MS = 15_000;
/** How often Node looks for such sockets; its own 30 s would make the 15 s 45. */
const SOCKET_CHECK_MS = 5_000;

/** A server that can stop without breaking off what it took on. */
export type ApiServer = FastifyInstance & Pick<Draining, 'drain'>;

/** The whole server without a port: `listen` it, or ask it with `inject`. */
export async function createServer(platform: Platform, options: ServerOptions = {}): Promise<ApiServer> {
  const { isDevelopment = false, isSecure = false, documents = NO_DOCUMENTS, webFolder, allowedOrigins = [] } = options;
  const schema = options.schema ?? (await buildApiSchema());
  const isOpen = isDevelopment || documents.size === 0;
  const app: FastifyInstance = Fastify({
    logger: options.logger ?? false,
    // One line per operation comes from `requestReport`; addresses and headers of people have no place in a log.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: BODY_LIMIT,
    trustProxy: options.trustedProxies && options.trustedProxies.length > 0 ? [...options.trustedProxies] : false,
    forceCloseConnections: 'idle',
    http: { headersTimeout: HEADERS_TIMEOUT_MS, connectionsCheckingInterval: SOCKET_CHECK_MS },
    ...TIMES,
  });
  putUrnInFront(app.server, { db: platform.db, keeper: platform.urn });
  const { isStopping, drain } = prepareDraining(app);

  limitLoad(app, (url) => url === '/healthz' || url === '/readyz' || url.startsWith('/graphql/stream'));
  await addSecurityHeaders(app, isSecure);
  await app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    // Left on, a small packed body could become a large one.
    globalDecompression: false,
    // Quality 4 costs half a millisecond on a list; the library's own 11 costs fifty.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    removeContentLengthHeader: true,
  });
  await app.register(fastifyCookie);
  refuseForeignOrigins(app, allowedOrigins);
  acceptJsonOnly(app);
  answerErrors(app);
  answerHealth(app, { isOpen: () => !isStopping(), ping: () => platform.db.$queryRaw`SELECT 1` });

  const contextOf = requestContexts(platform, isSecure);
  const apollo = createApollo({ schema, documents, log: app.log, isDevelopment });
  await apollo.start();
  app.route({
    method: 'POST',
    url: '/graphql',
    preHandler: async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      const query = (request.body as { readonly query?: unknown } | null | undefined)?.query;
      const context = await contextOf(request, reply);
      if (mayRun(query, request.headers[API_HEADER], context, documents, isOpen)) return;
      await reply.code(400).type('application/json; charset=utf-8').send(refusalBody('UNKNOWN_DOCUMENT', request.id));
    },
    handler: fastifyApolloHandler(apollo, { context: contextOf }),
  });
  app.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: (request, reply) =>
      reply
        .code(405)
        .header('allow', 'POST')
        .type('application/json; charset=utf-8')
        .send(refusalBody('BAD_REQUEST', request.id)),
  });
  await serveFileRoutes(app, options.fileRoutes ?? FILE_ROUTES, contextOf, schema);
  serveProvider(app, platform, contextOf);
  serveAwardCheck(app, platform);
  serveSubscriptions(app, { platform, schema, documents, contextOf, isOpen, isDevelopment });
  if (isDevelopment) serveGraphiql(app);
  if (webFolder !== undefined) serveWebApp(app, webFolder);
  app.addHook('onClose', () => apollo.stop());
  return Object.assign(app, { drain });
}
