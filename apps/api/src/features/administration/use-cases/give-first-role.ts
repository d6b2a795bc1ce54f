import { mayGiveFirstRole, separationConflicts } from '@thidua/domain/accounts';
import type { FirstRole, Role, RolePeriod } from '@thidua/domain/accounts';
import { dayIn, err, midnightUtcOf, ok } from '@thidua/domain/kernel';
import type { PlainDate, Result } from '@thidua/domain/kernel';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { RequestContext } from '../../../platform/request-context.ts';
import { rolePeriodsOf } from './take-up-account.ts';

export type FirstRoleRefusal =
  /** Somebody holds it today: the three steps are open. */
  | { readonly code: 'IS_HELD' }
  | { readonly code: 'SEPARATED'; readonly from: PlainDate; readonly role: Role }
  | { readonly code: 'NEEDS_PERSON' };

/** Seats the first secretary, director or administrator of a body, from today on. For whoever holds the machine. Throws NOT_FOUND. */
export async function giveFirstRole(
  context: RequestContext,
  accountId: string,
  role: FirstRole,
): Promise<Result<PlainDate, FirstRoleRefusal>> {
  const outcome = await inTransaction<PlainDate, FirstRoleRefusal>(context, async ({ tx, at, audit }) => {
    const { organisationId, staffId } = found(await tx.account.findUnique({ where: { id: accountId } }));
    // One of several commands at once gives the role.
    await tx.$queryRaw`SELECT 1 FROM organisations WHERE id = ${organisationId}::uuid FOR NO KEY UPDATE`;
    const { timeZone, clockOffsetSeconds } = found(await tx.organisation.findUnique({ where: { id: organisationId } }));
    const today = dayIn(timeZone, new Date(at.valueOf() + clockOffsetSeconds * 1000));
    const day = midnightUtcOf(today);
    const holdersToday = await tx.roleGrant.count({
      where: {
        role,
        validFrom: { lte: day },
        OR: [{ validTo: null }, { validTo: { gte: day } }],
        account: { organisationId, disabledAt: null },
      },
    });
    if (!mayGiveFirstRole({ holdersToday })) return err({ code: 'IS_HELD' });
    if (role !== 'ADMIN' && staffId === null) return err({ code: 'NEEDS_PERSON' });
    const wanted: RolePeriod = { role, departmentId: undefined, from: today, to: undefined };
    const [conflict] = separationConflicts(await rolePeriodsOf(tx, accountId), wanted);
    if (conflict !== undefined) return err({ code: 'SEPARATED', ...conflict });
    await tx.roleGrant.create({ data: { accountId, role, validFrom: day }, select: { id: true } });
    audit({
      action: 'FIRST_ROLE_GIVEN',
      objectType: 'Account',
      objectId: accountId,
      detail: { role, validFrom: today },
    });
    return ok(today);
  });
  if (outcome.ok) context.platform.signIns.forget(accountId);
  return outcome;
}
