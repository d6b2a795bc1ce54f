import { beginProblems, contributionProblems } from '@thidua/domain/gatherings';
import { err, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { badInput } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { RecordContributionsInput } from '../gathering.input.ts';
import { changeInLife, type GatheringRefusal } from './change-in-life.ts';

/** Records what people gave to a drive; who gave has joined in. The trail tells how many were recorded, never who or how much. */
export function recordContributions(
  context: ActingContext,
  input: RecordContributionsInput,
): Promise<Result<{ readonly id: string }, GatheringRefusal>> {
  const { actor } = context;
  return changeInLife(context, { id: input.id }, 'CONTRIBUTE', async ({ tx, row, today, now }) => {
    const onRoll = new Set(row.attendances.map(({ staffId }) => staffId));
    const contributions = input.contributions.map(({ staffId, amount }) => ({ staffId, amount: amount ?? undefined }));
    if (row.kind !== 'CHARITY' || contributions.some(({ staffId }) => !onRoll.has(staffId))) throw badInput();
    const problems = [...beginProblems(plainDateOf(row.firstDay), today), ...contributionProblems(contributions)];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const joined = { mark: 'PRESENT', markedById: actor.accountId, markedAt: now } as const;
    for (const { staffId, amount } of contributions) {
      await tx.gatheringAttendance.update({
        where: { gatheringId_staffId: { gatheringId: row.id, staffId } },
        data: amount === undefined ? { contribution: null } : { contribution: amount, ...joined },
        select: { id: true },
      });
    }
    return ok({
      data: {},
      event: {
        action: 'GATHERING_CONTRIBUTIONS_RECORDED',
        objectType: 'Gathering',
        objectId: row.id,
        detail: { count: contributions.length },
      },
    });
  });
}
