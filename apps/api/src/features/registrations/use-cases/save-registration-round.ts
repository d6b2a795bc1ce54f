import { err, midnightUtcOf, ok, type Result } from '@thidua/domain/kernel';
import { roundProblems } from '@thidua/domain/registrations';
import { checkedYear } from '../../../platform/checked-year.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, StaleRecord } from '../../../platform/user-error.ts';
import type { SaveRegistrationRoundInput } from '../management.input.ts';
import { reasonOf } from './reason-of.ts';

/** Sets or moves the deadline of a year, with the paper that says so. Sheets that were late stay late. */
export async function saveRegistrationRound(
  context: ActingContext,
  input: SaveRegistrationRoundInput,
): Promise<Result<undefined, StaleRecord | InputProblems>> {
  const year = checkedYear(input.year);
  const { organisationId } = context.actor;
  return inTransaction<undefined, StaleRecord | InputProblems>(context, async ({ tx, audit }) => {
    const before = await tx.registrationRound.findUnique({
      where: { organisationId_year: { organisationId, year } },
      select: { id: true, version: true },
    });
    const version = before?.version ?? 0;
    if (version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: version });
    const ground = reasonOf(input.ground, 'ground');
    const problems = [...roundProblems(input), ...(ground.ok ? [] : ground.error.problems)];
    if (problems.length > 0 || !ground.ok) return err({ code: 'INPUT_PROBLEMS', problems });
    const { dueOn, changesUntil } = input;
    const days = {
      dueOn: midnightUtcOf(dueOn),
      changesUntil: typeof changesUntil === 'string' ? midnightUtcOf(changesUntil) : null,
      ground: ground.value,
    };
    const [saved] =
      before === null
        ? await tx.registrationRound.createManyAndReturn({
            data: [{ ...days, organisationId, year }],
            skipDuplicates: true,
            select: { id: true },
          })
        : await tx.registrationRound.updateManyAndReturn({
            // Two who set it at once: the second finds the version gone.
            where: { id: before.id, version },
            data: { ...days, version: { increment: 1 } },
            select: { id: true },
          });
    if (saved === undefined) return err({ code: 'STALE_RECORD', currentVersion: version + 1 });
    audit({
      action: 'REGISTRATION_DEADLINE_SET',
      objectType: 'RegistrationRound',
      objectId: saved.id,
      detail: { year, dueOn, changesUntil: changesUntil ?? null },
    });
    return ok(undefined);
  });
}
