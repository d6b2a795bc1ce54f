import type { Prisma, Tx } from '@thidua/db';
import {
  ABSOLUTE_LIMIT_MS,
  CHALLENGE_LIFE_MS,
  IDLE_LIMIT_MS,
  isSecondFactorDemanded,
  nextSignInStep,
  SIGN_INS_MAX,
} from '@thidua/domain/accounts';
import type { Actor, SignInMethod, SignInStep } from '@thidua/domain/accounts';
import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { businessToday } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { Change } from '../../../platform/in-transaction.ts';
import type { RequestContext } from '../../../platform/request-context.ts';
import type { Proof } from '../prove-owner.ts';
import { rolesWithSecondFactor } from '../../../platform/session/demanded-second-factor.ts';
import { ACTOR_ROW, actorOf } from '../../../platform/session/read-actor.ts';
import type { StartedSignIn } from '../../../platform/session/sign-in-register.ts';
import { hashOfToken, newToken } from '../../../platform/session/token.ts';
import { newBrowserMail, tellOwner } from '../credential-mails.ts';
import { BROWSER_LIFE_MS, rememberBrowser } from '../known-browsers.ts';
import { roughNetwork } from '../rough-network.ts';

/** Somebody came in, or stands before the next step. */
export type Entered =
  { readonly kind: 'IN'; readonly actor: Actor } | { readonly kind: 'AT_STEP'; readonly step: SignInStep };

/** The account is disabled, or gone; the door answers as for a wrong password. */
export interface NotLetIn {
  readonly code: 'NOT_LET_IN';
}

/** What was shown so far, on this way through the door. */
export interface Shown {
  readonly accountId: string;
  readonly method: SignInMethod;
  /** The half-made sign-in that this request goes on with. */
  readonly challengeId?: string;
  readonly hasShownSecondFactor?: boolean;
  /** The password that was compared, as it was stored then; absent where this step showed none. */
  readonly proof?: Proof;
}

const FACTS_ROW = {
  ...ACTOR_ROW,
  passwordHash: true,
  oneTimePasswordUntil: true,
  secondFactor: { select: { confirmedAt: true } },
} as const satisfies Prisma.AccountSelect;

type Outcome =
  | { readonly kind: 'IN'; readonly started: StartedSignIn; readonly browser: string }
  | { readonly kind: 'AT_STEP'; readonly step: SignInStep; readonly token: string; readonly expiresAt: Date };

/**
 * Lets a person in whose proof was right, or names the step that is missing. The rights and the facts are read anew inside the
 * transaction, with the account locked: what changed meanwhile counts. Every way in ends here, so none goes around a step.
 */
export async function enter(context: RequestContext, shown: Shown): Promise<Result<Entered, NotLetIn>> {
  const { connection, platform } = context;
  const now = context.now();
  const row = await context.db.account.findUnique({ where: { id: shown.accountId }, select: ACTOR_ROW });
  const actor = row === null ? undefined : actorOf(row, now);
  // The trail names who came in; until then nobody acts.
  const acting: RequestContext = actor === undefined ? context : { ...context, actor };
  const outcome = await inTransaction<Outcome, NotLetIn>(acting, async (change) => {
    const { tx, at } = change;
    await tx.$queryRaw`SELECT id FROM accounts WHERE id = ${shown.accountId}::uuid FOR NO KEY UPDATE`;
    const account = await tx.account.findUnique({ where: { id: shown.accountId }, select: FACTS_ROW });
    const person = account === null ? undefined : actorOf(account, at);
    if (account === null || person === undefined) return err({ code: 'NOT_LET_IN' });
    // Changed while it was being compared: all doors of the old password have ended, and this one does not open.
    if (shown.proof !== undefined && account.passwordHash !== shown.proof) return err({ code: 'NOT_LET_IN' });
    const hasSecondFactor = account.secondFactor !== null && account.secondFactor.confirmedAt !== null;
    const day = businessToday(context, account.organisation);
    const step = nextSignInStep({
      hasSecondFactor,
      // Who has codes shows one in any case: no need to look whether they must have them.
      isSecondFactorDemanded:
        !hasSecondFactor && isSecondFactorDemanded(person, await rolesWithSecondFactor(tx, person.organisationId, day)),
      hasShownSecondFactor: shown.hasShownSecondFactor ?? false,
      isOneTimePassword: account.oneTimePasswordUntil !== null && shown.method === 'PASSWORD',
    });
    if (step !== undefined) return ok({ kind: 'AT_STEP', step, ...(await challenge(tx, shown, at)) });
    if (shown.challengeId !== undefined) await endChallenge(tx, shown.challengeId, at);
    if (connection.signInId !== undefined) await platform.signIns.end(tx, connection.signInId, at);
    return ok({ kind: 'IN', ...(await start(change, context, person, shown.method)) });
  });
  if (!outcome.ok) return outcome;
  const { value } = outcome;
  if (value.kind === 'AT_STEP') {
    connection.keep('step', value.token, value.expiresAt);
    return ok({ kind: 'AT_STEP', step: value.step });
  }
  connection.signIn(value.started);
  connection.keep('browser', value.browser, new Date(now.valueOf() + BROWSER_LIFE_MS));
  if (shown.challengeId !== undefined) connection.drop('step');
  return ok({ kind: 'IN', actor: value.started.actor });
}

async function start(
  change: Change,
  { connection, platform }: RequestContext,
  actor: Actor,
  method: SignInMethod,
): Promise<{ readonly started: StartedSignIn; readonly browser: string }> {
  const { tx, at, audit } = change;
  const { accountId, timeZone } = actor;
  await endOldest(tx, accountId, at);
  const network = roughNetwork(connection.network);
  const origin = { userAgent: connection.userAgent, network, method };
  const started = await platform.signIns.start(tx, actor, origin, at);
  const { token, isNew } = await rememberBrowser(tx, accountId, connection.tokens.browser, at);
  const action = method === 'OIDC' ? 'SIGNED_IN_BY_PROVIDER' : 'SIGNED_IN';
  audit({ action, objectType: 'Account', objectId: accountId, detail: {} });
  if (isNew) await tellOwner(change, platform, accountId, newBrowserMail(connection.userAgent, network, at, timeZone));
  return { started, browser: token };
}

/** Makes room for one more among the living sign-ins. */
async function endOldest(tx: Tx, accountId: string, at: Date): Promise<void> {
  const living = await tx.signIn.findMany({
    where: {
      accountId,
      endedAt: null,
      lastSeenAt: { gt: new Date(at.valueOf() - IDLE_LIMIT_MS) },
      createdAt: { gt: new Date(at.valueOf() - ABSOLUTE_LIMIT_MS) },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: { id: true },
  });
  const tooOld = living.slice(SIGN_INS_MAX - 1).map(({ id }) => id);
  if (tooOld.length > 0) await tx.signIn.updateMany({ where: { id: { in: tooOld } }, data: { endedAt: at } });
}

/** Opens a half-made sign-in, which takes the place of the one that was open. */
async function challenge(
  tx: Tx,
  { accountId, method, challengeId, hasShownSecondFactor }: Shown,
  at: Date,
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  const expiresAt = new Date(at.valueOf() + CHALLENGE_LIFE_MS);
  const secondFactorAt = hasShownSecondFactor === true ? at : null;
  // A new token after each step: what was planted in the browser, or seen, before it is worth nothing after it.
  const token = newToken();
  if (challengeId !== undefined) await endChallenge(tx, challengeId, at);
  await tx.signInChallenge.create({
    data: { accountId, method, tokenHash: hashOfToken(token), createdAt: at, expiresAt, secondFactorAt },
    select: { id: true },
  });
  return { token, expiresAt };
}

async function endChallenge(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.signInChallenge.updateMany({ where: { id, endedAt: null }, data: { endedAt: at } });
}
