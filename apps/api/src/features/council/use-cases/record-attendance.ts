import { MEETING_LIMITS, type AttendanceStatus } from '@thidua/domain/council';
import { cleanLine, err, lengthOf, ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError, InvalidTransitionError } from '../../../platform/user-error.ts';
import { seatOf } from '../room.ts';
import { enterRoom, requireRight } from './enter-room.ts';

export interface AttendanceRecord {
  readonly meetingId: string;
  readonly memberId: string;
  readonly status: AttendanceStatus;
  readonly reason?: string | null | undefined;
}

export type AttendanceRefusal = InputProblemsError | InvalidTransitionError;

/** Records who came or left, as a new line of the history. Secretary and chair for anybody, a member for the own seat. */
export async function recordAttendance(
  context: ActingContext,
  input: AttendanceRecord,
): Promise<Result<string, AttendanceRefusal>> {
  const { actor } = context;
  const reason = cleanLine(input.reason ?? '') || null;
  const actual = lengthOf(reason ?? '');
  const limit = MEETING_LIMITS.attendanceReason;
  if (actual > limit) return err(new InputProblemsError([{ field: 'reason', code: 'TOO_LONG', limit, actual }]));

  return inTransaction<string, AttendanceRefusal>(context, async ({ tx, audit, notify }) => {
    const room = await enterRoom(tx, actor, input.meetingId);
    const seat = room.seats.find(({ id }) => id === input.memberId);
    if (seat === undefined) throw notFound();
    if (seatOf(room, actor)?.id === seat.id) requireRight(room, actor, 'CONFIRM_PRESENCE', 'RECORD_ATTENDANCE');
    else requireRight(room, actor, 'RECORD_ATTENDANCE');
    if (room.status === 'CLOSED') return err(new InvalidTransitionError(room.status, 'RECORD_ATTENDANCE'));

    const current = room.attendance.get(seat.id);
    if (current?.status === input.status && current.reason === reason) return ok(room.id);
    await tx.attendance.create({
      data: {
        meetingId: room.id,
        memberId: seat.id,
        status: input.status,
        reason,
        recordedAt: businessNow(context.platform, actor),
        recordedById: actor.accountId,
      },
      select: { id: true },
    });
    const detail = { memberId: seat.id, status: input.status };
    audit({ action: 'ATTENDANCE_RECORDED', objectType: 'Meeting', objectId: room.id, detail });
    notify('meeting', room.id);
    return ok(room.id);
  });
}
