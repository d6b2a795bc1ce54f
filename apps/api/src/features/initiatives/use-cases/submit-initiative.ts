import { submissionProblems } from '@thidua/domain/initiatives';
import { ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import { missingConsents } from '../author-consents.ts';
import { unexplainedProblems } from '../similarity-problems.ts';
import { changeInitiative, refuse, type InitiativeRefusal } from './change-initiative.ts';

/** Sends a complete request, which all its authors agree to, with what is different from similar ones, to the head of the division; a later round forgets the endorsement of the earlier one. */
export function submitInitiative(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return changeInitiative(context, input, 'SUBMIT', async ({ tx, row, to, now, today }) => {
    const firstAppliedOn = row.firstAppliedOn === null ? undefined : plainDateOf(row.firstAppliedOn);
    const problems = [
      ...submissionProblems({ ...row, firstAppliedOn }, today),
      ...(await missingConsents(tx, row, today)),
      ...(await unexplainedProblems(tx, row, today)),
    ];
    if (problems.length > 0) return refuse(problems);
    return ok({
      data: { submittedAt: now, endorsedAt: null, endorsedById: null, endorsement: null, returnedReason: null },
      event: {
        action: 'INITIATIVE_SUBMITTED',
        objectType: 'Initiative',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}
