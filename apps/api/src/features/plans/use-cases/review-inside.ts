import { err, midnightUtcOf, nextState, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import { MOVEMENT_TRANSITIONS, type MovementEvent, type MovementStatus } from '@thidua/domain/movements';
import { businessNow } from '../../../platform/business-clock.ts';
import type { Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InvalidTransition } from '../../../platform/user-error.ts';

type ReviewStep = Extract<MovementEvent, 'REVIEW_INTERIM' | 'REVIEW_FINALLY'>;

const REVIEWED = { REVIEW_INTERIM: 'INTERIM_REVIEWED', REVIEW_FINALLY: 'FINAL_REVIEWED' } as const;
const ACTIONS = { REVIEW_INTERIM: 'MOVEMENT_REVIEWED_INTERIM', REVIEW_FINALLY: 'MOVEMENT_REVIEWED_FINALLY' } as const;

/**
 * The step of a movement that a review takes along when it is sent, within the transaction of the sending. A movement that
 * has been reviewed so already stays where it is: a second sơ kết is no second step.
 */
export async function reviewInside(
  context: ActingContext,
  { tx, audit }: Pick<Change, 'tx' | 'audit'>,
  movementId: string,
  event: ReviewStep,
  onDay: PlainDate,
): Promise<Result<undefined, InvalidTransition>> {
  await tx.$queryRaw`SELECT id FROM movements WHERE id = ${movementId}::uuid FOR UPDATE`;
  const { status } = await tx.movement.findUniqueOrThrow({ where: { id: movementId }, select: { status: true } });
  if (status === REVIEWED[event]) return ok(undefined);
  const to = nextState<MovementStatus, MovementEvent>(MOVEMENT_TRANSITIONS, status, event);
  if (to === undefined) return err({ code: 'INVALID_TRANSITION', from: status, event });
  await tx.movementStep.create({
    data: {
      movementId,
      fromStatus: status,
      toStatus: to,
      onDay: midnightUtcOf(onDay),
      takenById: context.actor.accountId,
      takenAt: businessNow(context, context.actor),
    },
    select: { id: true },
  });
  await tx.movement.update({
    where: { id: movementId },
    data: { status: to, version: { increment: 1 } },
    select: { id: true },
  });
  audit({ action: ACTIONS[event], objectType: 'Movement', objectId: movementId, detail: { from: status, to, onDay } });
  return ok(undefined);
}
