import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';
import type { InitiativeStatus } from '@thidua/domain/initiatives';
import { anyOf } from '../../platform/any-of.ts';

/** Those who run the desks or decide work with every request that has left its author's desk. */
const WORKS_WITH_ALL = ['SECRETARY', 'DIRECTOR'] as const;

/** The council reads what has come to it; what the desks before it still ask their authors is none of its matter. */
const AT_THE_COUNCIL = [
  'RECEIVED',
  'SCORING',
  'BEFORE_COUNCIL',
  'RECOGNISED',
  'NOT_RECOGNISED',
] as const satisfies readonly InitiativeStatus[];

/** A draft is its authors' own, and so is one that was withdrawn before anybody got it. */
const HAS_LEFT_THE_DESK = {
  status: { not: 'DRAFT' },
  NOT: { status: 'WITHDRAWN', submittedAt: null },
} as const satisfies Prisma.InitiativeWhereInput;

/** While a request is judged, its scorers meet it by a number and a text. */
const BEFORE_THE_DECISION = ['RECEIVED', 'SCORING', 'BEFORE_COUNCIL'] as const satisfies readonly InitiativeStatus[];

type Reader = Pick<Actor, 'organisationId' | 'staffId' | 'roles'>;

/**
 * The initiatives an actor may know of. Every list and every look by id goes through here: what is outside does not exist.
 * Authors see their own, heads those of their division, everybody on the staff the recognised ones.
 */
export function visibleInitiatives(actor: Reader): Prisma.InitiativeWhereInput {
  const branches = atHand(actor);
  if (hasRole(actor, 'AUDITOR')) branches.push(HAS_LEFT_THE_DESK);
  if (hasRole(actor, 'STAFF')) branches.push({ status: 'RECOGNISED' });
  return { organisationId: actor.organisationId, ...anyOf(branches), ...notScoredBy(actor) };
}

/**
 * The initiatives whose attached files an actor may open: those that are the actor's own or work. What everybody reads of a
 * recognised initiative is its text; the inspector knows of files and does not open them (security.md 4.2: evidence file).
 */
export function initiativesWithOpenFiles(actor: Reader): Prisma.InitiativeWhereInput {
  return { organisationId: actor.organisationId, ...anyOf(atHand(actor)), ...notScoredBy(actor) };
}

/** The same, and for the inspector that the files are there. */
export function initiativesWithKnownFiles(actor: Reader): Prisma.InitiativeWhereInput {
  const branches = atHand(actor);
  if (hasRole(actor, 'AUDITOR')) branches.push(HAS_LEFT_THE_DESK);
  return { organisationId: actor.organisationId, ...anyOf(branches), ...notScoredBy(actor) };
}

function atHand(actor: Reader): Prisma.InitiativeWhereInput[] {
  const branches: Prisma.InitiativeWhereInput[] = [];
  const { staffId } = actor;
  if (staffId !== undefined) branches.push({ ownerId: staffId }, { authors: { some: { staffId } } });
  if (hasRole(actor, ...WORKS_WITH_ALL)) branches.push(HAS_LEFT_THE_DESK);
  if (hasRole(actor, 'COUNCIL', 'CHAIR')) {
    // Who may be asked to score does not learn beforehand whose requests there are.
    const blind: readonly InitiativeStatus[] = hasRole(actor, 'REVIEWER') ? BEFORE_THE_DECISION : [];
    branches.push({ status: { in: AT_THE_COUNCIL.filter((status) => !blind.includes(status)) } });
  }
  const headed = headedDepartments(actor);
  if (headed.length > 0) branches.push({ departmentId: { in: [...headed] }, ...HAS_LEFT_THE_DESK });
  return branches;
}

/** What the actor scores is not there for them under its code, with its authors, files and trail, until it is decided. */
function notScoredBy(actor: Reader): Prisma.InitiativeWhereInput {
  const { staffId } = actor;
  if (staffId === undefined) return {};
  // Whoever keeps the desk has the request back once the own points are sent, which stand then: somebody has to move it on.
  const status = hasRole(actor, ...WORKS_WITH_ALL) ? ('ASSIGNED' as const) : ({ not: 'REMOVED' } as const);
  return {
    NOT: {
      status: { in: [...BEFORE_THE_DECISION] },
      scoreSheets: { some: { staffId, status } },
    },
  };
}
