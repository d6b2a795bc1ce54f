import type { Tx } from '@thidua/db';
import type { Actor, Hand, RolePeriod } from '@thidua/domain/accounts';
import { plainDateOf } from '@thidua/domain/kernel';
import type { InputProblem } from '@thidua/domain/kernel';
import { heldOn } from '../../../platform/dated.ts';
import { found } from '../../../platform/fault.ts';

export interface AccountTakenUp {
  readonly owner: Hand;
  readonly displayName: string;
  readonly isDisabled: boolean;
}

/** The account, locked until the commit, so that changes of its rights come one after the other. Throws NOT_FOUND. */
export async function takeUpAccount(tx: Tx, actor: Actor, id: string): Promise<AccountTakenUp> {
  await tx.$queryRaw`
    SELECT 1 FROM accounts
    WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR NO KEY UPDATE`;
  const { staffId, displayName, disabledAt } = found(
    await tx.account.findFirst({
      where: { id, organisationId: actor.organisationId },
      select: { staffId: true, displayName: true, disabledAt: true },
    }),
  );
  return { owner: { accountId: id, staffId: staffId ?? undefined }, displayName, isDisabled: disabledAt !== null };
}

/** All roles that the account holds, will hold or has held. Call it with the account taken up. */
export async function rolePeriodsOf(tx: Tx, accountId: string): Promise<readonly RolePeriod[]> {
  const rows = await tx.roleGrant.findMany({
    where: { accountId },
    select: { role: true, departmentId: true, validFrom: true, validTo: true },
  });
  return rows.map(({ role, departmentId, validFrom, validTo }) => ({
    role,
    departmentId: departmentId ?? undefined,
    from: plainDateOf(validFrom),
    to: validTo === null ? undefined : plainDateOf(validTo),
  }));
}

/**
 * Whoever heads a department belongs to it on the first day: it is the main place, a secondment, or a head's post there.
 * Somebody from elsewhere who looks after it for a time is given a delegation (an acting head) with its paper, not a role.
 */
export async function belongingProblems(
  tx: Tx,
  { staffId }: Hand,
  { role, departmentId, from }: RolePeriod,
): Promise<readonly InputProblem[]> {
  if (role !== 'HEAD' || staffId === undefined || departmentId === undefined) return [];
  const there = { staffId, departmentId, ...heldOn(from) };
  const member = await tx.membership.findFirst({
    where: { ...there, kind: { in: ['MAIN', 'SECONDED'] } },
    select: { id: true },
  });
  if (member !== null) return [];
  const post = await tx.post.findFirst({ where: { ...there, isHead: true }, select: { id: true } });
  return post === null ? [{ field: 'departmentId', code: 'NOT_IN_DEPARTMENT' }] : [];
}

/** A person who left holds no role in the days after; rights are given anew to whoever comes back. */
export async function departureProblems(
  tx: Tx,
  { staffId }: Hand,
  { to }: Pick<RolePeriod, 'to'>,
): Promise<readonly InputProblem[]> {
  if (staffId === undefined) return [];
  const { retiredOn } = await tx.staff.findUniqueOrThrow({ where: { id: staffId }, select: { retiredOn: true } });
  if (retiredOn === null || (to !== undefined && to < plainDateOf(retiredOn))) return [];
  return [{ field: 'to', code: 'AFTER_DEPARTURE' }];
}
