import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { replyBytes, SIZE, type UrnReply } from '@thidua/ballot';
import { answerStatus } from './answer-status.ts';
import { castBallot, type UrnParts } from './cast-ballot.ts';

const ADDRESS = /^\/urn\/v1\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/(cast|status)$/;
const PREFIX = '/urn/';
const RETRY: UrnReply = { code: 'RETRY', receipt: undefined };
const BAD: UrnReply = { code: 'BAD', receipt: undefined };
/** One bucket for everybody: a limit by person or by address would have to know who casts. */
const MOST_AT_ONCE = 200;

const ERRANDS = {
  cast: { size: SIZE.envelope, answer: castBallot },
  status: { size: SIZE.statusRequest, answer: answerStatus },
} as const;

/**
 * Stands in front of the whole server: a ballot meets no log, no trace, no counter, no cookie, no sign-in and no request number,
 * whether it is taken or not, and not when something breaks either. Every answer is 96 bytes with status 200.
 */
export function putUrnInFront(server: Server, parts: UrnParts): void {
  const [behind] = server.listeners('request') as RequestListener[];
  if (behind === undefined) throw new Error('The server has nothing to stand in front of.');
  let inHand = 0;
  server.removeListener('request', behind);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith(PREFIX) !== true) return behind(request, response);
    if (inHand >= MOST_AT_ONCE) return send(response, RETRY);
    inHand += 1;
    void answer(request, parts)
      // Whatever broke, it is not told or kept: the device tries again.
      .catch(() => RETRY)
      .then((reply) => send(response, reply))
      .finally(() => (inHand -= 1));
  });
}

async function answer(request: IncomingMessage, parts: UrnParts): Promise<UrnReply> {
  const [, roundId, errand] = ADDRESS.exec(request.url ?? '') ?? [];
  if (request.method !== 'POST' || roundId === undefined || (errand !== 'cast' && errand !== 'status')) return BAD;
  const { size, answer: reply } = ERRANDS[errand];
  const body = await bytesIn(request, size);
  return body === undefined ? BAD : reply(parts, roundId, body);
}

/** Undefined for a body of any other length; no more than that is ever read. */
async function bytesIn(request: IncomingMessage, size: number): Promise<Uint8Array | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > size) return undefined;
    parts.push(part);
  }
  return length === size ? new Uint8Array(Buffer.concat(parts)) : undefined;
}

function send(response: ServerResponse, reply: UrnReply): void {
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-length': SIZE.reply,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
  response.end(replyBytes(reply));
}
