import type { Tx } from '@thidua/db';

/**
 * Ends every way in that is open at the moment: sign-ins, links of mails, half-done sign-ins, passwords handed over; and lets no
 * mail of that time go out. For a database that went back in time. Gives the number of sign-ins ended.
 */
export async function endAllAccess(tx: Tx, at: Date): Promise<number> {
  await tx.accountLink.updateMany({ where: { endedAt: null }, data: { endedAt: at } });
  await tx.signInChallenge.updateMany({ where: { endedAt: null }, data: { endedAt: at } });
  await tx.providerTrip.updateMany({ where: { endedAt: null }, data: { endedAt: at } });
  await tx.account.updateMany({ where: { oneTimePasswordUntil: { gt: at } }, data: { oneTimePasswordUntil: at } });
  await tx.outboxMail.updateMany({ where: { sentAt: null, droppedAt: null }, data: { droppedAt: at, sealed: null } });
  const { count } = await tx.signIn.updateMany({ where: { endedAt: null }, data: { endedAt: at } });
  return count;
}
