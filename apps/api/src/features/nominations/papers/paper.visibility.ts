import type { Prisma } from '@thidua/db';
import type { Actor, Role } from '@thidua/domain/accounts';
import { visibleNominations } from '../nomination.visibility.ts';

type Reader = Pick<Actor, 'organisationId' | 'staffId' | 'roles'>;

/** The desks that read what a dossier is made of. Whoever is proposed knows of the line, not of what others wrote for it. */
const READERS: readonly Role[] = ['HEAD', 'SECRETARY', 'DIRECTOR', 'COUNCIL', 'CHAIR'];

/** Papers whose files the actor may open: those of lines that a desk of theirs sees, never of the own line. */
export function papersWithOpenFiles(actor: Reader): Prisma.NominationPaperWhereInput {
  return papersSeenBy(actor, READERS);
}

/** Papers whose files the actor may know of: those, and for the inspector that they are there. */
export function papersWithKnownFiles(actor: Reader): Prisma.NominationPaperWhereInput {
  return papersSeenBy(actor, [...READERS, 'AUDITOR']);
}

function papersSeenBy(actor: Reader, readers: readonly Role[]): Prisma.NominationPaperWhereInput {
  const { staffId } = actor;
  const seen = visibleNominations({ ...actor, roles: actor.roles.filter(({ role }) => readers.includes(role)) });
  const ofOthers: Prisma.NominationWhereInput =
    staffId === undefined ? {} : { OR: [{ staffId: null }, { staffId: { not: staffId } }] };
  return { nomination: { AND: [seen, ofOthers] } };
}
