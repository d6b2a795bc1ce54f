import type { Prisma, Tx } from '@thidua/db';
import { versionContentOf } from '@thidua/domain/initiatives';
import type { InitiativeInHand } from './change-initiative.ts';

/** Keeps the request as it is sent; its number is that of the round. The row is locked by the act. */
export async function keepVersion(
  tx: Tx,
  row: InitiativeInHand,
  sent: Pick<Prisma.InitiativeVersionUncheckedCreateInput, 'submittedAt' | 'submittedById'>,
): Promise<void> {
  const staff = await tx.staff.findMany({
    where: { id: { in: row.authors.map(({ staffId }) => staffId) } },
    select: { id: true, fullName: true },
  });
  const names = new Map(staff.map(({ id, fullName }) => [id, fullName]));
  const authors = row.authors.map(({ staffId, shareBasisPoints, qualification }) => ({
    fullName: names.get(staffId) ?? '',
    shareBasisPoints,
    qualification,
  }));
  const content: object = versionContentOf(row, authors, row.helpers);
  const before = await tx.initiativeVersion.count({ where: { initiativeId: row.id } });
  await tx.initiativeVersion.create({
    data: {
      ...sent,
      initiativeId: row.id,
      number: before + 1,
      content,
    },
    select: { number: true },
  });
}

/** That what was sent last came back. A request sent before rounds were kept has none to mark. */
export async function markReturned(
  tx: Tx,
  initiativeId: string,
  returned: { readonly returnedAt: Date; readonly returnedById: string; readonly returnedReason: string },
): Promise<void> {
  const last = await tx.initiativeVersion.findFirst({
    where: { initiativeId },
    orderBy: { number: 'desc' },
    select: { number: true },
  });
  if (last === null) return;
  await tx.initiativeVersion.update({
    where: { initiativeId_number: { initiativeId, number: last.number } },
    data: returned,
    select: { number: true },
  });
}
