import { recognitionProblems } from '@thidua/domain/initiatives';
import { cleanLine, dayIn, midnightUtcOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import type { InitiativeScope } from '@thidua/domain/vocabulary';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { RecogniseInitiativeInput } from '../initiative.input.ts';
import { changeInitiative, refuse, type InitiativeRefusal } from './change-initiative.ts';

/** Records the decision by which the body recognises an initiative: its number, day and signer. */
export function recogniseInitiative(
  context: ActingContext,
  input: RecogniseInitiativeInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return changeInitiative(context, input, 'RECOGNISE', async ({ tx, row, to, now, today }) => {
    const record = {
      decisionNumber: cleanLine(input.decisionNumber),
      decidedOn: input.decidedOn,
      decidedBy: cleanLine(input.decidedBy),
    };
    const filedOn = dayIn(context.actor.timeZone, row.submittedAt ?? now);
    const problems = [...scopeProblems(input.scope), ...recognitionProblems(record, filedOn, today)];
    if (problems.length > 0) return refuse(problems);
    await tx.initiativeRecognition.create({
      data: {
        ...record,
        initiativeId: row.id,
        scope: input.scope,
        decidedOn: midnightUtcOf(record.decidedOn),
        recordedById: context.actor.accountId,
        recordedAt: now,
      },
      select: { id: true },
    });
    const detail = { from: row.status, to, scope: input.scope, decisionNumber: record.decisionNumber };
    return ok({
      data: {},
      event: { action: 'INITIATIVE_RECOGNISED', objectType: 'Initiative', objectId: row.id, detail },
    });
  });
}

/** The body's own decision comes first; the province's is a separate one on top of it (Thông tư 12/2019/TT-BNV Điều 6). */
function scopeProblems(scope: InitiativeScope): readonly InputProblem[] {
  return scope === 'GRASSROOTS' ? [] : [{ field: 'scope', code: 'GRASSROOTS_FIRST' }];
}
