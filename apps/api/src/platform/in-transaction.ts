import type { Tx } from '@thidua/db';
import { withRetry } from '@thidua/db';
import type { AuditEvent, PersonalPart } from '@thidua/domain/audit';
import type { Result } from '@thidua/domain/kernel';
import { recordAudit } from './audit/record-audit.ts';
import type { RecordedEvent } from './audit/record-audit.ts';
import { announce } from './live/change-feed.ts';
import type { Topic } from './live/change-feed.ts';
import { freezePaper, type PaperToFreeze } from './papers/freeze-paper.ts';
import type { RequestContext } from './request-context.ts';

/** A change being made: everything in it commits together, or nothing does. */
export interface Change {
  readonly tx: Tx;
  /** The real moment, for sign-ins and the trail; business times such as submittedAt come from `businessNow`. */
  readonly at: Date;
  /**
   * Remembers an event. Entries are written last, so the head of the chain is locked as briefly as can be. Values of people,
   * before and after, go into `personal`: the chain itself holds no names.
   */
  readonly audit: (event: AuditEvent, personal?: PersonalPart) => void;
  /** The paper of the record has become official with this change: its content is kept as it is at the commit, and its files are made from it. */
  readonly freeze: (slug: string, id: string, options?: { readonly isFromUpgrade: boolean }) => void;
  /** Tells lookers after the commit that something changed; carries ids only, they read again what they may see. */
  readonly notify: (topic: Topic, id: string) => void;
}

const LIMITS = { maxWait: 2_000, timeout: 10_000 } as const;

/** Leaves the transaction with a refusal: nothing of it stays. */
class Refused<E> extends Error {
  readonly error: E;

  constructor(error: E) {
    super('refused');
    this.error = error;
  }
}

/**
 * Runs a use case in one transaction, READ COMMITTED with the row locks that the use case takes. A refusal rolls back; a
 * serialization failure or deadlock runs `work` again, so it must not touch anything but `change`.
 */
export async function inTransaction<T, E>(
  context: RequestContext,
  work: (change: Change) => Promise<Result<T, E>>,
): Promise<Result<T, E>> {
  try {
    return await withRetry(() =>
      context.db.$transaction((tx) => attempt(context, tx, work), { ...LIMITS, isolationLevel: 'ReadCommitted' }),
    );
  } catch (error) {
    // Only `attempt` below makes a Refused, with the error type of this very call.
    if (error instanceof Refused) return { ok: false, error: error.error as E };
    throw error;
  }
}

async function attempt<T, E>(
  context: RequestContext,
  tx: Tx,
  work: (change: Change) => Promise<Result<T, E>>,
): Promise<Result<T, E>> {
  const at = context.now();
  const events: RecordedEvent[] = [];
  const changed: { readonly topic: Topic; readonly id: string }[] = [];
  const official: PaperToFreeze[] = [];
  const outcome = await work({
    tx,
    at,
    audit: (event, personal) => void events.push(personal === undefined ? { event } : { event, personal }),
    freeze: (slug, id, { isFromUpgrade } = { isFromUpgrade: false }) => void official.push({ slug, id, isFromUpgrade }),
    notify: (topic, id) => void changed.push({ topic, id }),
  });
  if (!outcome.ok) throw new Refused(outcome.error);
  for (const paper of official) await freezePaper(tx, context, paper);
  for (const { topic, id } of changed) await announce(tx, topic, id);
  const { actor, isSystem, requestId, now } = context;
  await recordAudit(tx, context.platform.auditKey, { actor, isSystem, requestId, now }, events);
  return outcome;
}
