import { hasRole, type Actor } from '../accounts/index.ts';

/** How somebody who judges is related to a person whose work is judged (security.md 4.5, rule 2). */
export const RELATION_KINDS = ['SPOUSE', 'PARENT_CHILD', 'SIBLING', 'IN_LAW', 'OTHER'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export const RELATION_KIND_NAMES = {
  SPOUSE: 'Vợ, chồng',
  PARENT_CHILD: 'Cha mẹ, con',
  SIBLING: 'Anh, chị, em ruột',
  IN_LAW: 'Bên vợ, bên chồng, dâu rể',
  OTHER: 'Quan hệ khác ảnh hưởng đến khách quan',
} as const satisfies Record<RelationKind, string>;

/** True for the secretariat, which chooses who judges; everybody else reads only what they declared themselves. */
export function readsAllRelations(actor: Pick<Actor, 'roles'>): boolean {
  return hasRole(actor, 'SECRETARY');
}
