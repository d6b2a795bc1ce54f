import type { Tx } from '@thidua/db';
import { err, type Result } from '@thidua/domain/kernel';
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

/** Nobody keeps the records on the own conduct: another secretary does, or the import of papers that a director signed. */
export function ownRecord({ actor }: ActingContext, staffId: string): Result<never, InputProblems> | undefined {
  return actor.staffId === staffId
    ? err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'staffId', code: 'OWN_RECORD' }] })
    : undefined;
}
