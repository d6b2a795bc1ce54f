import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InitiativeActInput } from '../initiative.input.ts';
import { unjudgedProblems } from '../similarity-problems.ts';
import { changeInitiative, refuse, type InitiativeRefusal } from './change-initiative.ts';
import { reasonOf } from './reason-of.ts';

/** The secretariat takes an endorsed request in, once it has concluded on what resembles it; one that was filed late only with the reason. */
export function receiveInitiative(
  context: ActingContext,
  input: InitiativeActInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return changeInitiative(context, input, 'RECEIVE', async ({ tx, row, to, now, today }) => {
    const problems = await unjudgedProblems(tx, row, today);
    if (problems.length > 0) return refuse(problems);
    const admission = row.lateReason === null ? ok(null) : reasonOf(input.reason);
    if (!admission.ok) return admission;
    return ok({
      data: { receivedAt: now, lateAdmission: admission.value },
      event: {
        action: 'INITIATIVE_RECEIVED',
        objectType: 'Initiative',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}
