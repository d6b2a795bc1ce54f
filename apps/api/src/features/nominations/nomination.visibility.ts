import { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';
import { COUNCIL_STATUSES, NOMINATION_STATUSES, type NominationStatus } from '@thidua/domain/nominations';
import { anyOf } from '../../platform/any-of.ts';

type Seer = Pick<Actor, 'organisationId' | 'staffId' | 'roles'>;

/** One reason to see lines: all of a department, all in some states, or a person's own in some states. */
interface Window {
  readonly departmentIds?: readonly string[];
  readonly staffId?: string;
  readonly statuses?: readonly NominationStatus[];
}

const SENT_ONCE = NOMINATION_STATUSES.filter((status) => status !== 'DRAFT' && status !== 'WITHDRAWN');

/** The windows of an actor; 'ALL' for those who see every line of the body. The same sentences as `maySeeNomination`. */
function windowsOf(actor: Seer): 'ALL' | readonly Window[] {
  if (hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')) return 'ALL';
  const headed = headedDepartments(actor);
  return [
    ...(headed.length > 0 ? [{ departmentIds: headed }] : []),
    ...(hasRole(actor, 'COUNCIL', 'CHAIR') ? [{ statuses: COUNCIL_STATUSES }] : []),
    ...(hasRole(actor, 'STAFF') && actor.staffId !== undefined
      ? [{ staffId: actor.staffId, statuses: SENT_ONCE }]
      : []),
  ];
}

/** The lines the actor may see, as a filter: what one may not see does not exist. */
export function visibleNominations(actor: Seer): Prisma.NominationWhereInput {
  const windows = windowsOf(actor);
  const { organisationId } = actor;
  if (windows === 'ALL') return { organisationId };
  const open = windows.map(({ departmentIds, staffId, statuses }) => ({
    ...(departmentIds === undefined ? {} : { departmentId: { in: [...departmentIds] } }),
    ...(staffId === undefined ? {} : { staffId }),
    ...(statuses === undefined ? {} : { status: { in: [...statuses] } }),
  }));
  return { organisationId, ...anyOf<Prisma.NominationWhereInput>(open) };
}

/**
 * A single line may also be read by an office that is or was asked about it, and by the officer asked by name; the lists of lines
 * stay those of the own desk.
 */
export function readableNominations(actor: Seer): Prisma.NominationWhereInput {
  const { organisationId, staffId } = actor;
  const offices: readonly Prisma.ConsultationWhereInput[] = [
    { departmentId: { in: [...headedDepartments(actor)] } },
    ...(staffId === undefined ? [] : [{ staffId }]),
  ];
  const isAsked = { consultations: { some: { status: { not: 'CANCELLED' as const }, OR: [...offices] } } };
  return { organisationId, ...anyOf<Prisma.NominationWhereInput>([visibleNominations(actor), isAsked]) };
}

/** What lists show, for statements written in SQL, over nominations as `n`. */
export function visibleNominationsSql(actor: Seer): Prisma.Sql {
  const windows = windowsOf(actor);
  const ofBody = Prisma.sql`n."organisationId" = ${actor.organisationId}::uuid`;
  if (windows === 'ALL') return ofBody;
  if (windows.length === 0) return Prisma.sql`false`;
  const open = windows.map(({ departmentIds, staffId, statuses }) => {
    const parts = [
      ...(departmentIds === undefined ? [] : [Prisma.sql`n."departmentId" = ANY(${[...departmentIds]}::uuid[])`]),
      ...(staffId === undefined ? [] : [Prisma.sql`n."staffId" = ${staffId}::uuid`]),
      ...(statuses === undefined ? [] : [Prisma.sql`n.status = ANY(${[...statuses]}::"NominationStatus"[])`]),
    ];
    return Prisma.sql`(${Prisma.join(parts, ' AND ')})`;
  });
  return Prisma.sql`${ofBody} AND (${Prisma.join(open, ' OR ')})`;
}
