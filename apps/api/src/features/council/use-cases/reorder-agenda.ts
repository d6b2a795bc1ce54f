import { agendaOrderProblem } from '@thidua/domain/council';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { enterRoom, requireRight } from './enter-room.ts';
import { numberItems } from './number-items.ts';

export interface AgendaOrder {
  readonly id: string;
  readonly version: number;
  /** Every item of the agenda, in the order wanted. */
  readonly itemIds: readonly string[];
}

/**
 * Puts the agenda into another order. Items that were opened keep their place; whoever works from an agenda that
 * has changed meanwhile is told to read it again.
 */
export function reorderAgenda(
  context: ActingContext,
  input: AgendaOrder,
): Promise<Result<string, InvalidTransitionError | StaleRecordError>> {
  const { actor } = context;
  return inTransaction<string, InvalidTransitionError | StaleRecordError>(context, async ({ tx, audit, notify }) => {
    const room = await enterRoom(tx, actor, input.id);
    requireRight(room, actor, 'MANAGE');
    if (room.status === 'CLOSED') return err(new InvalidTransitionError(room.status, 'MANAGE'));
    const problem = agendaOrderProblem(room.items, input.itemIds);
    if (room.version !== input.version || problem === 'OTHER_ITEMS') return err(new StaleRecordError(room.version));
    if (problem === 'TREATED_ITEM_MOVED') {
      const treated = room.items.find(({ id, status }, place) => status !== 'WAITING' && input.itemIds[place] !== id);
      return err(new InvalidTransitionError(treated?.status ?? 'OPEN', 'REORDER'));
    }

    // The numbers that are in use stay in use: where an item left a running meeting, its number stays free.
    const numbers = room.items.map(({ ordinal }) => ordinal);
    const now = new Map(room.items.map(({ id, ordinal }) => [id, ordinal]));
    const moved = input.itemIds.flatMap((id, place) => {
      const ordinal = numbers[place];
      return ordinal === undefined || ordinal === now.get(id) ? [] : [{ id, ordinal }];
    });
    if (moved.length === 0) return ok(room.id);

    await numberItems(tx, room.id, moved);
    await tx.meeting.update({ where: { id: room.id }, data: { version: { increment: 1 } }, select: { id: true } });
    const byId = new Map(room.items.map(({ id, nominationId }) => [id, nominationId]));
    const detail = { nominations: input.itemIds.flatMap((id) => byId.get(id) ?? []) };
    audit({ action: 'AGENDA_REORDERED', objectType: 'Meeting', objectId: room.id, detail });
    notify('meeting', room.id);
    return ok(room.id);
  });
}
