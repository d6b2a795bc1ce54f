import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Larger than any screen's operation, with the longest initiative in it. */
export const BODY_LIMIT = 100 * 1024;

class BodyRefused extends Error {
  readonly statusCode: number;

  constructor(statusCode: 400 | 415) {
    super('The body was refused.');
    this.statusCode = statusCode;
  }
}

const CHARSET = /;\s*charset\s*=\s*"?([^";\s]+)/i;

function assertPlainUtf8(request: FastifyRequest): void {
  const charset = CHARSET.exec(request.headers['content-type'] ?? '')?.[1]?.toLowerCase();
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') throw new BodyRefused(415);
  // Nothing here inflates: a few bytes on the wire never become many in memory.
  if (request.headers['content-encoding'] !== undefined) throw new BodyRefused(415);
}

/** Takes JSON in UTF-8 and nothing else: other types answer 415, broken text and `__proto__` answer 400. */
export function acceptJsonOnly(app: FastifyInstance): void {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (request, body, done) => {
    try {
      assertPlainUtf8(request);
      const text = decoder.decode(typeof body === 'string' ? Buffer.from(body) : body);
      void parse(request, text, (error, value) => done(error === null ? null : new BodyRefused(400), value));
    } catch (error) {
      done(error instanceof BodyRefused ? error : new BodyRefused(400));
    }
  });
}
