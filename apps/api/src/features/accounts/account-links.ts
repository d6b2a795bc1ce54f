import type { Tx } from '@thidua/db';
import { LINK_LIFE_MS } from '@thidua/domain/accounts';
import type { AccountLinkKind } from '@thidua/domain/accounts';
import { hashOfToken, isTokenShaped, newToken } from '../../platform/session/token.ts';

/** Where the screens take the token: behind a #, so that no server and no log ever sees it (ASVS 14.2.1). */
const PATHS = { RESET_PASSWORD: '/dat-lai-mat-khau', VERIFY_EMAIL: '/xac-nhan-dia-chi' } as const satisfies Record<
  AccountLinkKind,
  string
>;

export interface NewLink {
  readonly accountId: string;
  readonly kind: AccountLinkKind;
  /** Where the link is sent: the address to verify, or at which a reset is read. */
  readonly email: string | null;
}

/** Makes a link that opens once; an earlier one of its kind ends. The address is that of the installation, never of a request. */
export async function createLink(
  tx: Pick<Tx, 'accountLink'>,
  publicUrl: string,
  { accountId, kind, email }: NewLink,
  at: Date,
): Promise<{ readonly address: string; readonly expiresAt: Date }> {
  const token = newToken();
  const expiresAt = new Date(at.valueOf() + LINK_LIFE_MS[kind]);
  await tx.accountLink.updateMany({ where: { accountId, kind, endedAt: null }, data: { endedAt: at } });
  await tx.accountLink.create({
    data: { accountId, kind, tokenHash: hashOfToken(token), createdAt: at, expiresAt, email },
    select: { id: true },
  });
  return { address: `${publicUrl}${PATHS[kind]}#${token}`, expiresAt };
}

/** The living link of a token; undefined for a used, replaced, aged or invented one, and where the account is disabled. */
export async function findLink(db: Pick<Tx, 'accountLink'>, kind: AccountLinkKind, token: string, at: Date) {
  if (!isTokenShaped(token)) return undefined;
  const link = await db.accountLink.findFirst({
    where: { tokenHash: hashOfToken(token), kind, endedAt: null, expiresAt: { gt: at }, account: { disabledAt: null } },
    select: { id: true, accountId: true, email: true },
  });
  return link ?? undefined;
}

/** Uses a link up; false when another request was faster. */
export async function useUpLink(tx: Pick<Tx, 'accountLink'>, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.accountLink.updateMany({ where: { id, endedAt: null }, data: { endedAt: at } });
  return count === 1;
}
