import type { Tx } from '@thidua/db';
import { seatsOn } from '@thidua/domain/council';
import type { TermToChange } from '@thidua/domain/council-composition';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { found } from '../../../platform/fault.ts';

/** What a change from this day on is measured by, with the seats as they stand in the table. Throws NOT_FOUND. */
export async function termToChange(
  tx: Tx,
  where: { readonly id: string; readonly organisationId: string },
  effectiveOn: PlainDate,
) {
  const council = found(
    await tx.council.findFirst({
      where: { ...where, status: 'APPROVED' },
      select: {
        termFrom: true,
        termTo: true,
        members: {
          select: {
            id: true,
            staffId: true,
            role: true,
            hasVote: true,
            ordinal: true,
            validFrom: true,
            validTo: true,
          },
        },
        changes: {
          where: { status: 'APPROVED' },
          select: { effectiveOn: true },
          orderBy: { effectiveOn: 'desc' },
          take: 1,
        },
      },
    }),
  );
  const [last] = council.changes;
  const seats = seatsOn(council.members, effectiveOn);
  return {
    lastChangeOn: plainDateOf(last?.effectiveOn ?? council.termFrom),
    termTo: council.termTo === null ? undefined : plainDateOf(council.termTo),
    seatsBefore: seats,
    lastOrdinal: Math.max(0, ...council.members.map(({ ordinal }) => ordinal)),
  } satisfies TermToChange & { readonly lastOrdinal: number };
}
