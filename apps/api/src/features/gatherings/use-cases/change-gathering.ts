import { mayRunGathering, type GatheringKind } from '@thidua/domain/gatherings';
import { err, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { forbidden } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { ChangeGatheringInput } from '../gathering.input.ts';
import { changeInLife, type GatheringRefusal, type GatheringRow } from './change-in-life.ts';
import { typedGathering } from './gathering-typed.ts';
import type { OnRoll } from './roll-of-invited.ts';

/** Another day, place, host or circle of invited. Who stays invited keeps the mark; who is no longer invited leaves the roll. */
export function changeGathering(
  context: ActingContext,
  input: ChangeGatheringInput,
): Promise<Result<{ readonly id: string }, GatheringRefusal>> {
  const { actor } = context;
  return changeInLife(context, input, 'CHANGE', async ({ tx, row }) => {
    // Nobody hands a gathering to a division that is not theirs to speak for.
    if (!mayRunGathering(actor, input.hostDepartmentId)) throw forbidden();
    const typed = await typedGathering(tx, actor, input);
    if (!typed.ok) return typed;
    const { columns, departmentIds, roll } = typed.value;
    const problems = giftProblems(row, columns.kind, roll);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const invited = new Map(roll.map((person) => [person.staffId, person]));
    const before = new Set(row.attendances.map(({ staffId }) => staffId));
    await tx.gatheringAttendance.deleteMany({
      where: { gatheringId: row.id, staffId: { notIn: [...invited.keys()] } },
    });
    await tx.gatheringAttendance.createMany({
      data: roll.filter(({ staffId }) => !before.has(staffId)).map((person) => ({ gatheringId: row.id, ...person })),
    });
    for (const [key, people] of Map.groupBy(
      roll.filter(({ staffId }) => before.has(staffId)),
      ({ departmentId, isNamed }) => `${departmentId}:${isNamed}`,
    )) {
      const [departmentId = '', isNamed] = key.split(':');
      await tx.gatheringAttendance.updateMany({
        where: { gatheringId: row.id, staffId: { in: people.map(({ staffId }) => staffId) } },
        data: { departmentId, isNamed: isNamed === 'true' },
      });
    }
    await tx.gatheringDivision.deleteMany({ where: { gatheringId: row.id } });
    await tx.gatheringDivision.createMany({
      data: departmentIds.map((departmentId) => ({ gatheringId: row.id, departmentId })),
    });
    return ok({
      data: columns,
      event: { action: 'GATHERING_CHANGED', objectType: 'Gathering', objectId: row.id, detail: { count: roll.length } },
    });
  });
}

/** What was given stays where it was given: the drive stays one, and who gave stays on its roll. */
function giftProblems(
  { attendances }: GatheringRow,
  kind: GatheringKind,
  roll: readonly OnRoll[],
): readonly InputProblem[] {
  const givers = attendances.filter(({ contribution }) => contribution !== null);
  if (givers.length === 0) return [];
  const onRoll = new Set(roll.map(({ staffId }) => staffId));
  return [
    ...(kind === 'CHARITY' ? [] : [{ field: 'kind', code: 'GIFTS_RECORDED' }]),
    ...(givers.every(({ staffId }) => onRoll.has(staffId)) ? [] : [{ field: 'departmentIds', code: 'GIVERS_INVITED' }]),
  ];
}
