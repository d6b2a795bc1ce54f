import type { FastifyInstance } from 'fastify';

/** Requests in hand at once; the database works on ten of them. Beyond it, an honest "later" is better than a queue. */
const IN_HAND_MAX = 300;
const RETRY_AFTER_SECONDS = '2';

/** Answers 503 when too much is in hand. Health questions are always answered; streams count their own places. */
export function limitLoad(app: FastifyInstance, isExempt: (url: string) => boolean): void {
  const inHand = new WeakSet<object>();
  let count = 0;
  app.addHook('onRequest', (request, reply, done) => {
    if (isExempt(request.url)) {
      done();
      return;
    }
    if (count >= IN_HAND_MAX) {
      void reply
        .code(503)
        .header('retry-after', RETRY_AFTER_SECONDS)
        .type('text/plain; charset=utf-8')
        .send('Máy chủ đang bận.\n');
      return;
    }
    count += 1;
    inHand.add(request);
    // 'close' comes once for every answer, also for one whose reader went away.
    reply.raw.once('close', () => {
      if (inHand.delete(request)) count -= 1;
    });
    done();
  });
}
