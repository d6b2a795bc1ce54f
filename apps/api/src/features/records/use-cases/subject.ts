import type { Tx } from '@thidua/db';
import { err, type InputProblem, type Result } from '@thidua/domain/kernel';
import { businessToday } from '../../../platform/business-clock.ts';
import { found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, SharedRefusal } from '../../../platform/user-error.ts';
import type { Recording } from '../recording/written.ts';

export type Kept = Result<{ readonly staffId: string }, SharedRefusal>;

export function recordingOf({ platform, actor }: ActingContext): Recording {
  return { organisationId: actor.organisationId, today: businessToday(platform, actor) };
}

/** NOT_FOUND for somebody of another body. Locks the person: two people who record at once go one after the other. */
export async function lockPerson(tx: Tx, { actor }: ActingContext, staffId: string): Promise<void> {
  const rows = await tx.$queryRaw<{ readonly id: string }[]>`
    SELECT id FROM staff WHERE id = ${staffId}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  found(rows[0]);
}

/**
 * Nobody keeps the records on the own conduct and the own rating, by any way in: another secretary does, if need be one who holds
 * the role for a day.
 */
export const OWN_RECORD = { field: 'staffId', code: 'OWN_RECORD' } as const satisfies InputProblem;

export function ownRecord({ actor }: ActingContext, staffId: string): Result<never, InputProblems> | undefined {
  return actor.staffId === staffId ? err({ code: 'INPUT_PROBLEMS', problems: [OWN_RECORD] }) : undefined;
}
