import { applyMeetingEvent } from '@thidua/domain/council';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { QuorumNotReachedError } from '../council.errors.ts';
import { quorumOf } from '../room.ts';
import { enterRoom, requireRight } from './enter-room.ts';

export interface MeetingAct {
  readonly id: string;
  readonly version: number;
}

export type StartRefusal = InvalidTransitionError | StaleRecordError | QuorumNotReachedError;

/** The chair opens the meeting once enough voting members are recorded as present. */
export function startMeeting(context: ActingContext, input: MeetingAct): Promise<Result<string, StartRefusal>> {
  const { actor } = context;
  return inTransaction<string, StartRefusal>(context, async ({ tx, audit, notify }) => {
    const room = await enterRoom(tx, actor, input.id);
    requireRight(room, actor, 'START');
    const next = applyMeetingEvent(room.status, 'START');
    if (!next.ok) return err(new InvalidTransitionError(next.error.from, next.error.event));
    if (room.version !== input.version) return err(new StaleRecordError(room.version));
    const quorum = quorumOf(room);
    if (!quorum.isReached) return err(new QuorumNotReachedError(quorum));

    const openedAt = businessNow(context.platform, actor);
    const data = { status: next.value, openedAt, version: { increment: 1 } };
    await tx.meeting.update({ where: { id: room.id }, data, select: { id: true } });
    const { present, total } = quorum;
    audit({ action: 'MEETING_OPENED', objectType: 'Meeting', objectId: room.id, detail: { present, total } });
    notify('meeting', room.id);
    return ok(room.id);
  });
}
