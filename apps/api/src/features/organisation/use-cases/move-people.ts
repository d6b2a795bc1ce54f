import type { Prisma, Tx } from '@thidua/db';
import { addDays, midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';

export interface Removal {
  readonly fromIds: readonly string[];
  readonly intoId: string;
  /** First day in the new department. */
  readonly on: PlainDate;
  /** Only these people; everybody when left out. */
  readonly staffIds?: readonly string[] | undefined;
}

/**
 * Takes memberships and posts over into another department on a day: what began before ends on the day before and goes on in
 * the new place, what begins later begins there. A head's post ends with the office; rights of heads end with it.
 */
export async function movePeople(tx: Tx, removal: Removal): Promise<number> {
  const { intoId, on } = removal;
  const dayBefore = midnightUtcOf(addDays(on, -1));
  const memberships = await tx.membership.findMany({ where: lastingInto(removal) });
  const known = await tx.membership.findMany({
    where: { departmentId: intoId, OR: [{ validTo: null }, { validTo: { gte: midnightUtcOf(on) } }] },
    select: { staffId: true, kind: true },
  });
  const isThere = (staffId: string, kind: string) =>
    known.some((other) => other.staffId === staffId && (other.kind === kind || kind === 'SECONDED'));

  const cut = memberships.filter(({ validFrom }) => validFrom < midnightUtcOf(on));
  const later = memberships.filter(({ validFrom }) => validFrom >= midnightUtcOf(on));
  await tx.membership.updateMany({ where: { id: { in: cut.map(({ id }) => id) } }, data: { validTo: dayBefore } });
  await tx.membership.updateMany({ where: { id: { in: later.map(({ id }) => id) } }, data: { departmentId: intoId } });
  const moved = cut.filter(({ staffId, kind }) => !isThere(staffId, kind));
  await tx.membership.createMany({
    data: moved.map(({ staffId, kind, validTo }) => ({
      staffId,
      kind,
      validTo,
      departmentId: intoId,
      validFrom: midnightUtcOf(on),
    })),
  });
  await movePosts(tx, removal, dayBefore);
  return new Set(memberships.map(({ staffId }) => staffId)).size;
}

async function movePosts(tx: Tx, removal: Removal, dayBefore: Date): Promise<void> {
  const { intoId, on, fromIds, staffIds } = removal;
  const posts = await tx.post.findMany({ where: lastingInto(removal) });
  const cut = posts.filter(({ validFrom }) => validFrom < midnightUtcOf(on));
  const later = posts.filter(({ validFrom }) => validFrom >= midnightUtcOf(on));
  await tx.post.updateMany({ where: { id: { in: cut.map(({ id }) => id) } }, data: { validTo: dayBefore } });
  await tx.post.updateMany({
    where: { id: { in: later.map(({ id }) => id) } },
    data: { departmentId: intoId, isHead: false },
  });
  await tx.post.createMany({
    data: cut
      .filter(({ isHead }) => !isHead)
      .map(({ staffId, title, isLeader, validTo }) => ({
        staffId,
        title,
        isLeader,
        validTo,
        departmentId: intoId,
        validFrom: midnightUtcOf(on),
      })),
  });
  await tx.roleGrant.updateMany({
    where: {
      role: 'HEAD',
      departmentId: { in: [...fromIds] },
      validFrom: { lte: dayBefore },
      OR: [{ validTo: null }, { validTo: { gt: dayBefore } }],
      ...(staffIds === undefined ? {} : { account: { staffId: { in: [...staffIds] } } }),
    },
    data: { validTo: dayBefore },
  });
}

function lastingInto({ fromIds, on, staffIds }: Removal) {
  return {
    departmentId: { in: [...fromIds] },
    OR: [{ validTo: null }, { validTo: { gte: midnightUtcOf(on) } }],
    ...(staffIds === undefined ? {} : { staffId: { in: [...staffIds] } }),
  } satisfies Prisma.MembershipWhereInput & Prisma.PostWhereInput;
}
