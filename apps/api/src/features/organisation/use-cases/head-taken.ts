import type { Tx } from '@thidua/db';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';

interface Heading {
  readonly staffId: string;
  readonly departmentId: string;
  readonly from: PlainDate;
  readonly to?: PlainDate | undefined;
}

/** Somebody else heads the place on one of the days, by post or by a duty in a party cell or union. */
export async function isHeadTaken(tx: Tx, { staffId, departmentId, from, to }: Heading): Promise<boolean> {
  const other = {
    where: {
      departmentId,
      isHead: true,
      staffId: { not: staffId },
      OR: [{ validTo: null }, { validTo: { gte: midnightUtcOf(from) } }],
      ...(to === undefined ? {} : { validFrom: { lte: midnightUtcOf(to) } }),
    },
    select: { id: true },
  };
  return (await tx.post.findFirst(other)) !== null || (await tx.membership.findFirst(other)) !== null;
}
