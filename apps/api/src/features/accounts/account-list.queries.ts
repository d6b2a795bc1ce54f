import type { Database } from '@thidua/db';
import { dayIn, midnightUtcOf } from '@thidua/domain/kernel';
import type { Role } from '@thidua/domain/accounts';

/** An account as whoever holds the machine sees it: nothing of what it did, nothing that opens a door. */
export interface ListedAccount {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  /** Code of the body. */
  readonly organisation: string;
  /** Roles that hold today. */
  readonly roles: readonly Role[];
  readonly isDisabled: boolean;
  /** Until when a password that was handed over opens the door; undefined where the owner has an own one. */
  readonly oneTimePasswordUntil: Date | undefined;
  readonly lastSeenAt: Date | undefined;
}

/** Accounts of all bodies, or of one, by name. Real days: a command knows no business clock. */
export async function listAccounts(
  db: Database['client'],
  now: Date,
  filter: { readonly organisation?: string | undefined; readonly username?: string } = {},
): Promise<readonly ListedAccount[]> {
  const { organisation: code, username } = filter;
  const rows = await db.account.findMany({
    where: {
      ...(code === undefined ? {} : { organisation: { code } }),
      ...(username === undefined ? {} : { username }),
    },
    select: {
      id: true,
      username: true,
      displayName: true,
      disabledAt: true,
      oneTimePasswordUntil: true,
      organisation: { select: { code: true, timeZone: true, clockOffsetSeconds: true } },
      roleGrants: { select: { role: true, validFrom: true, validTo: true } },
      signIns: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: 'desc' }, take: 1 },
    },
    orderBy: [{ organisation: { code: 'asc' } }, { username: 'asc' }],
  });
  return rows.map(({ organisation, roleGrants, signIns, disabledAt, oneTimePasswordUntil, ...row }) => {
    // The sample lives in another year; its roles hold by its own clock.
    const there = new Date(now.valueOf() + organisation.clockOffsetSeconds * 1000);
    const today = midnightUtcOf(dayIn(organisation.timeZone, there));
    const held = roleGrants.filter(
      ({ validFrom, validTo }) => validFrom <= today && (validTo === null || today <= validTo),
    );
    return {
      ...row,
      organisation: organisation.code,
      roles: [...new Set(held.map(({ role }) => role))].sort(),
      isDisabled: disabledAt !== null,
      oneTimePasswordUntil: oneTimePasswordUntil ?? undefined,
      lastSeenAt: signIns[0]?.lastSeenAt,
    };
  });
}
