import {
  ATTACHMENT_LIMITS,
  ATTACHMENT_REFUSAL_CODES,
  isAttachableName,
  PORTION_BYTES,
  type AttachmentFormat,
  type AttachmentHolder,
  type AttachmentRefusalCode,
} from '@thidua/domain/attachments';
import { isOneOf } from '@thidua/domain/kernel';
import type { BallotScanKind } from '@thidua/domain/secret-ballot';

import { forgetUpload, knownUpload, rememberUpload } from './known-uploads.ts';

/** Where a file belongs, and which file it is a newer version of. */
export interface SendTo {
  readonly holder: AttachmentHolder;
  readonly recordId: string;
  readonly replacesId?: string | undefined;
  /** Why it replaces that one, where a reason is asked for. */
  readonly reason?: string | undefined;
  /** Which paper of a round of the secret ballot it shows. */
  readonly scanKind?: BallotScanKind | undefined;
}

export interface SentFile {
  readonly id: string;
  readonly name: string;
  readonly format: AttachmentFormat;
  readonly bytes: number;
}

export type SendOutcome =
  | { readonly kind: 'TAKEN'; readonly file: SentFile }
  | { readonly kind: 'REFUSED'; readonly code: AttachmentRefusalCode }
  /** The line was gone for too long; sending the same file again goes on where it was cut off. */
  | { readonly kind: 'INTERRUPTED' }
  | { readonly kind: 'STOPPED' };

/** What the sending waits for before it tries again: the line to the server, or a turn at looking into files there. */
export type SendWait = 'LINE' | 'READER';

export interface SendWatch {
  readonly signal: AbortSignal;
  /** Bytes that are there; called again with the same number while it waits. */
  readonly onProgress: (sent: number, waitsFor?: SendWait) => void;
}

const HEADERS = { 'content-type': 'application/octet-stream', 'x-thidua-upload': '1' } as const;
/** Pauses before trying again, in milliseconds: some two minutes without a line, then the person decides. */
const PAUSES = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000] as const;

/** Why the file is not worth sending; undefined when the server should look at it. */
export function refusedAtOnce({ name, size }: Pick<File, 'name' | 'size'>): AttachmentRefusalCode | undefined {
  if (size === 0) return 'EMPTY_FILE';
  if (size > ATTACHMENT_LIMITS.fileBytes) return 'FILE_TOO_LARGE';
  return isAttachableName(name) ? undefined : 'NOT_ATTACHABLE';
}

/** An answer that ends the sending. */
class Ended extends Error {
  readonly outcome: SendOutcome;

  constructor(outcome: SendOutcome) {
    super(outcome.kind);
    this.outcome = outcome;
  }
}

/**
 * Sends a file portion by portion. A line that breaks, a server that starts anew, a page that is loaded again: each time the
 * server is asked how far the file came, and only the rest is sent.
 */
export async function sendFile(to: SendTo, file: File, watch: SendWatch): Promise<SendOutcome> {
  const refused = refusedAtOnce(file);
  if (refused !== undefined) return { kind: 'REFUSED', code: refused };
  const reach: Reach = { sent: 0, failures: 0, isBusy: false };
  try {
    for (;;) {
      const outcome = await trySending(to, file, watch, reach);
      if (outcome !== undefined) return outcome;
      const pause = PAUSES[reach.failures];
      if (pause === undefined) return reach.isBusy ? READER_BUSY : { kind: 'INTERRUPTED' };
      reach.failures += 1;
      watch.onProgress(reach.sent, reach.isBusy ? 'READER' : 'LINE');
      await sleep(pause, watch.signal);
    }
  } catch (error) {
    if (watch.signal.aborted) return { kind: 'STOPPED' };
    throw error;
  }
}

interface Reach {
  sent: number;
  /** In a row; every portion that comes through is a new beginning. */
  failures: number;
  /** The last one was the server's: it is there and looks into other files. */
  isBusy: boolean;
}

const READER_BUSY = { kind: 'REFUSED', code: 'READER_BUSY' } as const satisfies SendOutcome;

/** One go at it, from where the file is; undefined when it is worth another. */
async function trySending(to: SendTo, file: File, watch: SendWatch, reach: Reach): Promise<SendOutcome | undefined> {
  const { signal, onProgress } = watch;
  try {
    const begun = await begin(to, file, signal);
    let { offset } = begun;
    for (;;) {
      onProgress(offset);
      const answer = await fetch(`/files/attachments/upload?id=${begun.id}`, {
        method: 'PATCH',
        credentials: 'same-origin',
        headers: { ...HEADERS, 'upload-offset': String(offset) },
        body: file.slice(offset, offset + PORTION_BYTES),
        signal,
      });
      if (answer.status === 201) {
        forgetUpload(to, file);
        // What our own server answers to the last portion.
        return { kind: 'TAKEN', file: (await answer.json()) as SentFile };
      }
      if (answer.status !== 204 && answer.status !== 409) throw new Ended(await refusalIn(answer));
      offset = Number(answer.headers.get('upload-offset'));
      reach.sent = offset;
      reach.failures = 0;
    }
  } catch (error) {
    if (signal.aborted) throw error;
    reach.isBusy =
      error instanceof Ended && error.outcome.kind === 'REFUSED' && error.outcome.code === READER_BUSY.code;
    if (!(error instanceof Ended) || reach.isBusy) return undefined;
    // Whoever chooses the file again begins anew.
    if (error.outcome.kind === 'REFUSED') forgetUpload(to, file);
    return error.outcome;
  }
}

/** The upload of the file and how far it is: the one that was begun before, or a new one. */
async function begin(to: SendTo, file: File, signal: AbortSignal): Promise<{ id: string; offset: number }> {
  const known = knownUpload(to, file);
  if (known !== undefined) {
    const answer = await fetch(`/files/attachments/upload?id=${known}`, {
      method: 'HEAD',
      credentials: 'same-origin',
      signal,
    });
    if (answer.ok) return { id: known, offset: Number(answer.headers.get('upload-offset')) };
    if (answer.status !== 404) throw new Ended(await refusalIn(answer));
    forgetUpload(to, file);
  }
  const query = new URLSearchParams({
    holder: to.holder,
    record: to.recordId,
    name: file.name,
    bytes: String(file.size),
    ...(to.replacesId === undefined ? {} : { replaces: to.replacesId }),
    ...(to.reason === undefined ? {} : { reason: to.reason }),
    ...(to.scanKind === undefined ? {} : { kind: to.scanKind }),
  });
  const answer = await fetch(`/files/attachments?${query.toString()}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: HEADERS,
    signal,
  });
  if (answer.status !== 201) throw new Ended(await refusalIn(answer));
  const { id } = (await answer.json()) as { readonly id: string };
  rememberUpload(to, file, id);
  return { id, offset: 0 };
}

/** What the server said about the file. Throws for a server that is away or overloaded: then the line is as good as broken. */
async function refusalIn(answer: Response): Promise<SendOutcome> {
  const body: unknown = await answer.json().catch(() => undefined);
  const code = (body as { readonly refusal?: { readonly code?: unknown } } | undefined)?.refusal?.code;
  if (typeof code === 'string' && isOneOf(ATTACHMENT_REFUSAL_CODES, code)) return { kind: 'REFUSED', code };
  if (answer.status >= 500 || answer.status === 429) throw new Error(`The server answered ${answer.status}`);
  return { kind: 'INTERRUPTED' };
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new Error('stopped'));
    });
    // The line is back: no reason to wait to the end.
    addEventListener('online', () => resolve(), { once: true });
  });
}
