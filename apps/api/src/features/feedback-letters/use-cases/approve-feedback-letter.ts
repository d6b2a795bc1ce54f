import { applyLetterEvent, letterProblems, mayApproveLetter, signingProblems } from '@thidua/domain/feedback-letter';
import { leadersAmong, signsForOwn } from '@thidua/domain/initiatives';
import { cleanLine, err, midnightUtcOf, ok, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import { leadersOfBodyOn, readDesks } from '../../organisation/index.ts';
import { decidedOn, letterFacts, lockedWithLetter, writerOf } from '../letter-hand.ts';
import type { ApproveFeedbackLetterInput } from '../letter.input.ts';
import { judgesOf } from '../letter.queries.ts';

/** Whoever signs for the body approves the letter that another one prepared; from then on its authors read it. */
export function approveFeedbackLetter(
  context: ActingContext,
  input: ApproveFeedbackLetterInput,
): Promise<Result<{ readonly initiativeId: string }, SharedRefusal>> {
  const { actor } = context;
  const { initiativeId, issuedOn } = input;
  return inTransaction<{ readonly initiativeId: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    const row = await lockedWithLetter(tx, context, initiativeId);
    const { letter } = row;
    const today = businessToday(context, actor);
    const { secretaryIds } = await readDesks(tx, actor.organisationId, today);
    const facts = letterFacts(row, secretaryIds);
    if (letter === null) throw notFound();
    if (!mayApproveLetter(actor, facts, writerOf(letter))) throw forbidden();
    const next = applyLetterEvent(letter.status, 'APPROVE');
    if (!next.ok) return next;
    if (letter.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: letter.version });

    const signing = {
      number: cleanLine(input.number),
      issuedOn,
      signerPost: cleanLine(input.signerPost),
      signerName: cleanLine(input.signerName),
    };
    const leaders = leadersAmong(await leadersOfBodyOn(tx, actor.organisationId, issuedOn), facts.authorIds);
    const isOwn = signsForOwn(`${signing.signerPost} ${signing.signerName}`, leaders);
    const problems = [
      ...signingProblems(signing, { decidedOn: decidedOn(row, actor.timeZone), today }),
      ...(isOwn ? [{ field: 'signerName', code: 'SIGNS_OWN' }] : []),
      // Somebody may have come to score or sit since the text was kept.
      ...letterProblems(letter, await judgesOf(tx, initiativeId)).map(({ code }) => ({ field: 'number', code })),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });

    await tx.feedbackLetter.update({
      where: { id: letter.id },
      data: {
        status: next.value,
        version: { increment: 1 },
        ...signing,
        issuedOn: midnightUtcOf(issuedOn),
        approvedById: actor.accountId,
        approvedAt: businessNow(context, actor),
      },
      select: { id: true },
    });
    const detail = { from: letter.status, to: next.value, paperNumber: signing.number };
    audit({ action: 'FEEDBACK_LETTER_APPROVED', objectType: 'Initiative', objectId: initiativeId, detail });
    return ok({ initiativeId });
  });
}
