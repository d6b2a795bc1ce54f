import type { Prisma, Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
import {
  applySittingEvent,
  mayKeepSitting,
  type InitiativeSittingEvent,
  type InitiativeSittingStatus,
} from '@thidua/domain/initiative-sitting';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, SharedRefusal } from '../../../platform/user-error.ts';
import { authorIdsOf, LINE_ROW, relativesOfAuthors, SEAT_ROW, withAside, type LineRow } from '../sitting-lines.ts';
import { SITTING_ROW } from '../sitting.queries.ts';
import { visibleSittings } from '../sitting.visibility.ts';

const ACT_ROW = {
  ...SITTING_ROW,
  seats: { select: SEAT_ROW, orderBy: { member: { ordinal: 'asc' } } },
  lines: { select: LINE_ROW, orderBy: { ordinal: 'asc' } },
} as const satisfies Prisma.InitiativeSittingSelect;
type StoredSitting = Prisma.InitiativeSittingGetPayload<{ select: typeof ACT_ROW }>;

/** The sitting with who stands aside at each of its lines. */
export interface SittingInHand extends StoredSitting {
  readonly lines: (StoredSitting['lines'][number] & LineRow)[];
}

interface Hand {
  readonly tx: Tx;
  readonly row: SittingInHand;
  /** Whom the authors are related to by the register of today. */
  readonly relatives: ReadonlyMap<string, readonly string[]>;
  readonly to: InitiativeSittingStatus;
  readonly now: Date;
}

interface Decided {
  readonly data: Prisma.InitiativeSittingUncheckedUpdateInput;
  readonly events: readonly AuditEvent[];
}

/** The one way in which a sitting changes: lock, visible, right, state, version, then what the use case decides. */
export function changeSitting<Own = never>(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
  event: InitiativeSittingEvent,
  decide: (hand: Hand) => Promise<Result<Decided, InputProblems | Own>> | Result<Decided, InputProblems | Own>,
): Promise<Result<{ readonly id: string }, SharedRefusal | Own>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, SharedRefusal | Own>(context, async ({ tx, audit }) => {
    await tx.$queryRaw`SELECT id FROM initiative_sittings WHERE id = ${input.id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
    const stored = found(
      await tx.initiativeSitting.findFirst({
        select: ACT_ROW,
        where: { AND: [{ id: input.id }, visibleSittings(actor)] },
      }),
    );
    const relatives = await relativesOfAuthors(tx, stored.lines);
    const row: SittingInHand = {
      ...stored,
      lines: stored.lines.map((line) => withAside(stored.status, line, stored.seats, relatives)),
    };
    if (!mayKeepSitting(actor, { authorIds: authorIdsOf(row.lines) })) throw forbidden();
    const next = applySittingEvent(row.status, event);
    if (!next.ok) return next;
    if (row.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
    const now = businessNow(context, actor);
    const decided = await decide({ tx, row, relatives, to: next.value, now });
    if (!decided.ok) return decided;
    await tx.initiativeSitting.update({
      where: { id: row.id },
      data: { ...decided.value.data, status: next.value, version: { increment: 1 }, updatedAt: now },
      select: { id: true },
    });
    for (const each of decided.value.events) audit(each);
    return ok({ id: row.id });
  });
}
