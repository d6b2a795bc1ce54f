import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { RequestContext } from '../../../platform/request-context.ts';
import { findLink, useUpLink } from '../account-links.ts';
import { hashNewPassword, storePassword } from '../password-choice.ts';
import type { PasswordRefusal } from '../password-choice.ts';
import type { LinkOver } from './verify-email.ts';

/**
 * Sets a new password with a link from a mail. All sign-ins end, and nobody is signed in by it: whoever has a second factor
 * shows it at the door as ever. A password that is refused does not use the link up.
 */
export async function resetPassword(
  context: RequestContext,
  input: { readonly token: string; readonly newPassword: string },
): Promise<Result<undefined, LinkOver | PasswordRefusal>> {
  const { platform, db } = context;
  const link = await findLink(db, 'RESET_PASSWORD', input.token, context.now());
  if (link === undefined) return err({ code: 'LINK_OVER' });
  const { accountId } = link;
  const hashed = await hashNewPassword(platform, db, accountId, input.newPassword);
  if (!hashed.ok) return hashed;
  return inTransaction<undefined, LinkOver>(context, async (change) => {
    const { tx, at } = change;
    if (!(await useUpLink(tx, link.id, at))) return err({ code: 'LINK_OVER' });
    // The link was read at an address that the administrator may have entered: now that one is known to be read, and no other.
    if (link.email !== null) {
      await tx.account.updateMany({
        where: { id: accountId, email: link.email, emailVerifiedAt: null },
        data: { emailVerifiedAt: at },
      });
    }
    await storePassword(change, platform, { accountId, hash: hashed.value, by: 'RESET' });
    return ok(undefined);
  });
}
