import type { Tx } from '@thidua/db';
import { lengthOf, type InputProblem } from '@thidua/domain/kernel';
import { mayEditTargets, TARGET_EDITING, TARGET_LIMITS, type TargetEditing } from '@thidua/domain/movements';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import { TARGET_ROW } from '../movement.queries.ts';
import { visibleMovements } from '../movement.visibility.ts';
import { columnsOfTarget } from '../target-draft.ts';
import type { TargetType } from '../target.type.ts';

/** The target under its lock, or NOT_FOUND for one the actor may not know of; refuses who may not write plans. */
export async function lockTarget(tx: Tx, { actor }: ActingContext, id: string): Promise<TargetType> {
  await tx.$queryRaw`SELECT id FROM targets WHERE id = ${id}::uuid FOR UPDATE`;
  const where = { id, movement: visibleMovements(actor) };
  const target = found(await tx.target.findFirst({ select: TARGET_ROW, where }));
  if (!mayEditTargets(actor)) throw forbidden();
  return target;
}

/** State before version: a target of a judged year, or one that was removed, is not changed any more. */
export function changeRefusal(
  { movement, removedAt, version }: TargetType,
  asked: { readonly version: number; readonly event: string },
): SharedRefusal | undefined {
  const from = removedAt === null ? movement.status : 'REMOVED';
  if (from === 'REMOVED' || TARGET_EDITING[from] === 'NONE') {
    return { code: 'INVALID_TRANSITION', from, event: asked.event };
  }
  return version === asked.version ? undefined : { code: 'STALE_RECORD', currentVersion: version };
}

/** After the launch a change says why. */
export function reasonProblems(editing: TargetEditing, reason: string): readonly InputProblem[] {
  if (editing === 'FREE') return [];
  if (reason === '') return [{ field: 'reason', code: 'REQUIRED' }];
  const actual = lengthOf(reason);
  const limit = TARGET_LIMITS.reason;
  return actual > limit ? [{ field: 'reason', code: 'TOO_LONG', limit, actual }] : [];
}

/** Keeps the state that is about to be replaced, with its reason. */
export async function keepOldState(
  tx: Tx,
  context: ActingContext,
  { target, reason }: { readonly target: TargetType; readonly reason: string },
): Promise<void> {
  await tx.targetRevision.create({
    data: {
      ...columnsOfTarget(target),
      targetId: target.id,
      replacedAt: businessNow(context, context.actor),
      replacedById: context.actor.accountId,
      reason,
    },
    select: { id: true },
  });
}
