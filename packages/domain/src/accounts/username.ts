const INVISIBLE = /[\p{Cf}\p{Cc}]/gu;

export const USERNAME_MAX = 64;
export const PASSWORD_MAX = 256;

/**
 * The one spelling of a user name: full-width letters, capitals, spaces around and invisible characters make no second name,
 * so nobody gets fresh attempts by writing the same name differently.
 */
export function foldUsername(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().trim();
}
