import type { Prisma, Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import { err, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import { applyPostingEvent, keepsPostings, type PostingEvent, type PostingStatus } from '@thidua/domain/postings';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { visiblePostings } from '../posting.visibility.ts';

export type PostingRefusal = StaleRecord | InvalidTransition | InputProblems;

const ACT_ROW = {
  id: true,
  year: true,
  status: true,
  version: true,
  fromOn: true,
  dueOn: true,
  lines: {
    select: { id: true, nominationId: true, takenOffAt: true, nomination: { select: { staffId: true } } },
    orderBy: { ordinal: 'asc' },
  },
} as const satisfies Prisma.PostingSelect;

export type LockedPosting = Prisma.PostingGetPayload<{ select: typeof ACT_ROW }>;

/** What a use case decides with: the locked posting, where it goes, and the body's own time. */
export interface PostingHand {
  readonly change: Change;
  readonly row: LockedPosting;
  readonly to: PostingStatus;
  readonly today: PlainDate;
  readonly now: Date;
}

interface Decided {
  readonly data: Prisma.PostingUncheckedUpdateInput;
  readonly event: AuditEvent;
}

/** The posting with its row locked, so that two people at one posting act one after the other. Throws NOT_FOUND. */
export async function lockPosting(tx: Tx, { actor }: ActingContext, id: string): Promise<LockedPosting> {
  await tx.$queryRaw`SELECT id FROM postings WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  return found(await tx.posting.findFirst({ select: ACT_ROW, where: { AND: [{ id }, visiblePostings(actor)] } }));
}

/** The one way in which a posting changes: lock, visible, right, state, version, then what the use case decides. */
export function changePosting(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
  event: Exclude<PostingEvent, 'COMMENT'>,
  decide: (hand: PostingHand) => Promise<Result<Decided, InputProblems>>,
): Promise<Result<{ readonly id: string }, PostingRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, PostingRefusal>(context, async (change) => {
    const { tx, audit } = change;
    const row = await lockPosting(tx, context, input.id);
    if (!keepsPostings(actor)) throw forbidden();
    const next = applyPostingEvent(row.status, event);
    if (!next.ok) return next;
    if (row.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
    const now = businessNow(context, actor);
    const decided = await decide({ change, row, to: next.value, today: businessToday(context, actor), now });
    if (!decided.ok) return decided;
    await tx.posting.update({
      where: { id: row.id },
      data: { ...decided.value.data, status: next.value, updatedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    audit(decided.value.event);
    return ok({ id: row.id });
  });
}

/** The lines that the posting holds now. */
export function heldLines({ lines }: LockedPosting): readonly string[] {
  return lines.filter(({ takenOffAt }) => takenOffAt === null).map(({ nominationId }) => nominationId);
}
