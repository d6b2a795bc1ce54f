import { foldUsername, LINK_LIFE_MS, RESET_BUDGETS } from '@thidua/domain/accounts';
import { ok } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { RequestContext } from '../../../platform/request-context.ts';
import { createLink } from '../account-links.ts';
import { resetLinkMail, tellOwner } from '../credential-mails.ts';
import { takeFromBudget } from '../throttle.ts';

/** Longer than the work behind any of the answers takes. */
const ANSWER_AFTER_MS = 300;
const MINUTE = 60_000;

/**
 * Somebody at the door forgot the password of a name. Who may have one gets a link by mail; the answer is the same, and comes
 * after the same time, whether the name is nobody's, has no verified address, is disabled, or has asked too often.
 */
export async function requestPasswordReset(context: RequestContext, typedName: string): Promise<void> {
  const soonest = new Promise((resolve) => setTimeout(resolve, ANSWER_AFTER_MS));
  await Promise.all([soonest, sendLink(context, foldUsername(typedName))]);
}

async function sendLink(context: RequestContext, username: string): Promise<void> {
  const { platform, connection, db } = context;
  if (platform.mailer === undefined) return;
  // Names that nobody has are counted too: the count must not tell which is which.
  const { network, account: ofAccount } = RESET_BUDGETS;
  if ((await takeFromBudget(platform, 'reset-network', connection.network, network)) === undefined) return;
  if ((await takeFromBudget(platform, 'reset-account', username, ofAccount)) === undefined) return;
  const account = await db.account.findUnique({
    where: { username },
    select: { id: true, disabledAt: true, email: true, emailVerifiedAt: true },
  });
  await inTransaction<undefined, never>(context, async (change) => {
    const { tx, at, audit } = change;
    const mayHave = account !== null && account.disabledAt === null && account.emailVerifiedAt !== null;
    audit({ action: 'PASSWORD_RESET_REQUESTED', objectType: 'Account', objectId: account?.id ?? null, detail: {} });
    if (!mayHave) return ok(undefined);
    const { id: accountId, email } = account;
    const link = await createLink(tx, platform.publicUrl, { accountId, kind: 'RESET_PASSWORD', email }, at);
    const write = resetLinkMail(link.address, LINK_LIFE_MS.RESET_PASSWORD / MINUTE);
    await tellOwner(change, platform, accountId, write, { expiresAt: link.expiresAt });
    return ok(undefined);
  });
}
