import type { Platform } from '../platform.ts';
import type { Mail } from '../ports/mailer.ts';
import { sealedPlace } from './outbox.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** How often a process looks; a person waits at the screen for this mail. */
const LOOK_EVERY_MS = 2 * SECOND;
/** A mail in hand belongs to its process this long; longer than the slowest server takes, so nobody sends it a second time. */
const LEASE_MS = 2 * MINUTE;
/** Mails taken at once. */
const BATCH = 10;
/** Waits after the first, second, … failure; after the last one the mail is given up. */
const WAITS_MS = [0.5, 2, 5, 15, 60, 240, 720].map((minutes) => minutes * MINUTE);

type Needs = Pick<Platform, 'db' | 'fieldCipher' | 'mailer' | 'now'>;

export interface OutboxWorker {
  /** Sends what is due now; gives how many mails went out. */
  readonly sendDue: () => Promise<number>;
  readonly start: () => void;
  /** Stops looking; resolves when the mail in hand is done. */
  readonly stop: () => Promise<void>;
}

interface Taken {
  readonly id: string;
  readonly sealed: Uint8Array;
  readonly tries: number;
  readonly expiresAt: Date;
}

/**
 * Sends the mails of the outbox. Several processes may run one each: a row is taken by pushing its next try ahead, so what a
 * dying process held becomes due again. A mail may arrive twice (a crash between the server's word and ours), never be lost.
 */
export function createOutboxWorker(
  { db, fieldCipher, mailer, now }: Needs,
  onFailure: (error: unknown) => void,
): OutboxWorker {
  let timer: NodeJS.Timeout | undefined;
  let inHand: Promise<unknown> = Promise.resolve();

  async function take(): Promise<readonly Taken[]> {
    const at = now();
    return db.$queryRaw<Taken[]>`
      UPDATE outbox_mails SET "nextTryAt" = ${new Date(at.valueOf() + LEASE_MS)}, tries = tries + 1
      WHERE id IN (
        SELECT id FROM outbox_mails WHERE sealed IS NOT NULL AND "nextTryAt" <= ${at}
        ORDER BY "nextTryAt" LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
      RETURNING id, sealed, tries, "expiresAt"`;
  }

  async function send(taken: Taken): Promise<boolean> {
    const where = { id: taken.id };
    const select = { id: true };
    if (mailer === undefined || taken.expiresAt <= now()) {
      await db.outboxMail.update({ where, data: { sealed: null, droppedAt: now() }, select });
      return false;
    }
    try {
      // Sealed by `queueMail` with this very shape, and bound to this row.
      await mailer.send(JSON.parse(fieldCipher.open(sealedPlace(taken.id), taken.sealed)) as Mail);
    } catch (error) {
      onFailure(error);
      const wait = WAITS_MS[taken.tries - 1];
      const data =
        wait === undefined ? { sealed: null, droppedAt: now() } : { nextTryAt: new Date(now().valueOf() + wait) };
      await db.outboxMail.update({ where, data, select });
      return false;
    }
    await db.outboxMail.update({ where, data: { sealed: null, sentAt: now() }, select });
    return true;
  }

  async function sendDue(): Promise<number> {
    let sent = 0;
    for (let isMore = true; isMore;) {
      const batch = await take();
      for (const taken of batch) if (await send(taken)) sent += 1;
      isMore = batch.length === BATCH;
    }
    return sent;
  }

  function look(): void {
    inHand = sendDue()
      .catch(onFailure)
      .finally(() => {
        if (timer !== undefined) timer = setTimeout(look, LOOK_EVERY_MS).unref();
      });
  }

  return {
    sendDue,
    start: () => {
      timer ??= setTimeout(look, LOOK_EVERY_MS).unref();
    },
    stop: async () => {
      clearTimeout(timer);
      timer = undefined;
      await inHand;
    },
  };
}
