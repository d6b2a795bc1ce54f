import type { Tx } from '@thidua/db';
import type { DeclarableConflict } from '@thidua/domain/council';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { FREEZING_STATUSES } from '@thidua/domain/secret-ballot';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden, found, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InvalidTransitionError } from '../../../platform/user-error.ts';
import { ConflictAfterSealingError } from '../council.errors.ts';
import { seatOf } from '../room.ts';
import { enterRoomOfItem, requireRight } from './enter-room.ts';

export interface ConflictDeclared {
  readonly itemId: string;
  readonly memberId: string;
  /** The class of the reason; told where the member wants to tell it. */
  readonly kind?: DeclarableConflict | null | undefined;
}

export type ConflictRefusal = InvalidTransitionError | ConflictAfterSealingError;

/** A member stands aside from an item before it is opened; by the member's own word, the secretary's or the chair's. */
export function declareConflict(
  context: ActingContext,
  input: ConflictDeclared,
): Promise<Result<string, ConflictRefusal>> {
  const { actor } = context;
  return inTransaction<string, ConflictRefusal>(context, async ({ tx, audit, notify }) => {
    const room = await enterRoomOfItem(tx, actor, input.itemId);
    const item = found(room.items.find(({ id }) => id === input.itemId));
    const seat = room.seats.find(({ id }) => id === input.memberId);
    if (seat === undefined) throw notFound();
    requireRight(room, actor, 'DECLARE_CONFLICT');
    if (seatOf(room, actor)?.id !== seat.id) requireRight(room, actor, 'RECORD_ATTENDANCE');
    if (!seat.hasVote) throw forbidden();
    if (room.status === 'CLOSED') return err(new InvalidTransitionError(room.status, 'DECLARE_CONFLICT'));
    if (item.status !== 'WAITING') return err(await tooLate(tx, item));
    if (item.conflicts.some(({ memberId }) => memberId === seat.id)) return ok(room.id);

    const kind = input.kind ?? 'DECLARED';
    const declaredAt = businessNow(context.platform, actor);
    await tx.conflictOfInterest.create({
      data: {
        agendaItemId: item.id,
        memberId: seat.id,
        kind,
        declaredById: actor.accountId,
        declaredAt,
      },
      select: { memberId: true },
    });
    const detail = { memberId: seat.id, kind };
    audit({ action: 'CONFLICT_DECLARED', objectType: 'AgendaItem', objectId: item.id, detail });
    notify('meeting', room.id);
    return ok(room.id);
  });
}

/** Who may vote on an item of a sealed round is under its seal: the way out is another one than in an open vote. */
async function tooLate(tx: Tx, { id, status }: { readonly id: string; readonly status: string }) {
  const sealed = await tx.ballotItem.findFirst({
    where: { agendaItemId: id, round: { status: { in: FREEZING_STATUSES } } },
    select: { round: { select: { title: true } } },
  });
  return sealed === null
    ? new InvalidTransitionError(status, 'DECLARE_CONFLICT')
    : new ConflictAfterSealingError(sealed.round.title);
}
