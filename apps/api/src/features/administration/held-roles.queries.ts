import type { Tx } from '@thidua/db';
import type { Role } from '@thidua/domain/accounts';
import { plainDateOf } from '@thidua/domain/kernel';
import type { PlainDate } from '@thidua/domain/kernel';

export interface ListedRole {
  readonly role: Role;
  /** Code of the department that a head leads. */
  readonly department: string | undefined;
  readonly from: PlainDate;
  readonly to: PlainDate | undefined;
}

/** Every role that an account holds, will hold or has held, the newest first. */
export async function listRoles(db: Pick<Tx, 'roleGrant'>, accountId: string): Promise<readonly ListedRole[]> {
  const rows = await db.roleGrant.findMany({
    where: { accountId },
    select: { role: true, validFrom: true, validTo: true, department: { select: { code: true } } },
    orderBy: [{ validFrom: 'desc' }, { role: 'asc' }],
  });
  return rows.map(({ role, validFrom, validTo, department }) => ({
    role,
    department: department?.code,
    from: plainDateOf(validFrom),
    to: validTo === null ? undefined : plainDateOf(validTo),
  }));
}
