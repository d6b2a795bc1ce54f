import { beginProblems, mayMarkDivision } from '@thidua/domain/gatherings';
import { err, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { badInput, forbidden } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { MarkAttendanceInput } from '../gathering.input.ts';
import { changeInLife, type GatheringRefusal } from './change-in-life.ts';

/** Calls the roll for one or many: who is not on it is refused, and so is everybody of a division that is another head's. */
export function markAttendance(
  context: ActingContext,
  input: MarkAttendanceInput,
): Promise<Result<{ readonly id: string }, GatheringRefusal>> {
  const { actor } = context;
  return changeInLife(context, { id: input.id }, 'MARK', async ({ tx, row, today, now }) => {
    const givers = new Set(row.attendances.filter((each) => each.contribution !== null).map(({ staffId }) => staffId));
    const divisionOf = new Map(row.attendances.map(({ staffId, departmentId }) => [staffId, departmentId]));
    for (const { staffId } of input.marks) {
      const departmentId = divisionOf.get(staffId);
      if (departmentId === undefined) throw badInput();
      if (!mayMarkDivision(actor, row, departmentId)) throw forbidden();
    }
    const problems = beginProblems(plainDateOf(row.firstDay), today);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    if (input.marks.some(({ staffId, mark }) => mark !== 'PRESENT' && givers.has(staffId))) {
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'marks', code: 'HAS_GIVEN' }] });
    }
    for (const [mark, people] of Map.groupBy(input.marks, (each) => each.mark ?? null)) {
      await tx.gatheringAttendance.updateMany({
        where: { gatheringId: row.id, staffId: { in: people.map(({ staffId }) => staffId) } },
        data:
          mark === null
            ? { mark, markedById: null, markedAt: null }
            : { mark, markedById: actor.accountId, markedAt: now },
      });
    }
    return ok({
      data: {},
      event: {
        action: 'GATHERING_ROLL_CALLED',
        objectType: 'Gathering',
        objectId: row.id,
        detail: { count: input.marks.length },
      },
    });
  });
}
