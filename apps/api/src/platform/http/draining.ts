import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Long enough for busy connections to carry one more answer, and with it the word that they end. */
const LAST_ANSWERS_MS = 600;

export interface Draining {
  /** True from the moment a stop was asked for. */
  readonly isStopping: () => boolean;
  /** Tells connections to end after their next answer, then stops taking any; resolves when all are answered. */
  readonly drain: () => Promise<void>;
}

/**
 * Stops without breaking a promise: a connection that is simply closed may just have carried a request that nobody has read
 * yet, and its sender would not know whether it counted.
 */
export function prepareDraining(app: FastifyInstance): Draining {
  let isStopping = false;
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (isStopping) void reply.header('connection', 'close');
    done();
  });
  app.addHook('preClose', (done) => {
    isStopping = true;
    done();
  });
  return {
    isStopping: () => isStopping,
    drain: async () => {
      isStopping = true;
      await sleep(LAST_ANSWERS_MS);
      await app.close();
    },
  };
}
