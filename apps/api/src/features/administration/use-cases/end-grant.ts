import type { Tx } from '@thidua/db';
import { addDays, midnightUtcOf, plainDateOf } from '@thidua/domain/kernel';
import type { PlainDate } from '@thidua/domain/kernel';

interface Grant {
  readonly id: string;
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

/**
 * Lets a role end on a day, yesterday at the earliest, and never later than it would. A role that then never held is taken
 * out; its proposals tell that it was given and taken away. Gives the id of the role that is left, or null.
 */
export async function endGrant(tx: Tx, grant: Grant, lastDay: PlainDate, today: PlainDate): Promise<string | null> {
  const yesterday = addDays(today, -1);
  const wanted = lastDay < yesterday ? yesterday : lastDay;
  if (wanted < plainDateOf(grant.validFrom)) {
    await tx.roleGrant.delete({ where: { id: grant.id }, select: { id: true } });
    return null;
  }
  if (grant.validTo === null || plainDateOf(grant.validTo) > wanted) {
    await tx.roleGrant.update({
      where: { id: grant.id },
      data: { validTo: midnightUtcOf(wanted) },
      select: { id: true },
    });
  }
  return grant.id;
}
