import type { Tx } from '@thidua/db';

export interface ListScope {
  readonly organisationId: string;
  readonly year: number;
  readonly departmentId: string;
}

/** The list of a department with its row locked. */
export interface LockedList {
  readonly id: string;
  readonly version: number;
  readonly judgements: unknown;
}

/**
 * Locks the list of a department in a year, and makes it where it is the first time: all that changes a list goes one after
 * the other. A list that nobody has touched has version 0.
 */
export async function lockList(tx: Tx, { organisationId, year, departmentId }: ListScope): Promise<LockedList> {
  await tx.nominationList.createMany({
    data: [{ organisationId, year, departmentId, version: 0 }],
    skipDuplicates: true,
  });
  const [list] = await tx.$queryRaw<LockedList[]>`
    SELECT id, version, judgements FROM nomination_lists
    WHERE "organisationId" = ${organisationId}::uuid AND year = ${year} AND "departmentId" = ${departmentId}::uuid
    FOR UPDATE`;
  if (list === undefined) throw new Error('The list was made above');
  return list;
}

/** The next version, so that whoever still looks at the old list cannot send it. */
export async function bumpList(tx: Tx, list: LockedList, data: { readonly submittedAt?: Date } = {}): Promise<void> {
  await tx.nominationList.update({
    where: { id: list.id },
    data: { ...data, version: { increment: 1 } },
    select: { id: true },
  });
}
