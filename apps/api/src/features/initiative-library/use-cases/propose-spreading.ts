import { spreadingProblems } from '@thidua/domain/initiative-library';
import { cleanText, err, midnightUtcOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { areDivisionsOf } from '../../organisation/index.ts';
import { visibleEntries } from '../library.visibility.ts';
import type { ProposeSpreadingInput } from '../spreading.input.ts';

/** Asks divisions to apply an initiative; one that has put it off before is asked again with the new day. */
export function proposeSpreading(
  context: ActingContext,
  input: ProposeSpreadingInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor } = context;
  const { organisationId } = actor;
  const { entryId, answerBy } = input;
  const departmentIds = [...new Set(input.departmentIds)];
  const note = cleanText(input.note).trim();
  const today = businessToday(context, actor);
  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    // Two who ask at once ask one after the other.
    await tx.$queryRaw`SELECT id FROM library_entries WHERE id = ${entryId}::uuid AND "organisationId" = ${organisationId}::uuid FOR UPDATE`;
    const entry = found(
      await tx.libraryEntry.findFirst({
        where: { AND: [{ id: entryId }, visibleEntries(actor)] },
        select: { departmentId: true, spreadings: { select: { departmentId: true, status: true } } },
      }),
    );
    if (!(await areDivisionsOf(tx, organisationId, departmentIds, today))) throw badInput();
    const asked = entry.spreadings.filter(({ status }) => status !== 'NOT_YET').map((each) => each.departmentId);
    const problems: readonly InputProblem[] = [
      ...spreadingProblems({ departmentIds, answerBy, note }, today),
      ...(departmentIds.some((id) => asked.includes(id)) ? [{ field: 'departmentIds', code: 'ALREADY_ASKED' }] : []),
      ...(departmentIds.some((id) => id === entry.departmentId)
        ? [{ field: 'departmentIds', code: 'OWN_DIVISION' }]
        : []),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const asking = {
      note,
      answerBy: midnightUtcOf(answerBy),
      proposedById: actor.accountId,
      proposedAt: businessNow(context, actor),
    };
    const again = entry.spreadings.map((each) => each.departmentId).filter((id) => departmentIds.includes(id));
    await tx.initiativeSpreading.updateMany({
      where: { entryId, departmentId: { in: again } },
      data: {
        ...asking,
        status: 'WAITING',
        reason: null,
        answeredById: null,
        answeredAt: null,
        version: { increment: 1 },
      },
    });
    await tx.initiativeSpreading.createMany({
      data: departmentIds
        .filter((id) => !again.includes(id))
        .map((departmentId) => ({ ...asking, organisationId, entryId, departmentId })),
    });
    audit({
      action: 'SPREADING_PROPOSED',
      objectType: 'LibraryEntry',
      objectId: entryId,
      detail: { departments: departmentIds, dueOn: answerBy },
    });
    return ok({ id: entryId });
  });
}
