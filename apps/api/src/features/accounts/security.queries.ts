import { isSignInAlive } from '@thidua/domain/accounts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { demandingRoles } from '../../platform/session/demanded-second-factor.ts';
import { browserFamily } from './browser-family.ts';
import type { AccountSecurityType, OwnSignInType } from './security.type.ts';

/** What people see of their own way in. Nobody sees it of somebody else. */
export async function securityOf({
  db,
  actor,
  platform,
  connection,
  now,
}: ActingContext): Promise<AccountSecurityType> {
  const at = now();
  const account = found(
    await db.account.findUnique({
      where: { id: actor.accountId },
      select: {
        id: true,
        email: true,
        emailVerifiedAt: true,
        passwordChangedAt: true,
        identities: { orderBy: { linkedAt: 'asc' }, select: { id: true, issuer: true, linkedAt: true } },
        secondFactor: { select: { confirmedAt: true } },
        _count: { select: { recoveryCodes: { where: { usedAt: null } } } },
        links: {
          where: { kind: 'VERIFY_EMAIL', endedAt: null, expiresAt: { gt: at } },
          select: { email: true },
          take: 1,
        },
        signIns: {
          where: { endedAt: null, expiresAt: { gt: at } },
          orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
          select: {
            id: true,
            createdAt: true,
            lastSeenAt: true,
            endedAt: true,
            userAgent: true,
            network: true,
            method: true,
          },
        },
      },
    }),
  );
  const signIns = account.signIns
    .filter((signIn) => isSignInAlive(signIn, at))
    .map(({ userAgent, endedAt: _, ...signIn }): OwnSignInType => {
      const { browser, system } = browserFamily(userAgent);
      const isThis = signIn.id === connection.signInId;
      return { ...signIn, isThis, browser: browser ?? null, system: system ?? null };
    });
  return {
    id: account.id,
    email: account.email,
    isEmailVerified: account.emailVerifiedAt !== null,
    pendingEmail: account.links[0]?.email ?? null,
    canSendMail: platform.mailer !== undefined,
    passwordChangedAt: account.passwordChangedAt,
    providerLabel: platform.identityProvider?.label ?? null,
    identities: account.identities,
    secondFactor: {
      since: account.secondFactor?.confirmedAt ?? null,
      recoveryCodesLeft: account._count.recoveryCodes,
      isRequired: (await demandingRoles(db, actor, at)).length > 0,
    },
    signIns,
  };
}
