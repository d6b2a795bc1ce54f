import { cleanLine, cleanText, err, midnightUtcOf, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { answeredProblems } from '@thidua/domain/opinions';
import { badInput } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { AnswerOpinionInput } from '../opinion.input.ts';
import { changeOpinion, type OpinionRefusal } from './change-opinion.ts';

/** The answer is written down, line by line: what was agreed, what was objected to and why. Every line of the letter, once. */
export function answerOpinion(
  context: ActingContext,
  input: AnswerOpinionInput,
): Promise<Result<{ readonly id: string }, OpinionRefusal>> {
  return changeOpinion(context, input, 'ANSWER', async ({ tx, row, to, today }) => {
    const told = new Map(input.lines.map((line) => [line.nominationId, line]));
    const lines = row.lines.map(({ id, nominationId }) => {
      const line = told.get(nominationId);
      if (line === undefined) throw badInput();
      return { id, answer: line.answer, remark: cleanText(line.remark).trim() };
    });
    if (input.lines.length !== lines.length) throw badInput();
    const answerNumber = cleanLine(input.answerNumber);
    const { answerOn } = input;
    const problems = answeredProblems({ answerNumber, answerOn, lines }, plainDateOf(row.letterOn), today);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    for (const { id, ...told } of lines) {
      await tx.opinionLine.update({ where: { id }, data: told, select: { id: true } });
    }
    return ok({
      data: { answerNumber, answerOn: midnightUtcOf(answerOn), closedReason: null },
      event: {
        action: 'OPINION_ANSWERED',
        objectType: 'OpinionRequest',
        objectId: row.id,
        detail: {
          from: row.status,
          to,
          objections: lines.filter(({ answer }) => answer === 'OBJECTS').length,
        },
      },
    });
  });
}
