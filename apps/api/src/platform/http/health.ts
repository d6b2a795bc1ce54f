import type { FastifyInstance } from 'fastify';

export interface Readiness {
  /** False from the moment a stop was asked for. */
  readonly isOpen: () => boolean;
  /** Resolves when the database answers. */
  readonly ping: () => Promise<unknown>;
}

const PING_LIMIT_MS = 1_500;

function inTime(work: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PING_LIMIT_MS);
    work
      .then(
        () => resolve(true),
        () => resolve(false),
      )
      .finally(() => clearTimeout(timer));
  });
}

/** `/healthz`: the process lives. `/readyz`: it can serve; load balancers send people only while it says so. */
export function answerHealth(app: FastifyInstance, { isOpen, ping }: Readiness): void {
  app.get('/healthz', { logLevel: 'silent' }, () => 'ok');
  app.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    if (isOpen() && (await inTime(ping()))) return 'ready';
    return reply.code(503).send('not ready');
  });
}
