import type { DeclarableConflict } from '@thidua/domain/council';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden, found, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InvalidTransitionError } from '../../../platform/user-error.ts';
import { seatOf } from '../room.ts';
import { enterRoomOfItem, requireRight } from './enter-room.ts';

export interface ConflictDeclared {
  readonly itemId: string;
  readonly memberId: string;
  /** The class of the reason; told where the member wants to tell it. */
  readonly kind?: DeclarableConflict | null | undefined;
}

/** A member stands aside from an item before it is opened; by the member's own word, the secretary's or the chair's. */
export function declareConflict(
  context: ActingContext,
  input: ConflictDeclared,
): Promise<Result<string, InvalidTransitionError>> {
  const { actor } = context;
  return inTransaction<string, InvalidTransitionError>(context, async ({ tx, audit, notify }) => {
    const room = await enterRoomOfItem(tx, actor, input.itemId);
    const item = found(room.items.find(({ id }) => id === input.itemId));
    const seat = room.seats.find(({ id }) => id === input.memberId);
    if (seat === undefined) throw notFound();
    requireRight(room, actor, 'DECLARE_CONFLICT');
    if (seatOf(room, actor)?.id !== seat.id) requireRight(room, actor, 'RECORD_ATTENDANCE');
    if (!seat.hasVote) throw forbidden();
    if (room.status === 'CLOSED') return err(new InvalidTransitionError(room.status, 'DECLARE_CONFLICT'));
    if (item.status !== 'WAITING') return err(new InvalidTransitionError(item.status, 'DECLARE_CONFLICT'));
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
