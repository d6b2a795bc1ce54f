import { BLOCK_SHEET_LIMITS } from '@thidua/domain/blocks';
import { cleanLine, err, midnightUtcOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { neededProblems, tooLongProblems } from '@thidua/domain/works';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { awardChoices } from '../award.queries.ts';
import type { RecordAwardInput, RemoveAwardInput } from '../award.type.ts';
import { lockEntry } from './change-entry.ts';
import type { SheetRefusal } from './change-sheet.ts';

/** Writes down what a member was given for its place. The id comes from the client: the same id twice writes it once. */
export function recordAward(
  context: ActingContext,
  input: RecordAwardInput,
): Promise<Result<{ readonly id: string }, SheetRefusal>> {
  const { actor } = context;
  const title = cleanLine(input.title);
  const decisionNumber = cleanLine(input.decisionNumber);
  const decider = cleanLine(input.decider);
  const decidedOn = input.decidedOn ?? undefined;
  const awardRecordId = input.awardRecordId ?? null;
  return inTransaction<{ readonly id: string }, SheetRefusal>(context, async ({ tx, audit }) => {
    const locked = await lockEntry(tx, context, input.id, 'AWARD');
    if (!locked.ok) return locked;
    const entry = locked.value;
    const known = await tx.blockAward.findUnique({ where: { id: input.awardId }, select: { entryId: true } });
    if (known?.entryId === entry.id) return ok({ id: entry.id });
    if (known !== null) throw badInput();
    const isLate = decidedOn !== undefined && decidedOn > businessToday(context, actor);
    const problems: readonly InputProblem[] = [
      ...neededProblems('title', title, BLOCK_SHEET_LIMITS.award),
      ...tooLongProblems('decisionNumber', decisionNumber, BLOCK_SHEET_LIMITS.decisionNumber),
      ...tooLongProblems('decider', decider, BLOCK_SHEET_LIMITS.award),
      ...(isLate ? [{ field: 'decidedOn', code: 'IN_FUTURE' }] : []),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    if (awardRecordId !== null) {
      const choices = await awardChoices(tx, entry.id);
      if (!choices.some(({ id }) => id === awardRecordId)) throw notFound();
    }
    await tx.blockAward.create({
      data: {
        id: input.awardId,
        entryId: entry.id,
        awardRecordId,
        kind: input.kind,
        title,
        decisionNumber,
        decidedOn: decidedOn === undefined ? null : midnightUtcOf(decidedOn),
        decider,
        createdById: actor.accountId,
        createdAt: businessNow(context, actor),
      },
      select: { id: true },
    });
    audit({
      action: 'BLOCK_AWARD_RECORDED',
      objectType: 'BlockEntry',
      objectId: entry.id,
      detail: { kind: input.kind },
    });
    return ok({ id: entry.id });
  });
}

/** Strikes out an award that was written down by mistake; one that is not there any more is gone already. */
export function removeAward(
  context: ActingContext,
  { id, awardId }: RemoveAwardInput,
): Promise<Result<{ readonly id: string }, SheetRefusal>> {
  return inTransaction<{ readonly id: string }, SheetRefusal>(context, async ({ tx, audit }) => {
    const locked = await lockEntry(tx, context, id, 'AWARD');
    if (!locked.ok) return locked;
    const { count } = await tx.blockAward.deleteMany({ where: { id: awardId, entryId: id } });
    if (count > 0) audit({ action: 'BLOCK_AWARD_REMOVED', objectType: 'BlockEntry', objectId: id, detail: {} });
    return ok({ id });
  });
}
