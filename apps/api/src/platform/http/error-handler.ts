import type { FastifyError, FastifyInstance } from 'fastify';
import { INTERNAL } from '../format-error.ts';
import { refusalBody } from './document-gate.ts';

/** What went wrong outside GraphQL: a code and the request's name, in the shape that clients of the API already read. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode >= 400 ? error.statusCode : 500;
    if (status >= 500)
      request.log.error({ reqId: request.id, error: error.name, at: error.stack?.split('\n').slice(1) }, error.code);
    const code = status >= 500 ? INTERNAL : 'BAD_REQUEST';
    return reply.code(status).type('application/json; charset=utf-8').send(refusalBody(code, request.id));
  });
}
