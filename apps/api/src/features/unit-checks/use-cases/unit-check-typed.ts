import type { Tx } from '@thidua/db';
import { cleanLine, cleanText, err, midnightUtcOf, ok, yearOf, type Result } from '@thidua/domain/kernel';
import { unitCheckProblems } from '@thidua/domain/unit-checks';
import { heldOn } from '../../../platform/dated.ts';
import { badInput } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';

import { visibleMovements } from '../../movements/index.ts';
import { areDivisionsOf } from '../../organisation/index.ts';
import type { PlanUnitCheckInput } from '../unit-check.input.ts';

/** A check as it was typed, looked at and ready to be written. */
interface TypedUnitCheck {
  readonly columns: {
    readonly year: number;
    readonly movementId: string;
    readonly taskId: string | null;
    readonly departmentId: string;
    readonly title: string;
    readonly plannedDay: Date;
    readonly contents: string;
  };
  readonly staffIds: readonly string[];
}

/** Reads what was typed: lines tidied, plan, task, unit and people of this body on the planned day. */
export async function typedUnitCheck(
  tx: Tx,
  actor: ActingContext['actor'],
  input: PlanUnitCheckInput,
): Promise<Result<TypedUnitCheck, InputProblems>> {
  const { organisationId } = actor;
  const { movementId, taskId = null, departmentId, plannedDay } = input;
  const title = cleanLine(input.title);
  const contents = cleanText(input.contents).trim();
  const staffIds = [...new Set(input.staffIds)];
  const problems = unitCheckProblems({ title, contents, staffIds });
  if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
  const ofTheTask = taskId === null ? {} : { tasks: { some: { id: taskId } } };
  const movement = await tx.movement.findFirst({
    where: { AND: [{ id: movementId, ...ofTheTask }, visibleMovements(actor)] },
    select: { id: true },
  });
  if (movement === null) throw badInput();
  const people = await tx.staff.count({
    where: { organisationId, id: { in: staffIds }, memberships: { some: { kind: 'MAIN', ...heldOn(plannedDay) } } },
  });
  const unknown = [
    ...((await areDivisionsOf(tx, organisationId, [departmentId], plannedDay))
      ? []
      : [{ field: 'departmentId', code: 'UNKNOWN_DEPARTMENT' }]),
    ...(people === staffIds.length ? [] : [{ field: 'staffIds', code: 'NOT_IN_SERVICE' }]),
  ];
  if (unknown.length > 0) return err({ code: 'INPUT_PROBLEMS', problems: unknown });
  const day = midnightUtcOf(plannedDay);
  const year = yearOf(plannedDay);
  return ok({ columns: { year, movementId, taskId, departmentId, title, plannedDay: day, contents }, staffIds });
}
