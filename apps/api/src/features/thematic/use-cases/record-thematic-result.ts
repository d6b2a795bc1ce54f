import { cleanText, err, ok, yearOf, type InputProblem, type Result } from '@thidua/domain/kernel';
import { thematicResultProblems } from '@thidua/domain/plans';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, StaleRecord } from '../../../platform/user-error.ts';
import type { RecordThematicResultInput } from '../thematic.input.ts';

/** Writes down what came of a thematic movement in a year, or corrects it. A year that has not begun has no result. */
export function recordThematicResult(
  context: ActingContext,
  { thematicMovementId, year, text: typed, version }: RecordThematicResultInput,
): Promise<Result<{ readonly id: string }, InputProblems | StaleRecord>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, InputProblems | StaleRecord>(context, async ({ tx, audit }) => {
    const where = { id: thematicMovementId, organisationId: actor.organisationId };
    found(await tx.thematicMovement.findFirst({ where, select: { id: true } }));
    await tx.$queryRaw`SELECT id FROM thematic_movements WHERE id = ${thematicMovementId}::uuid FOR UPDATE`;
    const key = { thematicMovementId_year: { thematicMovementId, year } };
    const known = await tx.thematicResult.findUnique({ where: key, select: { version: true } });
    if (known !== null && known.version !== version) {
      return err({ code: 'STALE_RECORD', currentVersion: known.version });
    }
    const text = cleanText(typed).trim();
    const problems: readonly InputProblem[] = [
      ...thematicResultProblems(text),
      ...(year > yearOf(businessToday(context, actor)) || year < 1900 ? [{ field: 'year', code: 'OUT_OF_RANGE' }] : []),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const recorded = { text, recordedById: actor.accountId, recordedAt: businessNow(context, actor) };
    await tx.thematicResult.upsert({
      where: key,
      create: { ...recorded, thematicMovementId, year },
      update: { ...recorded, version: { increment: 1 } },
      select: { id: true },
    });
    audit({
      action: 'THEMATIC_RESULT_RECORDED',
      objectType: 'ThematicMovement',
      objectId: thematicMovementId,
      detail: { year },
    });
    return ok({ id: thematicMovementId });
  });
}
