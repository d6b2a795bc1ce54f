import type { FastifyInstance, FastifyRequest } from 'fastify';

/** True when a browser says that the request comes from a page of another site. Programs that are no browsers say nothing. */
function isFromElsewhere(request: FastifyRequest, allowed: ReadonlySet<string>): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return request.headers['sec-fetch-site'] === 'cross-site';
  if (allowed.has(origin)) return false;
  const host = URL.canParse(origin) ? new URL(origin).host : undefined;
  return host === undefined || host !== request.headers.host;
}

/** Refuses writes that another site's page sends with the person's cookie. The second wall behind SameSite. */
export function refuseForeignOrigins(app: FastifyInstance, allowed: readonly string[]): void {
  const origins = new Set(allowed);
  app.addHook('onRequest', (request, reply, done) => {
    if (request.method === 'GET' || request.method === 'HEAD' || !isFromElsewhere(request, origins)) {
      done();
      return;
    }
    void reply.code(403).type('text/plain; charset=utf-8').send('Yêu cầu đến từ trang khác.\n');
  });
}
