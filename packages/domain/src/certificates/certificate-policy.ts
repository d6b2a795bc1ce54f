import { hasRole, type Actor } from '../accounts/index.ts';

/** What the right to give certificates depends on. */
export interface CertificateFacts {
  readonly authorIds: readonly string[];
  /** Staff who hold the secretariat today. */
  readonly secretaryIds: readonly string[];
}

/**
 * The secretariat gives certificates their numbers and writes what stands on them; where every secretary is an author, the director.
 * Nobody does it for an initiative of their own.
 */
export function mayIssueCertificates(
  actor: Pick<Actor, 'roles' | 'staffId'>,
  { authorIds, secretaryIds }: CertificateFacts,
): boolean {
  if (actor.staffId !== undefined && authorIds.includes(actor.staffId)) return false;
  return (
    hasRole(actor, 'SECRETARY') ||
    (hasRole(actor, 'DIRECTOR') && secretaryIds.every((staffId) => authorIds.includes(staffId)))
  );
}
