import { applyLetterEvent, letterProblems, mayWriteLetter } from '@thidua/domain/feedback-letter';
import { cleanText, err, isOneOf, ok, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import { readDesks } from '../../organisation/index.ts';
import { DECIDED, letterFacts, lockedWithLetter } from '../letter-hand.ts';
import type { SaveFeedbackLetterInput } from '../letter.input.ts';
import { judgesOf } from '../letter.queries.ts';

/**
 * Writes the letter to the authors of a decided initiative, anew or over what is there. Whoever wrote last prepared it, and cannot
 * approve it. A text that names who judged, or tells points or votes, is not kept.
 */
export function saveFeedbackLetter(
  context: ActingContext,
  input: SaveFeedbackLetterInput,
): Promise<Result<{ readonly initiativeId: string }, SharedRefusal>> {
  const { actor } = context;
  const { initiativeId } = input;
  return inTransaction<{ readonly initiativeId: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    const row = await lockedWithLetter(tx, context, initiativeId);
    const { secretaryIds } = await readDesks(tx, actor.organisationId, businessToday(context, actor));
    if (!mayWriteLetter(actor, letterFacts(row, secretaryIds))) throw forbidden();
    const next = applyLetterEvent(row.letter?.status ?? 'DRAFT', 'SAVE');
    if (!next.ok) return next;
    const version = row.letter?.version ?? 0;
    if (version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: version });

    const text = { remarks: cleanText(input.remarks).trim(), advice: cleanText(input.advice).trim() };
    const problems = [
      ...(isOneOf(DECIDED, row.status) ? [] : [{ field: 'remarks', code: 'NOT_DECIDED' }]),
      ...letterProblems(text, await judgesOf(tx, initiativeId)),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });

    const prepared = { ...text, preparedById: actor.accountId, preparedAt: businessNow(context, actor) };
    await tx.feedbackLetter.upsert({
      where: { initiativeId },
      create: { organisationId: actor.organisationId, initiativeId, ...prepared },
      update: { ...prepared, version: { increment: 1 } },
      select: { id: true },
    });
    audit({
      action: 'FEEDBACK_LETTER_SAVED',
      objectType: 'Initiative',
      objectId: initiativeId,
      detail: { version: version + 1 },
    });
    return ok({ initiativeId });
  });
}
