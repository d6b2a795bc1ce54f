import type { Tx } from '@thidua/db';
import { gatheringProblems } from '@thidua/domain/gatherings';
import { cleanLine, err, midnightUtcOf, ok, yearOf, type Result } from '@thidua/domain/kernel';
import { badInput } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { visibleMovements } from '../../movements/index.ts';
import { areDivisionsOf } from '../../organisation/index.ts';
import type { PlanGatheringInput } from '../gathering.input.ts';
import { rollOfInvited, type OnRoll } from './roll-of-invited.ts';

/** A gathering as it was typed, looked at and ready to be written. */
export interface TypedGathering {
  readonly columns: {
    readonly year: number;
    readonly movementId: string;
    readonly taskId: string | null;
    readonly kind: PlanGatheringInput['kind'];
    readonly title: string;
    readonly organiser: string | null;
    readonly firstDay: Date;
    readonly lastDay: Date;
    readonly startTime: string | null;
    readonly place: string;
    readonly hostDepartmentId: string;
    readonly invitesAll: boolean;
  };
  readonly departmentIds: readonly string[];
  readonly roll: readonly OnRoll[];
}

/** Reads what was typed: lines tidied, movement, task and host of this body, the invited as people of the first day. */
export async function typedGathering(
  tx: Tx,
  actor: ActingContext['actor'],
  input: PlanGatheringInput,
): Promise<Result<TypedGathering, InputProblems>> {
  const { organisationId } = actor;
  const { movementId, taskId = null, kind, firstDay, lastDay, hostDepartmentId, invitesAll } = input;
  const title = cleanLine(input.title);
  const organiser = kind === 'CHARITY' ? cleanLine(input.organiser ?? '') : '';
  const place = cleanLine(input.place);
  const startTime = cleanLine(input.startTime ?? '');
  // Who invites everybody need not name anybody.
  const departmentIds = invitesAll ? [] : [...new Set(input.departmentIds)];
  const staffIds = invitesAll ? [] : [...new Set(input.staffIds)];
  const problems = gatheringProblems({
    kind,
    title,
    organiser,
    place,
    firstDay,
    lastDay,
    startTime: startTime === '' ? undefined : startTime,
    invitesAll,
    departmentIds,
    staffIds,
  });
  if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
  const movement = await tx.movement.findFirst({
    where: {
      AND: [
        { id: movementId, ...(taskId === null ? {} : { tasks: { some: { id: taskId } } }) },
        visibleMovements(actor),
      ],
    },
    select: { status: true },
  });
  if (movement === null) throw badInput();
  if (movement.status === 'CLOSED') {
    return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'purpose', code: 'PLAN_CLOSED' }] });
  }
  if (!(await areDivisionsOf(tx, organisationId, [hostDepartmentId], firstDay))) {
    return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'hostDepartmentId', code: 'UNKNOWN_DEPARTMENT' }] });
  }
  const invited = await rollOfInvited(tx, organisationId, { invitesAll, departmentIds, staffIds }, firstDay);
  if (invited.problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems: invited.problems });
  return ok({
    columns: {
      year: yearOf(firstDay),
      movementId,
      taskId,
      kind,
      title,
      organiser: organiser === '' ? null : organiser,
      firstDay: midnightUtcOf(firstDay),
      lastDay: midnightUtcOf(lastDay),
      startTime: startTime === '' ? null : startTime,
      place,
      hostDepartmentId,
      invitesAll,
    },
    departmentIds,
    roll: invited.roll,
  });
}
