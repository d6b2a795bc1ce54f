import type { Tx } from '@thidua/db';
import { foldUsername } from '@thidua/domain/accounts';

/** A person that the trail tells about: by staff record, by account, or by both. */
export interface Subject {
  readonly staffId: string | undefined;
  readonly accountId: string | undefined;
  readonly fullName: string;
  readonly isActive: boolean;
}

/** Everybody of the body that somebody may mean by a staff code or a user name; two when it is one person's code and another's name. */
export async function subjectsMeant(
  tx: Pick<Tx, 'staff' | 'account'>,
  organisationId: string,
  typed: string,
): Promise<readonly Subject[]> {
  const account = { select: { id: true, disabledAt: true } } as const;
  const staff = await tx.staff.findMany({
    where: {
      organisationId,
      OR: [
        { code: { in: [typed.trim(), typed.trim().toUpperCase()] } },
        { account: { username: foldUsername(typed) } },
      ],
    },
    select: { id: true, fullName: true, account },
    take: 2,
  });
  if (staff.length > 0) {
    return staff.map(({ id, fullName, account: own }) => ({
      staffId: id,
      accountId: own?.id,
      fullName,
      isActive: own !== null && own.disabledAt === null,
    }));
  }
  const technical = await tx.account.findFirst({
    where: { organisationId, username: foldUsername(typed) },
    select: { id: true, displayName: true, disabledAt: true },
  });
  if (technical === null) return [];
  const { id, displayName, disabledAt } = technical;
  return [{ staffId: undefined, accountId: id, fullName: displayName, isActive: disabledAt === null }];
}
