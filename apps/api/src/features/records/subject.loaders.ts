import { hasRole } from '@thidua/domain/accounts';
import { accessTo, relationsOf, type FieldAccess, type ProtectedField, type Relation } from '@thidua/domain/records';
import type { Tx } from '@thidua/db';
import { businessToday } from '../../platform/business-clock.ts';
import { loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { departmentIdOn } from '../organisation/index.ts';

/** Of these people, those who are proposed on the agenda of a meeting that has not ended. */
async function onAgenda(db: Tx, staffIds: readonly string[]): Promise<ReadonlySet<string>> {
  const items = await db.agendaItem.findMany({
    where: { meeting: { status: { not: 'CLOSED' } }, nomination: { staffId: { in: [...staffIds] } } },
    select: { nomination: { select: { staffId: true } } },
  });
  return new Set(items.flatMap(({ nomination }) => nomination.staffId ?? []));
}

const agendaOf = loader<string, boolean>(async ({ db }, staffIds) => {
  const named = await onAgenda(db, staffIds);
  return staffIds.map((id) => named.has(id));
});

const collectiveAgendaOf = loader<string, boolean>(async ({ db }, departmentIds) => {
  const items = await db.agendaItem.findMany({
    where: { meeting: { status: { not: 'CLOSED' } }, nomination: { collectiveId: { in: [...departmentIds] } } },
    select: { nomination: { select: { collectiveId: true } } },
  });
  const named = new Set(items.flatMap(({ nomination }) => nomination.collectiveId ?? []));
  return departmentIds.map((id) => named.has(id));
});

/** How the reader stands to a person of the own body, by the places of today. */
export async function relationsTo(context: ActingContext, staffId: string): Promise<readonly Relation[]> {
  const { actor } = context;
  const departmentId = await departmentIdOn(context, staffId, businessToday(context.platform, actor));
  // Nobody else gains anything by an agenda.
  const isOnAgenda = hasRole(actor, 'COUNCIL', 'CHAIR', 'DIRECTOR') && (await agendaOf(context).load(staffId));
  return relationsOf(actor, { staffId, departmentId, isOnAgenda });
}

/**
 * How the reader stands to the people of a department as one: its head, the office, who votes on it. A collective is nobody's own
 * record.
 */
export async function relationsToCollective(
  context: ActingContext,
  departmentId: string,
): Promise<readonly Relation[]> {
  const { actor } = context;
  const isOnAgenda =
    hasRole(actor, 'COUNCIL', 'CHAIR', 'DIRECTOR') && (await collectiveAgendaOf(context).load(departmentId));
  return relationsOf({ ...actor, staffId: undefined }, { staffId: departmentId, departmentId, isOnAgenda });
}

export async function accessOf(context: ActingContext, staffId: string, field: ProtectedField): Promise<FieldAccess> {
  return accessTo(field, await relationsTo(context, staffId));
}
