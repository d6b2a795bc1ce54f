import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { RequestContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import { findChallenge } from '../challenges.ts';
import type { OpenChallenge } from '../challenges.ts';
import { secondFactorOnMail, tellOwner } from '../credential-mails.ts';
import { checkCode, makeRecoveryCodes, secretPlace } from '../second-factors.ts';
import type { CodeRefusal } from '../second-factors.ts';
import { newTotpSecret, totpAddress } from '../totp.ts';
import type { StepOver } from './choose-password.ts';
import { enter } from './enter.ts';

/** The secret for an app: as text, and as the address that a QR code holds. */
export interface NewSecondFactor {
  readonly key: string;
  readonly address: string;
}

interface Owner {
  readonly accountId: string;
  /** The half-made sign-in at the door; undefined for somebody who is in. */
  readonly challenge?: OpenChallenge;
}

/**
 * Whose second factor is being set up: the person who is in, or the one whom the door demands it of. An account that has one
 * already gets no second secret this way, so a stolen password alone replaces nothing.
 */
async function ownerOf(context: RequestContext): Promise<Owner | undefined> {
  const { db, actor, connection } = context;
  if (actor !== undefined) {
    requireRecentSignIn(context);
    return { accountId: actor.accountId };
  }
  const challenge = await findChallenge(db, connection.tokens.step, context.now());
  return challenge && { accountId: challenge.accountId, challenge };
}

/** Begins: makes a secret that counts once a code of it was given. An earlier beginning is forgotten. */
export async function beginSecondFactor(context: RequestContext): Promise<Result<NewSecondFactor, StepOver>> {
  const { platform } = context;
  const owner = await ownerOf(context);
  if (owner === undefined) return err({ code: 'STEP_OVER' });
  const { accountId } = owner;
  const key = await newTotpSecret();
  return inTransaction<NewSecondFactor, StepOver>(context, async ({ tx, at }) => {
    await tx.$queryRaw`SELECT 1 FROM accounts WHERE id = ${accountId}::uuid FOR NO KEY UPDATE`;
    const { secondFactor, username, organisation } = await tx.account.findUniqueOrThrow({
      where: { id: accountId },
      select: {
        username: true,
        // Short: a long address makes a QR code of tiny squares.
        organisation: { select: { documentSign: true } },
        secondFactor: { select: { confirmedAt: true } },
      },
    });
    if (secondFactor !== null && secondFactor.confirmedAt !== null) return err({ code: 'STEP_OVER' });
    const row = { sealed: platform.fieldCipher.seal(secretPlace(accountId), key), createdAt: at, lastStep: 0 };
    await tx.secondFactor.upsert({
      where: { accountId },
      create: { accountId, ...row },
      update: row,
      select: { accountId: true },
    });
    return ok({ key, address: await totpAddress(key, `Thi đua ${organisation.documentSign}`, username) });
  });
}

/**
 * A right code turns it on: gives the recovery codes, this one time. Sign-ins that showed no code end, but for this one. At the
 * door it also lets the person in.
 */
export async function turnOnSecondFactor(
  context: RequestContext,
  code: string,
): Promise<Result<readonly string[], CodeRefusal | StepOver>> {
  const { platform } = context;
  const owner = await ownerOf(context);
  if (owner === undefined) return err({ code: 'STEP_OVER' });
  const { accountId, challenge } = owner;
  const checked = await checkCode(context, accountId, code, 'BEING_SET_UP');
  if (!checked.ok) return checked;
  const codes = await inTransaction<readonly string[], StepOver>(context, async (change) => {
    const { tx, at, audit } = change;
    const { count } = await tx.secondFactor.updateMany({
      where: { accountId, confirmedAt: null },
      data: { confirmedAt: at },
    });
    if (count === 0) return err({ code: 'STEP_OVER' });
    await platform.signIns.endAll(tx, accountId, at, context.connection.signInId);
    audit({ action: 'SECOND_FACTOR_ON', objectType: 'Account', objectId: accountId, detail: {} });
    await tellOwner(change, platform, accountId, secondFactorOnMail);
    return ok(await makeRecoveryCodes(change, platform, accountId));
  });
  if (!codes.ok || challenge === undefined) return codes;
  const { method, id: challengeId } = challenge;
  const entered = await enter(context, { accountId, method, challengeId, hasShownSecondFactor: true });
  return entered.ok ? codes : err({ code: 'STEP_OVER' });
}
