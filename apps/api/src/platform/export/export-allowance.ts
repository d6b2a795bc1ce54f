import type { ActingContext } from '../request-context.ts';

/**
 * Files that one sign-in may take within an hour: lists hold the data of many people (security.md 8); papers are looked at again after each
 * correction.
 */
export const EXPORTS_PER_HOUR = { LIST: 10, PAPER: 60 } as const;
const HOUR_MS = 3_600_000;
/** Any constant of its own: it only has to be the same in every process. */
const EXPORT_LOCK = 7_202_102;

/**
 * Takes one export from the allowance of the sign-in. Counted in the database, so that it holds over all processes, and one
 * at a time, so that ten at once are not eleven. Answers the seconds to wait when none is left, else undefined.
 */
export async function takeExport(
  context: ActingContext,
  kind: keyof typeof EXPORTS_PER_HOUR = 'LIST',
): Promise<number | undefined> {
  const { db, connection, actor, now } = context;
  const isPaper = kind === 'PAPER';
  // A command has no sign-in: it counts by the account.
  const signInId = connection.signInId ?? actor.accountId;
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${EXPORT_LOCK}::int, hashtext(${signInId}))`;
    const at = now();
    const since = new Date(at.valueOf() - HOUR_MS);
    await tx.exportStart.deleteMany({ where: { signInId, startedAt: { lte: since } } });
    const starts = await tx.exportStart.findMany({
      where: { signInId, isPaper },
      select: { startedAt: true },
      orderBy: { startedAt: 'desc' },
      take: EXPORTS_PER_HOUR[kind],
    });
    const last = starts[EXPORTS_PER_HOUR[kind] - 1];
    if (last !== undefined) return Math.max(1, Math.ceil((last.startedAt.valueOf() - since.valueOf()) / 1000));
    await tx.exportStart.create({ data: { signInId, isPaper, startedAt: at } });
    return undefined;
  });
}
