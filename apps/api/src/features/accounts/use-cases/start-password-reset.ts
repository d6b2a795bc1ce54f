import { LINK_LIFE_MS, maskEmail } from '@thidua/domain/accounts';
import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import { createLink } from '../account-links.ts';
import { resetLinkMail, tellOwner } from '../credential-mails.ts';
import { requireKeptAccount } from '../require-kept-account.ts';
import type { NoMailServer } from './change-email.ts';

/** The account has no address; the administrator enters one, or hands over a one-time password. */
export interface NoEmail {
  readonly code: 'NO_EMAIL';
}

const MINUTE = 60_000;

/**
 * The administrator starts a reset: the person gets a link by mail and chooses the password alone (ASVS 6.4.6). Gives the
 * address, masked. The old password stays valid until the link is used.
 */
export async function startPasswordReset(
  context: ActingContext,
  accountId: string,
): Promise<Result<string, NoMailServer | NoEmail>> {
  const { platform, actor } = context;
  requireRecentSignIn(context);
  return inTransaction<string, NoMailServer | NoEmail>(context, async (change) => {
    const { tx, at, audit } = change;
    await requireKeptAccount(tx, actor, accountId);
    const { email } = found(
      await tx.account.findFirst({
        where: { id: accountId, organisationId: actor.organisationId, disabledAt: null },
        select: { email: true },
      }),
    );
    if (platform.mailer === undefined) return err({ code: 'NO_MAIL_SERVER' });
    if (email === null) return err({ code: 'NO_EMAIL' });
    const link = await createLink(tx, platform.publicUrl, { accountId, kind: 'RESET_PASSWORD', email }, at);
    const write = resetLinkMail(link.address, LINK_LIFE_MS.RESET_PASSWORD / MINUTE);
    await tellOwner(change, platform, accountId, write, { to: email, expiresAt: link.expiresAt });
    audit({ action: 'PASSWORD_RESET_STARTED', objectType: 'Account', objectId: accountId, detail: {} });
    return ok(maskEmail(email));
  });
}
