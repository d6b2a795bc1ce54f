import type { Prisma } from '@thidua/db';
import { headInStead } from '@thidua/domain/accounts';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { businessToday } from '../../../platform/business-clock.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { judgementsFrom, type StoredAnswer } from '../judgements.ts';
import type { AnswerNominationInput } from '../proposal.input.ts';
import { yearShown } from '../../organisation/index.ts';
import { mustBeOpen } from '../returns/open-fields.ts';
import { WITH_THE_LIST } from '../yearly-line.ts';
import { changeNomination, type NominationRefusal } from './change-nomination.ts';
import { judgeLines } from './judge-lines.ts';

/** Records with name and time what only people can say of one line outside the yearly list. */
export function answerNomination(
  context: ActingContext,
  { rule, answer, ...input }: AnswerNominationInput,
): Promise<Result<{ readonly id: string }, NominationRefusal>> {
  const { actor, platform } = context;
  return changeNomination(context, input, 'EDIT', async ({ line, now, tx }) => {
    if (line.isOfYearlyList) return err(WITH_THE_LIST);
    const isOpen = await mustBeOpen(tx, line, ['JUDGEMENTS']);
    if (!isOpen.ok) return isOpen;
    const { judgements } = await tx.nomination.findUniqueOrThrow({
      where: { id: line.id },
      select: { judgements: true },
    });
    const [judged] = await judgeLines(
      tx,
      platform.fieldCipher,
      { organisationId: actor.organisationId, year: line.year, departmentId: line.departmentId },
      [line],
      { day: yearShown(context, line.year), regimeDate: businessToday(platform, actor), judgements },
    );
    const asked = (judged?.assessment.findings ?? []).flatMap(({ questions }) => questions);
    // An answer may be changed as long as the line is open; a question that nothing raises is nobody's.
    if (!asked.some(({ id }) => id === rule) && judgementsFrom(judgements)[rule] === undefined) {
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'rule', code: 'UNKNOWN' }] });
    }
    const said: StoredAnswer = { answer, by: actor.displayName, accountId: actor.accountId, at: now.toISOString() };
    return ok({
      // The column was read through `judgementsFrom` above, so it is an object of answers.
      data: { judgements: { ...(judgements as Prisma.JsonObject), [rule]: said } },
      event: {
        action: 'NOMINATION_QUESTION_ANSWERED',
        objectType: 'Nomination',
        objectId: line.id,
        detail: { rule, answer, ...headInStead(actor, line.departmentId) },
      },
    });
  });
}
