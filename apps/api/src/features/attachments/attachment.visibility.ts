import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';
import { anyOf } from '../../platform/any-of.ts';
import { initiativesWithKnownFiles, initiativesWithOpenFiles } from '../initiatives/index.ts';
import { visibleMovements } from '../movements/index.ts';

type Reader = Pick<Actor, 'accountId' | 'organisationId' | 'staffId' | 'roles'>;

const TAKEN = { completedAt: { not: null }, removedAt: null } as const satisfies Prisma.AttachmentWhereInput;

/**
 * The files an actor may open. Evidence: whoever brought it, and those who confirm the figure. Files of an initiative: its
 * authors and the desks that work with it. Nobody else, and no reviewer: names and contents tell who the author is.
 */
export function openAttachments(actor: Reader): Prisma.AttachmentWhereInput {
  const branches: Prisma.AttachmentWhereInput[] = [
    ...evidence(actor, hasRole(actor, 'SECRETARY', 'DIRECTOR')),
    { initiative: initiativesWithOpenFiles(actor) },
  ];
  return { organisationId: actor.organisationId, ...TAKEN, ...anyOf(branches) };
}

/** The files an actor may know of: those, and for the inspector that they are there. */
export function knownAttachments(actor: Reader): Prisma.AttachmentWhereInput {
  const branches: Prisma.AttachmentWhereInput[] = [
    ...evidence(actor, hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')),
    { initiative: initiativesWithKnownFiles(actor) },
  ];
  return { organisationId: actor.organisationId, ...TAKEN, ...anyOf(branches) };
}

/** Evidence that was not reported with a figure yet is only its sender's. */
function evidence(actor: Reader, ofAll: boolean): Prisma.AttachmentWhereInput[] {
  const movement = visibleMovements(actor);
  const reported = { checkInId: { not: null } } as const satisfies Prisma.AttachmentWhereInput;
  const headed = headedDepartments(actor);
  return [
    { uploadedById: actor.accountId, target: { movement } },
    ...(ofAll ? [{ ...reported, target: { movement } }] : []),
    ...(headed.length > 0 ? [{ ...reported, target: { movement, ownerDepartmentId: { in: [...headed] } } }] : []),
  ];
}
