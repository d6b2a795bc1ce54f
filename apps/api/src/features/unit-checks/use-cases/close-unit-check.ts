import type { Tx } from '@thidua/db';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { closeProblems, type TaskToClose } from '@thidua/domain/unit-checks';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { CloseUnitCheckInput } from '../unit-check.input.ts';
import { changeUnitCheckInLife, type UnitCheckRefusal } from './change-unit-check-in-life.ts';

/** Nothing waits to be mended: the check is closed, and with an outcome so is the task of the plan that it looked at. */
export function closeUnitCheck(
  context: ActingContext,
  { taskOutcome = null, ...input }: CloseUnitCheckInput,
): Promise<Result<{ readonly id: string }, UnitCheckRefusal>> {
  return changeUnitCheckInLife(context, input, 'CLOSE', async ({ tx, row, to, now }) => {
    const statuses = row.findings.map(({ status }) => status);
    const task = row.taskId === null || taskOutcome === null ? undefined : await taskToClose(tx, row.taskId);
    const problems = closeProblems(statuses, task, taskOutcome !== null);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { closedAt: now, taskOutcome },
      event: {
        action: 'UNIT_CHECK_CLOSED',
        objectType: 'UnitCheck',
        objectId: row.id,
        detail: { from: row.status, to, outcome: taskOutcome ?? 'NONE' },
      },
    });
  });
}

/** The task with its row locked: two checks of it close it one after the other, and its contents are not judged meanwhile. */
async function taskToClose(tx: Tx, id: string): Promise<TaskToClose> {
  await tx.$queryRaw`SELECT id FROM movement_tasks WHERE id = ${id}::uuid FOR UPDATE`;
  const unjudged = await tx.taskItem.count({ where: { taskId: id, outcome: null } });
  const closings = await tx.unitCheck.count({ where: { taskId: id, taskOutcome: { not: null } } });
  return { unjudged, isClosed: closings > 0 };
}
