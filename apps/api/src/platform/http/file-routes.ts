import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isPermitted } from '@thidua/domain/accounts';
import type { Permission } from '@thidua/domain/accounts';
import type { GraphQLSchema } from 'graphql';
import { Fault } from '../fault.ts';
import type { FaultCode } from '../fault.ts';
import { recordRefusal } from '../record-refusal.ts';
import { isActing } from '../request-context.ts';
import type { ActingContext } from '../request-context.ts';
import { askerOf } from './ask.ts';
import type { Ask } from './ask.ts';
import { refusalBody } from './document-gate.ts';
import type { ContextOf } from './request-contexts.ts';

/**
 * An address that takes or gives a file: what GraphQL is no good for. It states its permission as root fields do, and the
 * access matrix names it the same way, e.g. `GET /files/audit.csv`.
 */
export interface FileRoute {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PATCH';
  readonly url: `/files/${string}`;
  readonly permission: Permission;
  /** Largest body taken, in bytes; only for POST and PATCH, whose body arrives as one `application/octet-stream` buffer. */
  readonly bodyLimit?: number;
  /**
   * Answers the request; `ask` asks the schema as the same person. Throws a Fault for what the person may not have or what
   * does not exist.
   */
  readonly handle: (context: ActingContext, request: FastifyRequest, reply: FastifyReply, ask: Ask) => Promise<unknown>;
}

/** A browser sends this only for a page of ours: forms of other pages cannot set headers. */
const UPLOAD_HEADER = 'x-thidua-upload';

const STATUS = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  OVERLOADED: 503,
  RECENT_SIGN_IN_REQUIRED: 403,
} as const satisfies Record<FaultCode, number>;

/** Serves the routes in a room of their own: only there is a body something else than JSON. */
export async function serveFileRoutes(
  app: FastifyInstance,
  routes: readonly FileRoute[],
  contextOf: ContextOf,
  schema: GraphQLSchema,
): Promise<void> {
  await app.register((room, _options, done) => {
    room.removeAllContentTypeParsers();
    room.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, parsed) => {
      parsed(null, body);
    });
    for (const route of routes) serve(room, route, contextOf, schema);
    done();
  });
}

function serve(room: FastifyInstance, route: FileRoute, contextOf: ContextOf, schema: GraphQLSchema): void {
  const { method, url, permission, bodyLimit, handle } = route;

  function refuse(request: FastifyRequest, reply: FastifyReply, code: FaultCode): FastifyReply {
    return reply.code(STATUS[code]).type('application/json; charset=utf-8').send(refusalBody(code, request.id));
  }

  room.route({
    method,
    url,
    ...(bodyLimit === undefined ? {} : { bodyLimit }),
    // Before the body is read: who may not come in sends nothing.
    onRequest: async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      const context = await contextOf(request, reply);
      if (!isActing(context)) return refuse(request, reply, 'UNAUTHENTICATED');
      if (!isPermitted(context.actor, permission)) {
        await recordRefusal(context, `${method} ${url}`);
        return refuse(request, reply, 'FORBIDDEN');
      }
      if ((method === 'POST' || method === 'PATCH') && request.headers[UPLOAD_HEADER] === undefined)
        return refuse(request, reply, 'BAD_USER_INPUT');
      return undefined;
    },
    handler: async (request, reply) => {
      // There is an actor: the hook above let nobody else through.
      const context = (await contextOf(request, reply)) as ActingContext;
      try {
        return await handle(context, request, reply, askerOf(schema, context));
      } catch (error) {
        if (error instanceof Fault) return refuse(request, reply, error.code);
        throw error;
      }
    },
  });
}
