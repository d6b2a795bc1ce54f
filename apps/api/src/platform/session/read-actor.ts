import type { Prisma, Tx } from '@thidua/db';
import { LANGUAGES, lentGrants } from '@thidua/domain/accounts';
import type { Actor } from '@thidua/domain/accounts';
import { isOneOf, plainDateOf } from '@thidua/domain/kernel';
import { businessToday } from '../business-clock.ts';
import { grantsOn, LENDING_ROW, ONCE_APPROVED, standInsOn } from './stand-ins.ts';

/** Everything an actor is made of. */
export const ACTOR_ROW = {
  id: true,
  organisationId: true,
  staffId: true,
  username: true,
  displayName: true,
  language: true,
  disabledAt: true,
  organisation: { select: { timeZone: true, clockOffsetSeconds: true } },
  roleGrants: { select: { role: true, departmentId: true, validFrom: true, validTo: true } },
  staff: {
    select: {
      councilSeats: {
        where: { council: { status: 'APPROVED' } },
        select: { councilId: true, validFrom: true, validTo: true },
      },
    },
  },
  delegationsTaken: { where: ONCE_APPROVED, select: LENDING_ROW },
} as const satisfies Prisma.AccountSelect;
type ActorRow = Prisma.AccountGetPayload<{ select: typeof ACTOR_ROW }>;

/**
 * The actor of an account with the roles that hold on the present day of its body, own and lent by delegations; undefined
 * for a disabled account.
 */
export function actorOf(row: ActorRow, now: Date): Actor | undefined {
  if (row.disabledAt !== null) return undefined;
  const today = businessToday({ now: () => now }, row.organisation);
  const own = grantsOn(row.roleGrants, today);
  const standsIn = standInsOn(row.delegationsTaken, own, today);
  return {
    accountId: row.id,
    organisationId: row.organisationId,
    staffId: row.staffId ?? undefined,
    username: row.username,
    displayName: row.displayName,
    timeZone: row.organisation.timeZone,
    clockOffsetSeconds: row.organisation.clockOffsetSeconds,
    language: isOneOf(LANGUAGES, row.language) ? row.language : 'vi',
    roles: [...own, ...lentGrants(standsIn)],
    standsIn,
    councilSeats: (row.staff?.councilSeats ?? []).map(({ councilId, validFrom, validTo }) => ({
      councilId,
      validFrom: plainDateOf(validFrom),
      validTo: validTo === null ? undefined : plainDateOf(validTo),
    })),
  };
}

/** The actor of an account as it is now; undefined when there is none or it is disabled. */
export async function readActor(db: Pick<Tx, 'account'>, accountId: string, now: Date): Promise<Actor | undefined> {
  const row = await db.account.findUnique({ where: { id: accountId }, select: ACTOR_ROW });
  return row === null ? undefined : actorOf(row, now);
}
