import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** The page carries this where the one-time word for its style elements belongs. */
const NONCE_MARK = '%CSP_NONCE%';
/** Files with a hash in the name never change. */
const HASHED = /[/\\]assets[/\\]/;
const IMMUTABLE = 'public, max-age=31536000, immutable';

function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
}

/** Serves the built web app: its files, and its page for every address that people open. */
export async function serveWebApp(app: FastifyInstance, folder: string): Promise<void> {
  const index = path.join(folder, 'index.html');
  const page = existsSync(index) ? readFileSync(index, 'utf8') : undefined;
  if (page !== undefined) {
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      // Dot files are never part of the app.
      dotfiles: 'deny',
      cacheControl: false,
      setHeaders: (reply, file) => {
        void reply.header('cache-control', HASHED.test(file) ? IMMUTABLE : 'no-cache');
      },
    });
    app.get('/', (_request, reply) => sendPage(reply, page));
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
