import type { Tx } from '@thidua/db';

/** Ends every way in that is open at the moment: sign-ins now, further tokens as features bring them. Gives the sign-ins ended. */
export async function endAllAccess(tx: Tx, at: Date): Promise<number> {
  const { count } = await tx.signIn.updateMany({ where: { endedAt: null }, data: { endedAt: at } });
  return count;
}
