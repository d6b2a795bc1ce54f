import {
  base64UrlOf,
  bytesOfBase64Url,
  replyOf,
  retryDelay,
  sendPlan,
  windowPlan,
  type UrnReply,
} from '@thidua/ballot';

/** The outside of the sending, which a test replaces. */
export interface Outside {
  readonly post: (path: string, body: Uint8Array) => Promise<Uint8Array>;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly random: (length: number) => Uint8Array;
}

export interface ToSend {
  readonly roundId: string;
  /** Sealed envelopes, base64url, by item. */
  readonly pending: Readonly<Record<string, string>>;
  readonly isLate: boolean;
  /** The chair collects all ballots at this moment: they go within the window, whenever they were taken. */
  readonly isWindow: boolean;
  readonly isClosing: () => boolean;
  readonly signal: AbortSignal;
  /** Whether the urn signed for this very ballot. */
  readonly isReceipt: (itemId: string, receipt: string) => boolean;
  /** The urn took the ballot; its receipt, base64url. Resolves when that is kept. */
  readonly onTaken: (itemId: string, receipt: string) => Promise<void>;
}

/** How a ballot ended that was not taken: another one of the same token lies there, the urn is shut, or it is none. */
export type SendEnd = 'ALREADY_CAST' | 'CLOSED' | 'BAD';

/**
 * Sends each ballot by itself, in random order, after a delay of its own, and the same bytes again until the urn has answered. Resolves
 * with what was not taken. Rejects only when the page stops it.
 */
export async function sendBallots(outside: Outside, to: ToSend): Promise<ReadonlyMap<string, SendEnd>> {
  const items = Object.entries(to.pending);
  const circumstances = { isLate: to.isLate, isClosing: to.isClosing() };
  const plan = to.isWindow
    ? windowPlan(items.length, outside.random)
    : sendPlan(items.length, circumstances, outside.random);
  const ends = new Map<string, SendEnd>();
  await Promise.all(
    plan.map(async ({ item, afterMs }) => {
      const [itemId, envelope] = items[item] ?? [];
      if (itemId === undefined || envelope === undefined) return;
      await outside.wait(afterMs, to.signal);
      const reply = await untilAnswered(outside, to, itemId, envelope);
      if (reply.code === 'OK' && reply.receipt !== undefined) await to.onTaken(itemId, base64UrlOf(reply.receipt));
      else ends.set(itemId, reply.code === 'CLOSED' || reply.code === 'ALREADY_CAST' ? reply.code : 'BAD');
    }),
  );
  return ends;
}

async function untilAnswered(
  outside: Outside,
  { roundId, signal, isReceipt }: ToSend,
  itemId: string,
  envelope: string,
): Promise<UrnReply> {
  const body = bytesOfBase64Url(envelope) ?? new Uint8Array();
  for (let attempt = 0; ; attempt += 1) {
    const reply = await asked(outside, `/urn/v1/${roundId}/cast`, body);
    // An OK that the urn did not sign for this ballot comes from somebody in between: nobody knows yet, so it goes again.
    const isForged = reply?.code === 'OK' && !(reply.receipt && isReceipt(itemId, base64UrlOf(reply.receipt)));
    if (reply !== undefined && reply.code !== 'RETRY' && !isForged) return reply;
    await outside.wait(retryDelay(attempt, outside.random), signal);
  }
}

/**
 * Which ballots lie in the urn already: their receipts, base64url, by item. Like ballots, the questions go in random order at random
 * times, so that they do not tie the ballots of one hand together.
 */
export async function receiptsInUrn(
  outside: Outside,
  roundId: string,
  requests: readonly { readonly itemId: string; readonly body: Uint8Array }[],
  signal: AbortSignal,
): Promise<Readonly<Record<string, string>>> {
  const plan = windowPlan(requests.length, outside.random);
  const found = await Promise.all(
    plan.map(async ({ item, afterMs }): Promise<readonly [string, string] | undefined> => {
      const request = requests[item];
      if (request === undefined) return undefined;
      await outside.wait(afterMs, signal);
      const receipt = await receiptInUrn(outside, roundId, request.body);
      return receipt === undefined ? undefined : [request.itemId, receipt];
    }),
  );
  return Object.fromEntries(found.filter((each) => each !== undefined));
}

/** Whether the ballot lies in the urn: its receipt, base64url, or undefined. */
async function receiptInUrn(outside: Outside, roundId: string, request: Uint8Array): Promise<string | undefined> {
  const reply = await asked(outside, `/urn/v1/${roundId}/status`, request);
  return reply?.receipt === undefined ? undefined : base64UrlOf(reply.receipt);
}

/** Undefined where there was no answer, or none that the urn gives. */
async function asked(outside: Outside, path: string, body: Uint8Array): Promise<UrnReply | undefined> {
  try {
    return replyOf(await outside.post(path, body));
  } catch {
    return undefined; // no line, or a cut answer: the same bytes go again
  }
}

/** The browser itself: no cookie, no referrer, nothing kept, no redirect followed. */
export const browserOutside: Outside = {
  post: async (path, body) => {
    const answer = await fetch(path, {
      method: 'POST',
      body: new Uint8Array(body),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      headers: { 'content-type': 'application/octet-stream' },
    });
    return new Uint8Array(await answer.arrayBuffer());
  },
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(new DOMException('stopped', 'AbortError'));
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, milliseconds);
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    }),
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
};
