import type { Platform } from '../../platform/platform.ts';

/** True where the installation sends mail and the account has an address whose reader said yes to it. */
export function isReachedByMail(
  { mailer }: Pick<Platform, 'mailer'>,
  { emailVerifiedAt }: { readonly emailVerifiedAt: Date | null },
): boolean {
  return mailer !== undefined && emailVerifiedAt !== null;
}
