import { randomUUID } from 'node:crypto';
import type { Tx } from '@thidua/db';
import type { Platform } from '../platform.ts';
import type { Mail } from '../ports/mailer.ts';

/** Where a mail waits for its sending: bound to its row, so that no sealed text can be moved to another reader. */
export function sealedPlace(id: string): string {
  return `outbox.mail:${id}`;
}

export interface QueuedMail extends Mail {
  /** The account that the mail is about. */
  readonly accountId: string;
  /** After this moment nobody would have use for it. */
  readonly expiresAt: Date;
}

/**
 * Puts a mail into the outbox, inside the transaction of what it tells about: both happen, or neither. False where no mail
 * server is configured; the caller then says so instead of pretending.
 */
export async function queueMail(
  platform: Pick<Platform, 'mailer' | 'fieldCipher'>,
  tx: Tx,
  mail: QueuedMail,
  at: Date,
): Promise<boolean> {
  if (platform.mailer === undefined) return false;
  const { accountId, expiresAt, to, subject, text } = mail;
  const id = randomUUID();
  const sealed = platform.fieldCipher.seal(sealedPlace(id), JSON.stringify({ to, subject, text } satisfies Mail));
  await tx.outboxMail.create({
    data: { id, accountId, sealed, createdAt: at, expiresAt, nextTryAt: at },
    select: { id: true },
  });
  return true;
}
