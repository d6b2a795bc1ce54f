import type { Tx } from '@thidua/db';
import { applyMinutesEvent, hasMinutesRight, type MinutesAct } from '@thidua/domain/meeting-minutes';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { forbidden, found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { enterRoom, type Room } from '../../council/index.ts';
import { MINUTES_ROW, minutesActor, visibleMinutes, type MinutesRow } from '../minutes.row.ts';

export interface MinutesInput {
  readonly id: string;
  readonly version: number;
}

export interface MinutesHand {
  readonly room: Room;
  readonly row: MinutesRow;
}

/**
 * Minutes with the room of their meeting locked: visible, then right, then state, then version. Throws NOT_FOUND for those of a
 * meeting that the actor may not see, FORBIDDEN for somebody whose part never includes the act.
 */
export async function lockMinutes(
  tx: Tx,
  { actor }: ActingContext,
  input: MinutesInput,
  act: MinutesAct,
): Promise<Result<MinutesHand, InvalidTransitionError | StaleRecordError>> {
  const where = { AND: [visibleMinutes(actor), { id: input.id }] };
  const { meetingId } = found(await tx.meetingMinutes.findFirst({ where, select: { meetingId: true } }));
  const room = await enterRoom(tx, actor, meetingId);
  const row = found(await tx.meetingMinutes.findFirst({ where, select: MINUTES_ROW }));
  if (!hasMinutesRight(minutesActor(room, actor), act)) throw forbidden();
  const next = applyMinutesEvent(row.status, act);
  if (!next.ok) return err(new InvalidTransitionError(next.error.from, next.error.event));
  if (row.version !== input.version) return err(new StaleRecordError(row.version));
  return ok({ room, row });
}
