import type { Tx } from '@thidua/db';
import { err, midnightUtcOf, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { takesFigures } from '@thidua/domain/movements';
import { assignmentProblems, mayDoWithMovement, type AssignmentTerms } from '@thidua/domain/plans';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import { readingIn } from '../../../platform/loader.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition } from '../../../platform/user-error.ts';
import { areDivisionsOf, departmentIdOn } from '../../organisation/index.ts';
import { lockItem } from '../task-item.row.ts';
import type { AssignTaskItemInput } from '../task.input.ts';

type Refusal = InvalidTransition | InputProblems;

/** Puts a division, and somebody of it, in charge of a content; the last word counts, the earlier ones stay in its history. */
export function assignTaskItem(
  context: ActingContext,
  { itemId, departmentId = null, staffId = null, dueDay = null }: AssignTaskItemInput,
): Promise<Result<{ readonly id: string }, Refusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, Refusal>(context, async ({ tx, audit }) => {
    const item = await lockItem(tx, actor, itemId);
    if (!mayDoWithMovement(actor, 'EDIT')) throw forbidden();
    const { movement } = item.task;
    if (!takesFigures(movement.status)) {
      return err({ code: 'INVALID_TRANSITION', from: movement.status, event: 'ASSIGN_TASK_ITEM' });
    }
    const places = await placesToday(readingIn(context, tx), tx, departmentId, staffId);
    const problems = assignmentProblems(
      { departmentId: departmentId ?? undefined, staffId: staffId ?? undefined, dueDay: dueDay ?? undefined },
      { fromDay: plainDateOf(movement.fromDay), toDay: plainDateOf(movement.toDay), ...places },
    );
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const day = dueDay === null ? null : midnightUtcOf(dueDay);
    await tx.taskItem.update({
      where: { id: itemId },
      data: { ownerDepartmentId: departmentId, ownerStaffId: staffId, dueDay: day },
      select: { id: true },
    });
    await tx.taskItemEntry.create({
      data: {
        itemId,
        kind: 'ASSIGNED',
        departmentId,
        staffId,
        onDay: day,
        recordedById: actor.accountId,
        recordedAt: businessNow(context, actor),
      },
      select: { id: true },
    });
    audit({
      action: 'TASK_ITEM_ASSIGNED',
      objectType: 'Movement',
      objectId: movement.id,
      detail: { recordId: itemId },
    });
    return ok({ id: itemId });
  });
}

type Places = Pick<AssignmentTerms, 'isDivision' | 'isOfDivision'>;

/** Whether the division stands and the person is of it today. */
async function placesToday(
  context: ActingContext,
  tx: Tx,
  departmentId: string | null,
  staffId: string | null,
): Promise<Places> {
  if (departmentId === null) return { isDivision: false, isOfDivision: false };
  const today = businessToday(context, context.actor);
  const isDivision = await areDivisionsOf(tx, context.actor.organisationId, [departmentId], today);
  const place = staffId === null ? undefined : await departmentIdOn(context, staffId, today);
  return { isDivision, isOfDivision: place === departmentId };
}
