import { headInStead } from '@thidua/domain/accounts';
import { err, midnightUtcOf, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { takesFigures } from '@thidua/domain/movements';
import { mayReportOnTask, taskReportProblems } from '@thidua/domain/plans';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition } from '../../../platform/user-error.ts';
import { bindEvidence, evidenceProblems } from '../../movements/index.ts';
import { inChargeOf, lockItem } from '../task-item.row.ts';
import type { ReportTaskItemInput } from '../task.input.ts';

type Refusal = InvalidTransition | InputProblems;

/** Says what was done of a content, and on which files that rests. Earlier results stay: a correction is another one. */
export function reportTaskItem(
  context: ActingContext,
  { itemId, onDay, note, attachmentIds }: ReportTaskItemInput,
): Promise<Result<{ readonly id: string }, Refusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, Refusal>(context, async ({ tx, audit }) => {
    const item = await lockItem(tx, actor, itemId);
    if (!mayReportOnTask(actor, inChargeOf(item))) throw forbidden();
    const { movement } = item.task;
    if (!takesFigures(movement.status)) {
      return err({ code: 'INVALID_TRANSITION', from: movement.status, event: 'REPORT_TASK_ITEM' });
    }
    const evidence = {
      of: { taskItemId: itemId },
      accountId: actor.accountId,
      attachmentIds: [...new Set(attachmentIds)],
    };
    const terms = { fromDay: plainDateOf(movement.fromDay), today: businessToday(context, actor) };
    const problems = [...taskReportProblems({ onDay, note }, terms), ...(await evidenceProblems(tx, evidence))];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const { id: taskEntryId } = await tx.taskItemEntry.create({
      data: {
        itemId,
        kind: 'REPORTED',
        onDay: midnightUtcOf(onDay),
        note: note.trim(),
        recordedById: actor.accountId,
        recordedAt: businessNow(context, actor),
      },
      select: { id: true },
    });
    await bindEvidence(tx, evidence, { taskEntryId });
    const { ownerDepartmentId } = item;
    audit({
      action: 'TASK_ITEM_REPORTED',
      objectType: 'Movement',
      objectId: movement.id,
      detail: {
        recordId: itemId,
        ...(ownerDepartmentId === null ? {} : headInStead(actor, ownerDepartmentId)),
      },
    });
    return ok({ id: itemId });
  });
}
