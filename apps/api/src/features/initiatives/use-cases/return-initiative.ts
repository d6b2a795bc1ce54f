import { headInStead } from '@thidua/domain/accounts';
import { cleanText, ok, type Result } from '@thidua/domain/kernel';
import { remarkProblems } from '@thidua/domain/returns';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { ReturnInitiativeInput } from '../initiative.input.ts';
import { fieldTexts } from '../return-rounds.ts';
import { changeInitiative, refuse, type InitiativeRefusal } from './change-initiative.ts';
import { markReturned } from './keep-version.ts';
import { remarkOf } from './reason-of.ts';

/**
 * Gives a request back to its author and says of which fields what is missing; the author changes those and submits again. What
 * stands in them is kept, so that the desk sees what became of it.
 */
export function returnInitiative(
  context: ActingContext,
  input: ReturnInitiativeInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return changeInitiative(context, input, 'RETURN', async ({ tx, row, to, now, today }) => {
    const note = remarkOf(input.reason);
    if (!note.ok) return note;
    const named = input.fields.map(({ field, remark }) => ({ field, remark: cleanText(remark).trim() }));
    const problems = remarkProblems(named);
    if (problems.length > 0) return refuse(problems);
    const texts = await fieldTexts(
      tx,
      row,
      named.map(({ field }) => field),
      today,
    );
    const { _max: last } = await tx.initiativeReturn.aggregate({
      where: { initiativeId: row.id },
      _max: { round: true },
    });
    const returnedById = context.actor.accountId;
    const returnedReason = note.value ?? named.map(({ remark }) => remark).join('\n');
    await markReturned(tx, row.id, { returnedAt: now, returnedById, returnedReason });
    await tx.initiativeReturn.create({
      data: {
        initiativeId: row.id,
        round: (last.round ?? 0) + 1,
        note: note.value,
        returnedAt: now,
        returnedById,
        fields: { create: named.map((each) => ({ ...each, before: texts.get(each.field) ?? '' })) },
      },
      select: { id: true },
    });
    return ok({
      data: {
        returnedReason,
        returnedAt: now,
        receivedAt: null,
      },
      event: {
        action: 'INITIATIVE_RETURNED',
        objectType: 'Initiative',
        objectId: row.id,
        detail: { from: row.status, to, ...headInStead(context.actor, row.departmentId) },
      },
    });
  });
}
