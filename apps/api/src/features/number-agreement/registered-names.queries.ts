import type { Tx } from '@thidua/db';
import { isWithin, plainDateOf, type PlainDate } from '@thidua/domain/kernel';

export interface Registered {
  /** On the day of the meeting. */
  readonly name: string;
  /** Every name that the register has ever given. */
  readonly names: ReadonlySet<string>;
}

interface DatedName {
  readonly name: string;
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

/** What the nominees are called, and were. */
export async function registeredNames(
  tx: Tx,
  nominationIds: readonly string[],
  day: PlainDate,
): Promise<ReadonlyMap<string, Registered>> {
  const rows = await tx.nomination.findMany({
    where: { id: { in: [...nominationIds] } },
    select: {
      id: true,
      staff: { select: { fullName: true, names: { select: { fullName: true, validFrom: true, validTo: true } } } },
      collective: { select: { currentName: true, names: { select: { name: true, validFrom: true, validTo: true } } } },
      otherSubject: { select: { name: true } },
    },
  });
  return new Map(
    rows.map(({ id, staff, collective, otherSubject }) => {
      if (staff !== null) {
        const dated = staff.names.map(({ fullName, ...held }) => ({ name: fullName, ...held }));
        return [id, registered(staff.fullName, dated, day)];
      }
      return [id, registered(collective?.currentName ?? otherSubject?.name ?? '', collective?.names ?? [], day)];
    }),
  );
}

function registered(current: string, dated: readonly DatedName[], day: PlainDate): Registered {
  const held = dated.find(({ validFrom, validTo }) =>
    isWithin(day, plainDateOf(validFrom), validTo === null ? undefined : plainDateOf(validTo)),
  );
  return { name: held?.name ?? current, names: new Set([current, ...dated.map(({ name }) => name)]) };
}
