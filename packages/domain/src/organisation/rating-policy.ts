import { hasRole, isHeadOf, type Actor } from '../accounts/index.ts';

/** Ratings are the person's own matter, of the head of the division, and of the offices that judge or inspect with them. */
export function maySeeRatings(
  reader: Pick<Actor, 'staffId' | 'roles'>,
  subject: { readonly staffId: string; readonly departmentId: string | undefined },
): boolean {
  if (reader.staffId === subject.staffId || hasRole(reader, 'SECRETARY', 'DIRECTOR', 'AUDITOR')) return true;
  return subject.departmentId !== undefined && isHeadOf(reader, subject.departmentId);
}
