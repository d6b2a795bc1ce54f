import { isFiledLate, submissionProblems } from '@thidua/domain/initiatives';
import { cleanText, dayIn, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InitiativeActInput } from '../initiative.input.ts';
import { clockMonths } from '../initiative-clock.ts';
import { closeRound } from '../return-rounds.ts';
import { missingConsents } from '../author-consents.ts';
import { unexplainedProblems } from '../similarity-problems.ts';
import { leastShare } from '../least-share.ts';
import { keepVersion } from './keep-version.ts';
import { changeInitiative, refuse, type InitiativeRefusal } from './change-initiative.ts';

/**
 * Sends a complete request, which all its authors agree to, with what is different from similar ones, to the head of the division;
 * a later round forgets the endorsement of the earlier one. One that is filed too late goes too, with the reason: the secretariat
 * decides whether to take it in.
 */
export function submitInitiative(
  context: ActingContext,
  input: InitiativeActInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return changeInitiative(context, input, 'SUBMIT', async ({ tx, row, to, now, today }) => {
    const firstAppliedOn = row.firstAppliedOn === null ? undefined : plainDateOf(row.firstAppliedOn);
    const filedOn = row.filedAt === null ? today : dayIn(context.actor.timeZone, row.filedAt);
    const { FILING: months } = await clockMonths(tx, row.organisationId, today);
    const least = await leastShare(tx, row.organisationId, today);
    const lateReason = cleanText(input.reason ?? row.lateReason ?? '').trim();
    const problems = [
      ...submissionProblems({ ...row, firstAppliedOn }, { filedOn, today, months, lateReason }, least),
      ...(await missingConsents(tx, row, today)),
      ...(await unexplainedProblems(tx, row, today)),
    ];
    if (problems.length > 0) return refuse(problems);
    await keepVersion(tx, row, { submittedAt: now, submittedById: context.actor.accountId });
    await closeRound(tx, row, today);
    return ok({
      data: {
        submittedAt: now,
        filedAt: row.filedAt ?? now,
        lateReason: isFiledLate(firstAppliedOn, filedOn, months) ? lateReason : null,
        endorsedAt: null,
        endorsedById: null,
        endorsement: null,
        returnedReason: null,
      },
      event: {
        action: 'INITIATIVE_SUBMITTED',
        objectType: 'Initiative',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}
