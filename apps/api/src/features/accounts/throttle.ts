import { createHash } from 'node:crypto';
import { ATTEMPT_WINDOW_MS, IN_HAND_MS, waitBeforeAttempt } from '@thidua/domain/accounts';
import type { AttemptBudget, RecentFailures } from '@thidua/domain/accounts';
import type { Platform } from '../../platform/platform.ts';

/** An attempt in progress. It counts as failed until it is taken back, so parallel guesses cannot slip past the count. */
export interface Attempt {
  readonly ids: readonly string[];
}

export type Admission =
  | { readonly admitted: true; readonly attempt: Attempt }
  | { readonly admitted: false; readonly retryAfterSeconds: number };

interface Counts {
  readonly accountCount: bigint;
  readonly accountSettled: bigint;
  readonly accountOldest: Date | null;
  readonly networkCount: bigint;
  readonly networkSettled: bigint;
  readonly networkOldest: Date | null;
  readonly globalCount: bigint;
  readonly globalSettled: bigint;
  readonly globalOldest: Date | null;
}

/** Any constant: it only has to be the same in every process. */
const THROTTLE_LOCK = 7_202_101n;
/** Rows that this file counts; others keep theirs longer. */
export const SCOPES = ['account', 'network'] as const;

/** Keys are signed hashes: the table tells nobody who mistyped a password, or from where. */
function keyOf(platform: Platform, scope: string, ...parts: readonly string[]): Uint8Array<ArrayBuffer> {
  const digest = createHash('sha256')
    .update(JSON.stringify(['sign-in-failure', scope, ...parts]))
    .digest();
  return new Uint8Array(platform.auditKey.sign(digest));
}

/** Whose name attempts were under, as the table keeps it. */
export function nameHashOf(platform: Platform, username: string): Uint8Array<ArrayBuffer> {
  return keyOf(platform, 'name', username);
}

export interface AttemptSource {
  readonly username: string;
  readonly network: string;
  /**
   * Token of a browser that this person has used before: it has a count of its own, so nobody can lock people out by mistyping
   * their names, nor by filling the count of the office's one address.
   */
  readonly browser: string | undefined;
}

/** Asks whether an attempt may be looked at now, and writes it down before the slow password check begins. */
export async function admitAttempt(
  platform: Platform,
  { username, network, browser }: AttemptSource,
): Promise<Admission> {
  const account = keyOf(platform, 'account', username, browser ?? network);
  const wide = keyOf(platform, 'network', network);
  const nameHash = nameHashOf(platform, username);
  return platform.db.$transaction(async (tx) => {
    const now = platform.now();
    const since = new Date(now.valueOf() - ATTEMPT_WINDOW_MS);
    const settledBy = new Date(now.valueOf() - IN_HAND_MS);
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${THROTTLE_LOCK})`;
    const [counts] = await tx.$queryRaw<Counts[]>`
      SELECT count(*) FILTER (WHERE scope = 'account' AND "keyHash" = ${account}) AS "accountCount",
             count(*) FILTER (WHERE scope = 'account' AND "keyHash" = ${account} AND "failedAt" <= ${settledBy}) AS "accountSettled",
             min("failedAt") FILTER (WHERE scope = 'account' AND "keyHash" = ${account}) AS "accountOldest",
             count(*) FILTER (WHERE scope = 'network' AND "keyHash" = ${wide}) AS "networkCount",
             count(*) FILTER (WHERE scope = 'network' AND "keyHash" = ${wide} AND "failedAt" <= ${settledBy}) AS "networkSettled",
             min("failedAt") FILTER (WHERE scope = 'network' AND "keyHash" = ${wide}) AS "networkOldest",
             count(*) FILTER (WHERE scope = 'network') AS "globalCount",
             count(*) FILTER (WHERE scope = 'network' AND "failedAt" <= ${settledBy}) AS "globalSettled",
             min("failedAt") FILTER (WHERE scope = 'network') AS "globalOldest"
      FROM sign_in_failures WHERE "failedAt" > ${since}`;
    const wait = counts === undefined ? undefined : waitBeforeAttempt(failuresOf(counts, browser === undefined), now);
    if (wait !== undefined) return { admitted: false, retryAfterSeconds: wait };
    await tx.signInFailure.deleteMany({ where: { scope: { in: [...SCOPES] }, failedAt: { lte: since } } });
    const rows = await tx.signInFailure.createManyAndReturn({
      data: [
        { scope: 'account', keyHash: account, nameHash, failedAt: now },
        ...(browser === undefined ? [{ scope: 'network', keyHash: wide, nameHash, failedAt: now }] : []),
      ],
      select: { id: true },
    });
    return { admitted: true, attempt: { ids: rows.map(({ id }) => id) } };
  });
}

/** The attempt was no failure: it leaves the count. */
export async function forgetAttempt(platform: Platform, attempt: Attempt): Promise<void> {
  await platform.db.signInFailure.deleteMany({ where: { id: { in: [...attempt.ids] } } });
}

function failuresOf(counts: Counts, isStranger: boolean): readonly RecentFailures[] {
  const account: RecentFailures = {
    scope: 'account',
    count: Number(counts.accountCount),
    settled: Number(counts.accountSettled),
    oldest: counts.accountOldest ?? undefined,
  };
  if (!isStranger) return [account];
  return [
    account,
    {
      scope: 'network',
      count: Number(counts.networkCount),
      settled: Number(counts.networkSettled),
      oldest: counts.networkOldest ?? undefined,
    },
    {
      scope: 'global',
      count: Number(counts.globalCount),
      settled: Number(counts.globalSettled),
      oldest: counts.globalOldest ?? undefined,
    },
  ];
}

/** A place taken in a budget. */
export interface BudgetPlace {
  readonly id: string;
}

/** One act more within its budget? Takes a place when there is one; undefined when there is none. */
export async function takeFromBudget(
  platform: Platform,
  scope: string,
  key: string,
  { limit, windowMs }: AttemptBudget,
): Promise<BudgetPlace | undefined> {
  const keyHash = keyOf(platform, scope, key);
  return platform.db.$transaction(async (tx) => {
    const now = platform.now();
    const since = new Date(now.valueOf() - windowMs);
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${THROTTLE_LOCK})`;
    const count = await tx.signInFailure.count({ where: { scope, keyHash, failedAt: { gt: since } } });
    if (count >= limit) return undefined;
    await tx.signInFailure.deleteMany({ where: { scope, failedAt: { lte: since } } });
    return tx.signInFailure.create({ data: { scope, keyHash, failedAt: now }, select: { id: true } });
  });
}

/** The act was right and does not count against its budget. */
export async function giveBack(platform: Platform, { id }: BudgetPlace): Promise<void> {
  await platform.db.signInFailure.deleteMany({ where: { id } });
}
