import type { Tx } from '@thidua/db';

interface Register {
  readonly organisationId: string;
  /** The year of the signature, in which numbers start at 1. */
  readonly year: number;
  readonly sign: string;
}

/** The largest number that a tờ trình of the year bears under the sign; 0 when none does. */
export async function lastSubmissionNumber(
  db: Pick<Tx, 'submission'>,
  { organisationId, year, sign }: Register,
): Promise<number> {
  const { _max } = await db.submission.aggregate({
    where: { organisationId, numberYear: year, sign },
    _max: { number: true },
  });
  return _max.number ?? 0;
}

/** Holds the register until the commit: a number that is free stays free. */
export async function lockSubmissionRegister(tx: Tx, { organisationId, year, sign }: Register): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${organisationId} ${year} ${sign}`}, 1))`;
}
