import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';

type Viewer = Pick<Actor, 'organisationId' | 'roles'>;

/** Those who ask, decide or inspect see every report; a head sees what the own division was asked. */
function readsAll(actor: Viewer): boolean {
  return hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR');
}

/** The requests an actor may know of. Every list and every look by id goes through here. */
export function visibleReportRequests(actor: Viewer): Prisma.ReportRequestWhereInput {
  const { organisationId } = actor;
  if (readsAll(actor)) return { organisationId };
  return { organisationId, reports: { some: { departmentId: { in: [...headedDepartments(actor)] } } } };
}

/** The reports an actor may know of: whether another division has sent is none of a head's matter. */
export function visibleUnitReports(actor: Viewer): Prisma.UnitReportWhereInput {
  const ofTheBody: Prisma.UnitReportWhereInput = { request: { organisationId: actor.organisationId } };
  return readsAll(actor) ? ofTheBody : { ...ofTheBody, departmentId: { in: [...headedDepartments(actor)] } };
}
