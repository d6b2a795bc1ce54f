import type { Role } from './role.ts';

/**
 * Roles without which nobody can walk the three steps to any other: the secretary proposes, the director approves, the
 * administrator applies. A body that has nobody in one of them cannot help itself.
 */
export const FIRST_ROLES = ['SECRETARY', 'DIRECTOR', 'ADMIN'] as const satisfies readonly Role[];
export type FirstRole = (typeof FIRST_ROLES)[number];

export function isFirstRole(role: string): role is FirstRole {
  return (FIRST_ROLES as readonly string[]).includes(role);
}

/** Whoever holds the machine seats the first of an office, never a second: as long as somebody sits there, people decide. */
export function mayGiveFirstRole({ holdersToday }: { readonly holdersToday: number }): boolean {
  return holdersToday === 0;
}
