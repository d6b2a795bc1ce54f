const INVISIBLE = /[\p{Cf}\p{Cc}]/gu;

export const USERNAME_MAX = 64;
export const PASSWORD_MAX = 256;

/** Small letters without marks, digits, dots, dashes; the database guards the same. */
const SHAPE = /^[a-z0-9][a-z0-9._-]{1,63}$/;

/** True for a folded name that an account may have. */
export function isUsernameShaped(name: string): boolean {
  return SHAPE.test(name);
}

/**
 * The one spelling of a user name: full-width letters, capitals, spaces around and invisible characters make no second name,
 * so nobody gets fresh attempts by writing the same name differently.
 */
export function foldUsername(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().trim();
}
