import type { Database, Prisma, Tx } from '@thidua/db';
import { absoluteEndOf, isSignInAlive, SEEN_EVERY_MS } from '@thidua/domain/accounts';
import type { Actor, SignInMethod } from '@thidua/domain/accounts';
import { demandingRoles } from './demanded-second-factor.ts';
import { ACTOR_ROW, actorOf } from './read-actor.ts';
import { hashOfToken, isTokenShaped, newToken } from './token.ts';

/** Changed rights and ended sign-ins bite within this time, over all processes; at once in the process that ended them. */
const CACHE_MS = 1_000;
const CACHE_MAX = 5_000;

export interface KnownSignIn {
  readonly signInId: string;
  readonly actor: Actor;
  /** When it ends even if it is used all the time. */
  readonly expiresAt: Date;
  /** When the person last showed who they are. */
  readonly confirmedAt: Date;
}

/** What a sign-in is recognised by in the list of its person. */
export interface SignInOrigin {
  readonly userAgent: string;
  /** Already without its last part. */
  readonly network: string;
  readonly method: SignInMethod;
}

export interface StartedSignIn extends KnownSignIn {
  readonly token: string;
}

/** Who is signed in. Tokens are opaque; the database has their hashes. */
export interface SignInRegister {
  /**
   * The living sign-in of a token; undefined for none, an ended, an expired one or a disabled account, and for one that began
   * without codes before a role of its person demanded them: the door then leads to setting them up, and to nothing else.
   */
  find(token: string | undefined): Promise<KnownSignIn | undefined>;
  /** Starts a sign-in, inside the transaction that records it. */
  start(tx: Tx, actor: Actor, origin: SignInOrigin, at: Date): Promise<StartedSignIn>;
  /** The person showed once more who they are: the sign-in goes on under a new token, the old one opens nothing. */
  renew(tx: Tx, signInId: string, actor: Actor, at: Date): Promise<StartedSignIn | undefined>;
  /** Ends the living sign-ins of an account, but for the one named; gives how many. */
  endAll(tx: Tx, accountId: string, at: Date, exceptId?: string): Promise<number>;
  /** Ends a sign-in: its token opens nothing any more. */
  end(tx: Tx, signInId: string, at: Date): Promise<void>;
  /** Reads an account anew at its next request in this process, after something of it changed. */
  forget(accountId: string): void;
  /** True while the sign-in lives; for streams that stay open longer than a request. */
  isAlive(signInId: string): Promise<boolean>;
}

export interface RegisterOptions {
  readonly db: Database['client'];
  readonly now: () => Date;
  /** 0 reads the rights anew for every request. */
  readonly cacheMs?: number;
}

interface Cached {
  readonly known: KnownSignIn;
  readonly readAt: number;
}

const TIMES = { id: true, createdAt: true, lastSeenAt: true, endedAt: true } as const;
const USER_AGENT_MAX = 250;
const OWNER = { ...ACTOR_ROW, secondFactor: { select: { confirmedAt: true } } } as const satisfies Prisma.AccountSelect;
type OwnerRow = Prisma.AccountGetPayload<{ select: typeof OWNER }>;

export function createSignInRegister({ db, now, cacheMs = CACHE_MS }: RegisterOptions): SignInRegister {
  const cache = new Map<string, Cached>();

  /** Who acts by a sign-in of the account; nobody where it is disabled, or where a role now demands codes that it has not. */
  async function ownerOf(account: OwnerRow, at: Date): Promise<Actor | undefined> {
    const actor = actorOf(account, at);
    const hasCodes = account.secondFactor !== null && account.secondFactor.confirmedAt !== null;
    if (actor === undefined || hasCodes) return actor;
    return (await demandingRoles(db, actor, at)).length > 0 ? undefined : actor;
  }

  async function read(hash: Uint8Array<ArrayBuffer>): Promise<KnownSignIn | undefined> {
    const row = await db.signIn.findUnique({
      where: { tokenHash: hash },
      select: { ...TIMES, confirmedAt: true, account: { select: OWNER } },
    });
    const at = now();
    if (row === null || !isSignInAlive(row, at)) return undefined;
    const actor = await ownerOf(row.account, at);
    if (actor === undefined) return undefined;
    // Not at each request: that would be a write per click.
    if (at.valueOf() - row.lastSeenAt.valueOf() >= SEEN_EVERY_MS) {
      await db.signIn.updateMany({ where: { id: row.id, endedAt: null }, data: { lastSeenAt: at } });
    }
    return { signInId: row.id, actor, expiresAt: absoluteEndOf(row), confirmedAt: row.confirmedAt };
  }

  function drop(isMeant: (known: KnownSignIn) => boolean): void {
    for (const [key, { known }] of cache) if (isMeant(known)) cache.delete(key);
  }

  function remember(key: string, known: KnownSignIn): void {
    if (cacheMs === 0) return;
    if (cache.size >= CACHE_MAX) cache.clear();
    cache.set(key, { known, readAt: performance.now() });
  }

  return {
    async find(token) {
      if (token === undefined || !isTokenShaped(token)) return undefined;
      const hash = hashOfToken(token);
      const key = Buffer.from(hash).toString('base64');
      const cached = cache.get(key);
      if (cached !== undefined && performance.now() - cached.readAt < cacheMs) return cached.known;
      const known = await read(hash);
      if (known === undefined) cache.delete(key);
      else remember(key, known);
      return known;
    },

    async start(tx, actor, { userAgent, network, method }, at) {
      const token = newToken();
      const expiresAt = absoluteEndOf({ createdAt: at });
      const { id } = await tx.signIn.create({
        data: {
          accountId: actor.accountId,
          tokenHash: hashOfToken(token),
          createdAt: at,
          lastSeenAt: at,
          expiresAt,
          userAgent: userAgent.slice(0, USER_AGENT_MAX),
          network,
          method,
          confirmedAt: at,
        },
        select: { id: true },
      });
      return { signInId: id, actor, token, expiresAt, confirmedAt: at };
    },

    async renew(tx, signInId, actor, at) {
      const token = newToken();
      const [row] = await tx.signIn.updateManyAndReturn({
        where: { id: signInId, accountId: actor.accountId, endedAt: null },
        data: { tokenHash: hashOfToken(token), confirmedAt: at, lastSeenAt: at },
        select: TIMES,
      });
      drop((known) => known.signInId === signInId);
      return row && { signInId, actor, token, expiresAt: absoluteEndOf(row), confirmedAt: at };
    },

    async endAll(tx, accountId, at, exceptId) {
      const { count } = await tx.signIn.updateMany({
        where: { accountId, endedAt: null, ...(exceptId === undefined ? {} : { id: { not: exceptId } }) },
        data: { endedAt: at },
      });
      drop((known) => known.actor.accountId === accountId && known.signInId !== exceptId);
      return count;
    },

    async end(tx, signInId, at) {
      await tx.signIn.updateMany({ where: { id: signInId, endedAt: null }, data: { endedAt: at } });
      drop((known) => known.signInId === signInId);
    },

    forget(accountId) {
      drop((known) => known.actor.accountId === accountId);
    },

    async isAlive(signInId) {
      const row = await db.signIn.findUnique({
        where: { id: signInId },
        select: { ...TIMES, account: { select: OWNER } },
      });
      const at = now();
      return row !== null && isSignInAlive(row, at) && (await ownerOf(row.account, at)) !== undefined;
    },
  };
}
