import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readWebFiles } from './web-files.ts';

/** The page carries this where the one-time word for its style elements belongs. */
const NONCE_MARK = '%CSP_NONCE%';
/** Files with a hash in the name never change. */
const HASHED = 'assets/';
const IMMUTABLE = 'public, max-age=31536000, immutable';

function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
}

/** Serves the built web app: its files, and its page for every address that people open. */
export function serveWebApp(app: FastifyInstance, folder: string): void {
  const index = path.join(folder, 'index.html');
  const page = existsSync(index) ? readFileSync(index, 'utf8') : undefined;
  if (page !== undefined) {
    const fileNamed = readWebFiles(folder);
    app.get('/', (_request, reply) => sendPage(reply, page));
    app.get<{ Params: { readonly '*': string } }>('/*', async (request, reply) => {
      const name = request.params['*'];
      const file = await fileNamed(name, request.headers['accept-encoding'] ?? '');
      if (file === undefined) return reply.callNotFound();
      void reply
        .header('cache-control', name.startsWith(HASHED) ? IMMUTABLE : 'no-cache')
        .header('etag', file.etag)
        .header('vary', 'accept-encoding');
      if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
      if (file.encoding !== undefined) void reply.header('content-encoding', file.encoding);
      return reply.type(file.type).send(file.bytes);
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (page !== undefined && wantsPage(request)) return sendPage(reply, page);
    return reply.code(404).type('text/plain; charset=utf-8').send('Không tìm thấy.\n');
  });
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(page.replaceAll(NONCE_MARK, reply.cspNonce.style));
}
