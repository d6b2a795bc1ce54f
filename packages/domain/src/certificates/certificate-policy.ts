import { hasRole, type Actor } from '../accounts/index.ts';

/** The secretariat gives certificates their numbers and writes what stands on them; the head's decision is what they rest on. */
export function mayIssueCertificates(actor: Pick<Actor, 'roles'>): boolean {
  return hasRole(actor, 'SECRETARY');
}
