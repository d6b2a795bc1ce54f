import { applyMeetingEvent } from '@thidua/domain/council';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { uncertifiedItems } from '../certified-items.ts';
import { ItemsStillOpenError, ResultsUnsignedError } from '../council.errors.ts';
import { isLastAttempt } from '../room.ts';
import { enterRoom, requireRight } from './enter-room.ts';
import type { MeetingAct } from './start-meeting.ts';
import { takeOffAgenda } from './take-off-agenda.ts';

export type CloseRefusal = InvalidTransitionError | StaleRecordError | ItemsStillOpenError | ResultsUnsignedError;

/** Ends the meeting. Items that were never opened leave its agenda: their nominations can go to another meeting. */
export function closeMeeting(context: ActingContext, input: MeetingAct): Promise<Result<string, CloseRefusal>> {
  const { actor } = context;
  return inTransaction<string, CloseRefusal>(context, async (change) => {
    const { tx, audit, notify } = change;
    const room = await enterRoom(tx, actor, input.id);
    requireRight(room, actor, 'CLOSE');
    const next = applyMeetingEvent(room.status, 'CLOSE');
    if (!next.ok) return err(new InvalidTransitionError(next.error.from, next.error.event));
    if (room.version !== input.version) return err(new StaleRecordError(room.version));
    const open = room.items.filter(({ status }) => status === 'OPEN').map(({ ordinal }) => ordinal);
    if (open.length > 0) return err(new ItemsStillOpenError(open));
    // Until then a member may still prove that a ballot is missing, and the council must be there to say what becomes of it.
    const closed = room.items.filter(({ status }) => status === 'CLOSED');
    const unsigned = await uncertifiedItems(
      tx,
      closed.map(({ id }) => id),
    );
    if (unsigned.size > 0) {
      return err(new ResultsUnsignedError(closed.filter(({ id }) => unsigned.has(id)).map(({ ordinal }) => ordinal)));
    }

    await takeOffAgenda(
      context,
      change,
      room,
      room.items.filter(({ status }) => status === 'WAITING'),
    );
    const closedAt = businessNow(context.platform, actor);
    const data = { status: next.value, closedAt, version: { increment: 1 } };
    await tx.meeting.update({ where: { id: room.id }, data, select: { id: true } });
    const passed = room.items.filter((item) => item.isPassed === true && isLastAttempt(room, item)).length;
    const notPassed = room.items.filter((item) => item.isPassed === false && isLastAttempt(room, item)).length;
    audit({ action: 'MEETING_CLOSED', objectType: 'Meeting', objectId: room.id, detail: { passed, notPassed } });
    notify('meeting', room.id);
    return ok(room.id);
  });
}
