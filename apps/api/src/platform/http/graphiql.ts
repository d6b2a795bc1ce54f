import type { FastifyInstance } from 'fastify';

/** The page builds itself from inline scripts and workers; no other page may. */
const PAGE_POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:";

/** `/graphiql`, for the developer: the page comes with the package, so it works without the internet. Never in production. */
export function serveGraphiql(app: FastifyInstance): void {
  app.get('/graphiql', async (_request, reply) => {
    // Megabytes of editor, and a development dependency: loaded when somebody opens the page.
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', PAGE_POLICY)
      .header('cache-control', 'no-store')
      .send(renderGraphiQL({ title: 'Thi Đua · GraphiQL', endpoint: '/graphql' }));
  });
}
