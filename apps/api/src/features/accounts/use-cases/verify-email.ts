import { maskEmail } from '@thidua/domain/accounts';
import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { RequestContext } from '../../../platform/request-context.ts';
import { findLink, useUpLink } from '../account-links.ts';
import { emailChangedMail, tellOwner } from '../credential-mails.ts';

/** The link was used, replaced, is too old, or never was: all the same to whoever holds it. */
export interface LinkOver {
  readonly code: 'LINK_OVER';
}

/** The reader of an address says yes by opening its link: the address now counts. The one before is told. */
export async function verifyEmail(context: RequestContext, token: string): Promise<Result<undefined, LinkOver>> {
  const { platform } = context;
  return inTransaction<undefined, LinkOver>(context, async (change) => {
    const { tx, at, audit } = change;
    const link = await findLink(tx, 'VERIFY_EMAIL', token, at);
    if (link === undefined || link.email === null || !(await useUpLink(tx, link.id, at)))
      return err({ code: 'LINK_OVER' });
    const { accountId, email } = link;
    const before = await tx.account.findUniqueOrThrow({
      where: { id: accountId },
      select: { email: true, emailVerifiedAt: true },
    });
    await tx.account.update({ where: { id: accountId }, data: { email, emailVerifiedAt: at }, select: { id: true } });
    // A reset link in the mailbox of the old address opens nothing any more.
    await tx.accountLink.updateMany({
      where: { accountId, kind: 'RESET_PASSWORD', endedAt: null },
      data: { endedAt: at },
    });
    audit(
      { action: 'EMAIL_VERIFIED', objectType: 'Account', objectId: accountId, detail: {} },
      { subjectId: accountId, changes: [{ field: 'email', before: before.email, after: email }] },
    );
    if (before.email !== null && before.emailVerifiedAt !== null && before.email !== email)
      await tellOwner(change, platform, accountId, emailChangedMail(maskEmail(email)), { to: before.email });
    return ok(undefined);
  });
}
