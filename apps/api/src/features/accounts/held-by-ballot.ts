import type { Tx } from '@thidua/db';
import { FREEZING_STATUSES } from '@thidua/domain/secret-ballot';
import type { InputProblem } from '@thidua/domain/kernel';

/**
 * Whether the account is of a member who votes in a secret ballot that is sealed and not yet counted. Whoever could come in by this
 * account meanwhile could take the ballot in the member's place, so nobody else changes the way in, the roles or the state of it.
 * The command line stays, for an emergency: it is written in the trail. A rehearsal holds nobody.
 */
export async function isHeldByBallot(tx: Pick<Tx, 'account' | 'ballotSeat'>, accountId: string): Promise<boolean> {
  const account = await tx.account.findUnique({ where: { id: accountId }, select: { staffId: true } });
  if (account === null || account.staffId === null) return false;
  const seat = await tx.ballotSeat.findFirst({
    where: {
      channel: { not: 'EXCLUDED' },
      member: { staffId: account.staffId },
      item: { round: { status: { in: FREEZING_STATUSES }, isRehearsal: false } },
    },
    select: { memberId: true },
  });
  return seat !== null;
}

/** The same as a problem of the act, beside its reason. */
export async function ballotProblems(
  tx: Pick<Tx, 'account' | 'ballotSeat'>,
  accountId: string,
): Promise<readonly InputProblem[]> {
  return (await isHeldByBallot(tx, accountId)) ? [{ field: 'reason', code: 'IN_SECRET_BALLOT' }] : [];
}
