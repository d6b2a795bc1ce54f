import type { Actor } from '../accounts/index.ts';
import { accessTo, relationsOf, type Subject } from '../records/index.ts';

/**
 * Whether somebody reads the ratings of a person on the pages about people; FIELD_RULES decides. These pages know no agenda:
 * a member of the council reads ratings of a proposed person with the dossier.
 */
export function maySeeRatings(reader: Pick<Actor, 'staffId' | 'roles'>, subject: Omit<Subject, 'isOnAgenda'>): boolean {
  return accessTo('rating.level', relationsOf(reader, { ...subject, isOnAgenda: false })) === 'PLAIN';
}
