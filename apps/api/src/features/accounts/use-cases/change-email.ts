import { foldEmail, isEmail, maskEmail } from '@thidua/domain/accounts';
import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import { queueMail } from '../../../platform/mail/outbox.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { createLink } from '../account-links.ts';
import { emailChangeAskedMail, mailText, tellOwner, verifyEmailMail } from '../credential-mails.ts';
import { isStillProven, proveOwner } from '../prove-owner.ts';
import type { ProofRefusal } from '../prove-owner.ts';

/** No mail server is configured: nothing can be sent, and nothing pretends. */
export interface NoMailServer {
  readonly code: 'NO_MAIL_SERVER';
}

/**
 * Asks for another address of the account. It counts once its reader opened the link that is sent there; until then the old
 * one stays, and its reader is told at once. Asks for the password, because the address can set another one.
 */
export async function changeEmail(
  context: ActingContext,
  input: { readonly password: string; readonly email: string },
): Promise<Result<undefined, ProofRefusal | InputProblems | NoMailServer>> {
  const { platform, actor } = context;
  const email = foldEmail(input.email);
  if (platform.mailer === undefined) return err({ code: 'NO_MAIL_SERVER' });
  if (!isEmail(email)) return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'email', code: 'NOT_AN_EMAIL' }] });
  const proof = await proveOwner(context, input.password);
  if (!proof.ok) return proof;
  return inTransaction<undefined, ProofRefusal>(context, async (change) => {
    const { tx, at, audit } = change;
    const { accountId } = actor;
    if (!(await isStillProven(tx, accountId, proof.value))) return err({ code: 'WRONG_CREDENTIALS' });
    const account = await tx.account.findUniqueOrThrow({
      where: { id: accountId },
      select: {
        displayName: true,
        username: true,
        email: true,
        organisation: { select: { name: true } },
      },
    });
    const link = await createLink(tx, platform.publicUrl, { accountId, kind: 'VERIFY_EMAIL', email }, at);
    const words = mailText(account, verifyEmailMail(link.address)(account));
    await queueMail(platform, tx, { accountId, to: email, expiresAt: link.expiresAt, ...words }, at);
    // To the verified address before: whoever sits at an open screen of somebody must not take the account over in silence.
    if (account.email !== email)
      await tellOwner(change, platform, accountId, emailChangeAskedMail(maskEmail(email), at, actor.timeZone));
    audit(
      { action: 'EMAIL_CHANGE_REQUESTED', objectType: 'Account', objectId: accountId, detail: {} },
      { subjectId: accountId, changes: [{ field: 'email', before: account.email, after: email }] },
    );
    return ok(undefined);
  });
}
