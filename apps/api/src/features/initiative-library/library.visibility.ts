import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';
import { anyOf } from '../../platform/any-of.ts';

type Reader = Pick<Actor, 'organisationId' | 'accountId' | 'roles'>;

/**
 * The library is everybody's of the body: recognised initiatives with the public part of their text, and what was recorded from
 * elsewhere. What is recognised no longer is not in it (security.md 4.2: public summary of recognised).
 */
export function visibleEntries(actor: Pick<Reader, 'organisationId'>): Prisma.LibraryEntryWhereInput {
  return { organisationId: actor.organisationId, isListed: true };
}

/** What has left the library is answered and taken back no more. */
const LISTED = { entry: { isListed: true } } as const;

/** What a head has confirmed is told to everybody; the rest to whoever told it, the division's head and those who look after or inspect. */
export function visibleReuses(actor: Reader): Prisma.InitiativeReuseWhereInput {
  const ofTheBody = { organisationId: actor.organisationId, ...LISTED };
  if (hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')) return ofTheBody;
  return {
    ...ofTheBody,
    ...anyOf<Prisma.InitiativeReuseWhereInput>([
      { status: 'CONFIRMED' },
      { toldById: actor.accountId },
      { departmentId: { in: [...headedDepartments(actor)] } },
    ]),
  };
}

/** What a division is asked and answers is told to its head and to those who look after or inspect; what it applies everybody sees as a reuse. */
export function visibleSpreadings(
  actor: Pick<Reader, 'organisationId' | 'roles'>,
): Prisma.InitiativeSpreadingWhereInput {
  const ofTheBody = { organisationId: actor.organisationId, ...LISTED };
  if (hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')) return ofTheBody;
  return { ...ofTheBody, departmentId: { in: [...headedDepartments(actor)] } };
}
