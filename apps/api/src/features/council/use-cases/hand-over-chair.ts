import type { Tx } from '@thidua/db';
import { chairHindrance, MEETING_LIMITS } from '@thidua/domain/council';
import { cleanLine, err, lengthOf, ok, type InputProblem, type PlainDate, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { heldOn } from '../../../platform/dated.ts';
import { notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../../platform/user-error.ts';
import { ChairHinderedError } from '../council.errors.ts';
import { hasOpenItem, hasRunningRound, isPresent, presidingSeatOf, seatOf } from '../room.ts';
import { enterRoom, requireRight } from './enter-room.ts';

export interface HandedOverChair {
  /** The client's: sending the same hand-over twice makes one. */
  readonly id: string;
  readonly meetingId: string;
  readonly version: number;
  readonly toMemberId: string;
  readonly reason: string;
}

export type HandOverRefusal = InputProblemsError | InvalidTransitionError | StaleRecordError | ChairHinderedError;

/**
 * Whoever presides hands the chair to a vice-chair who is in the room; whoever has it by right takes it back, which is a hand-over to
 * themselves. From this line on the other opens, closes and counts.
 */
export async function handOverChair(
  context: ActingContext,
  input: HandedOverChair,
): Promise<Result<string, HandOverRefusal>> {
  const { actor } = context;
  const reason = cleanLine(input.reason);
  const problems = reasonProblems(reason);
  if (problems.length > 0) return err(new InputProblemsError(problems));

  return inTransaction<string, HandOverRefusal>(context, async ({ tx, audit, notify }) => {
    const room = await enterRoom(tx, actor, input.meetingId);
    const own = seatOf(room, actor);
    const act = own?.id === input.toMemberId ? 'TAKE_CHAIR_BACK' : 'HAND_OVER_CHAIR';
    // The first request came through and its answer was lost: the chair is where it was wanted, with somebody else.
    if (room.handovers.some(({ id }) => id === input.id)) return ok(room.id);
    requireRight(room, actor, act);
    if (room.status !== 'OPEN') return err(new InvalidTransitionError(room.status, act));
    if (room.version !== input.version) return err(new StaleRecordError(room.version));
    const taker = room.seats.find(({ id }) => id === input.toMemberId);
    const giver = act === 'HAND_OVER_CHAIR' ? own : presidingSeatOf(room);
    if (taker === undefined || giver === undefined) throw notFound();
    const hindrance = chairHindrance(
      { hasOpenItem: hasOpenItem(room), hasRunningRound: hasRunningRound(room) },
      {
        role: taker.role,
        isPresent: isPresent(room, taker.id),
        isPresiding: taker.id === giver.id,
        canSignIn: await canSignIn(tx, taker.staffId, businessToday(context.platform, actor)),
      },
    );
    if (hindrance !== undefined) return err(new ChairHinderedError(hindrance));

    const number = room.handovers.length + 1;
    await tx.chairHandover.create({
      data: {
        id: input.id,
        organisationId: room.organisationId,
        meetingId: room.id,
        number,
        fromMemberId: giver.id,
        toMemberId: taker.id,
        reason,
        handedAt: businessNow(context.platform, actor),
        handedById: actor.accountId,
      },
      select: { id: true },
    });
    await tx.meeting.update({ where: { id: room.id }, data: { version: { increment: 1 } }, select: { id: true } });
    const detail = { number, fromMemberId: giver.id, toMemberId: taker.id };
    audit({ action: 'CHAIR_HANDED_OVER', objectType: 'Meeting', objectId: room.id, detail });
    notify('meeting', room.id);
    return ok(room.id);
  });
}

function reasonProblems(reason: string): readonly InputProblem[] {
  const actual = lengthOf(reason);
  const limit = MEETING_LIMITS.chairReason;
  if (actual === 0) return [{ field: 'reason', code: 'REQUIRED' }];
  return actual > limit ? [{ field: 'reason', code: 'TOO_LONG', limit, actual }] : [];
}

/** Whether the person has an account that acts at meetings today: whoever presides opens and closes the votes here. */
async function canSignIn(tx: Tx, staffId: string, today: PlainDate): Promise<boolean> {
  const account = await tx.account.findFirst({
    where: {
      staffId,
      disabledAt: null,
      roleGrants: { some: { role: { in: ['COUNCIL', 'CHAIR'] }, ...heldOn(today) } },
    },
    select: { id: true },
  });
  return account !== null;
}
