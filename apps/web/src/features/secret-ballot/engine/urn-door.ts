import { replyOf } from '@thidua/ballot';
import type { UrnReply } from '@thidua/ballot';

/** The way to the urn. Undefined when no whole answer came: what was sent may or may not have arrived. */
export interface UrnDoor {
  readonly cast: (envelope: Uint8Array) => Promise<UrnReply | undefined>;
  readonly status: (request: Uint8Array) => Promise<UrnReply | undefined>;
}

/** Nothing goes along that says who sends: no cookie, no page it comes from, nothing kept by the browser. */
const ANONYMOUS = {
  method: 'POST',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  redirect: 'error',
  headers: { 'content-type': 'application/octet-stream' },
} as const satisfies RequestInit;

/** After this long an answer is taken for lost, and the same bytes are sent again. */
const PATIENCE_MS = 20_000;

export function urnDoor(roundId: string, fetch: typeof globalThis.fetch): UrnDoor {
  const post = async (door: 'cast' | 'status', bytes: Uint8Array): Promise<UrnReply | undefined> => {
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const response = await fetch(`/urn/v1/${roundId}/${door}`, { ...ANONYMOUS, body: bytes.slice(), signal });
      return replyOf(new Uint8Array(await response.arrayBuffer()));
    } catch (error) {
      // No connection (TypeError), or none in time (DOMException).
      if (error instanceof TypeError || error instanceof DOMException) return undefined;
      throw error;
    }
  };
  return { cast: (envelope) => post('cast', envelope), status: (request) => post('status', request) };
}
