import type { AuditObjectType } from '@thidua/domain/audit';
import type { PlainDate } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { loader } from '../../platform/loader.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { departmentNameOn, NAMED_DEPARTMENT, NAMED_STAFF, staffNameOn, subjectNameOn } from '../organisation/index.ts';
import { AuditNameType } from './audit.type.ts';
import { erasedPeople } from './erased-people.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

type NamesOf = (
  context: RequestContext,
  ids: string[],
  organisationId: string,
  today: PlainDate,
) => Promise<readonly Named[]>;

const people: NamesOf = async (context, ids, organisationId, today) => {
  const rows = await context.db.staff.findMany({
    where: { id: { in: ids }, organisationId },
    select: { id: true, ...NAMED_STAFF },
    relationLoadStrategy: 'join',
  });
  return withoutErased(
    context,
    rows.map((row) => ({ id: row.id, name: staffNameOn(row, today), personId: row.id })),
  );
};

/** Who was erased on request is called by no name. */
async function withoutErased(
  context: RequestContext,
  named: readonly (Named & { readonly personId: string })[],
): Promise<readonly Named[]> {
  const erased = await erasedPeople(context);
  return named.filter(({ personId }) => !erased.has(personId));
}

const accounts: NamesOf = async (context, ids, organisationId) => {
  const rows = await context.db.account.findMany({
    where: { id: { in: ids }, organisationId },
    select: { id: true, username: true, staffId: true },
  });
  return withoutErased(
    context,
    rows.map(({ id, username, staffId }) => ({ id, name: username, personId: staffId ?? id })),
  );
};

/** An account that an entry mentions, by who uses it: a delegation is from a person to a person. */
const holders: NamesOf = async (context, ids, organisationId, today) => {
  const rows = await context.db.account.findMany({
    where: { id: { in: ids }, organisationId },
    select: { id: true, username: true, displayName: true, staffId: true, staff: { select: NAMED_STAFF } },
    relationLoadStrategy: 'join',
  });
  return withoutErased(
    context,
    rows.map(({ id, username, displayName, staffId, staff }) => ({
      id,
      name: `${staff === null ? displayName : staffNameOn(staff, today)} (${username})`,
      personId: staffId ?? id,
    })),
  );
};

const departments: NamesOf = async (context, ids, organisationId, today) => {
  const rows = await context.db.department.findMany({
    where: { id: { in: ids }, organisationId },
    select: { id: true, ...NAMED_DEPARTMENT },
    relationLoadStrategy: 'join',
  });
  return rows.map((row) => ({ id: row.id, name: departmentNameOn(row, today) }));
};

/** How the object of an entry is called today, for the kinds that have a name. */
const NAMES: Partial<Record<AuditObjectType, NamesOf>> = {
  Staff: people,
  Person: people,
  Account: accounts,
  Department: departments,
  Delegation: async (context, ids, organisationId) => {
    const rows = await context.db.delegation.findMany({
      where: { id: { in: ids }, organisationId },
      select: { id: true, delegate: { select: { id: true, displayName: true, staffId: true } } },
      relationLoadStrategy: 'join',
    });
    return withoutErased(
      context,
      rows.map(({ id, delegate }) => ({ id, name: delegate.displayName, personId: delegate.staffId ?? delegate.id })),
    );
  },
  Registration: async (context, ids, organisationId, today) => {
    const rows = await context.db.registrationSheet.findMany({
      where: { id: { in: ids }, organisationId },
      select: {
        id: true,
        staffId: true,
        staff: { select: NAMED_STAFF },
        collective: { select: NAMED_DEPARTMENT },
      },
      relationLoadStrategy: 'join',
    });
    return withoutErased(
      context,
      rows.map(({ id, staffId, staff, collective }) => ({
        id,
        name: subjectNameOn(staff, collective, today),
        personId: staffId ?? id,
      })),
    );
  },
  Initiative: async (context, ids, organisationId) => {
    const rows = await context.db.initiative.findMany({
      where: { id: { in: ids }, organisationId },
      select: { id: true, code: true },
    });
    return rows.map(({ id, code }) => ({ id, name: code }));
  },
  Nomination: async (context, ids, organisationId) => {
    const rows = await context.db.nomination.findMany({
      where: { id: { in: ids }, organisationId },
      select: { id: true, code: true },
    });
    return rows.map(({ id, code }) => ({ id, name: code }));
  },
  Meeting: async (context, ids, organisationId) => {
    const rows = await context.db.meeting.findMany({
      where: { id: { in: ids }, organisationId },
      select: { id: true, title: true },
    });
    return rows.map(({ id, title }) => ({ id, name: title }));
  },
  Decision: async (context, ids, organisationId) => {
    const rows = await context.db.decision.findMany({
      where: { id: { in: ids }, organisationId },
      select: { id: true, title: true, number: true, sign: true },
    });
    return rows.map(({ id, title, number, sign }) => ({ id, name: number === null ? title : `${number}/${sign}` }));
  },
  Movement: async (context, ids, organisationId) => {
    const rows = await context.db.movement.findMany({
      where: { id: { in: ids }, organisationId },
      select: { id: true, title: true },
    });
    return rows.map(({ id, title }) => ({ id, name: title }));
  },
  ThematicMovement: (context, ids, organisationId) =>
    context.db.thematicMovement.findMany({
      where: { id: { in: ids }, organisationId },
      select: { id: true, name: true },
    }),
  HigherDocument: async (context, ids, organisationId) => {
    const rows = await context.db.higherDocument.findMany({
      where: { id: { in: ids }, organisationId },
      select: { id: true, number: true },
    });
    return rows.map(({ id, number }) => ({ id, name: number }));
  },
  Target: async (context, ids, organisationId) => {
    const rows = await context.db.target.findMany({
      where: { id: { in: ids }, movement: { organisationId } },
      select: { id: true, code: true },
    });
    return rows.map(({ id, code }) => ({ id, name: code }));
  },
};

/** Keys are `Type:id`. One statement a kind of object on the page; null where there is no name, or it is another body's. */
export const objectNames = loader<string, string | null>(async (context, keys) => {
  const { actor } = context;
  const idsByType = Map.groupBy(keys, (key) => key.slice(0, key.indexOf(':')));
  if (actor === undefined) return keys.map(() => null);
  const today = businessToday(context.platform, actor);
  const found = new Map<string, string>();
  for (const [type, typed] of idsByType) {
    const namesOf = NAMES[type as AuditObjectType];
    if (namesOf === undefined) continue;
    const ids = typed.map((key) => key.slice(type.length + 1));
    for (const { id, name } of await namesOf(context, ids, actor.organisationId, today))
      found.set(`${type}:${id}`, name);
  }
  return keys.map((key) => found.get(key) ?? null);
});

const MENTIONED = [departments, people, holders];

/** How a division, person or account of the body is called whose id an entry holds; null for any other id. Three statements. */
export const namesOfIds = loader<string, AuditNameType | null>(async (context, ids) => {
  const { actor } = context;
  if (actor === undefined) return ids.map(() => null);
  const today = businessToday(context.platform, actor);
  const named = await Promise.all(MENTIONED.map((namesOf) => namesOf(context, [...ids], actor.organisationId, today)));
  const byId = new Map(named.flat().map(({ id, name }) => [id, name]));
  return ids.map((id) => {
    const name = byId.get(id);
    return name === undefined ? null : Object.assign(new AuditNameType(), { id, name });
  });
});
