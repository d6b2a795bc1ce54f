import type { Tx } from '@thidua/db';
import type { Actor, Role } from '@thidua/domain/accounts';
import { plainDateOf } from '@thidua/domain/kernel';
import type { PlainDate } from '@thidua/domain/kernel';
import { found } from '../../../platform/fault.ts';
import { takeUpAccount, type AccountTakenUp } from './take-up-account.ts';

export interface HeldRole {
  readonly id: string;
  readonly account: AccountTakenUp;
  readonly role: Role;
  readonly departmentId: string | null;
  readonly from: PlainDate;
  readonly to: PlainDate | undefined;
}

/** A role of an account of the body, with the account locked until the commit. Throws NOT_FOUND. */
export async function takeUpHeldRole(tx: Tx, actor: Actor, id: string): Promise<HeldRole> {
  const { accountId } = found(
    await tx.roleGrant.findFirst({
      where: { id, account: { organisationId: actor.organisationId } },
      select: { accountId: true },
    }),
  );
  const account = await takeUpAccount(tx, actor, accountId);
  // Read with the lock held: it may have been ended meanwhile.
  const row = found(await tx.roleGrant.findUnique({ where: { id } }));
  return {
    id,
    account,
    role: row.role,
    departmentId: row.departmentId,
    from: plainDateOf(row.validFrom),
    to: row.validTo === null ? undefined : plainDateOf(row.validTo),
  };
}
