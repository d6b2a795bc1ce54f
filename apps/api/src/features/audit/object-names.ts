import type { AuditObjectType } from '@thidua/domain/audit';
import { loader } from '../../platform/loader.ts';
import type { RequestContext } from '../../platform/request-context.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

type NamesOf = (db: RequestContext['db'], ids: string[], organisationId: string) => Promise<readonly Named[]>;

const people: NamesOf = async (db, ids, organisationId) => {
  const rows = await db.staff.findMany({
    where: { id: { in: ids }, organisationId },
    select: { id: true, fullName: true },
  });
  return rows.map(({ id, fullName }) => ({ id, name: fullName }));
};

/** How the object of an entry is called today, for the kinds that have a name. */
const NAMES: Partial<Record<AuditObjectType, NamesOf>> = {
  Staff: people,
  Person: people,
  Account: async (db, ids, organisationId) => {
    const rows = await db.account.findMany({
      where: { id: { in: ids }, organisationId },
      select: { id: true, username: true },
    });
    return rows.map(({ id, username }) => ({ id, name: username }));
  },
  Department: async (db, ids, organisationId) => {
    const rows = await db.department.findMany({
      where: { id: { in: ids }, organisationId },
      select: { id: true, currentName: true },
    });
    return rows.map(({ id, currentName }) => ({ id, name: currentName }));
  },
  Initiative: async (db, ids, organisationId) => {
    const rows = await db.initiative.findMany({
      where: { id: { in: ids }, organisationId },
      select: { id: true, code: true },
    });
    return rows.map(({ id, code }) => ({ id, name: code }));
  },
  Nomination: async (db, ids, organisationId) => {
    const rows = await db.nomination.findMany({
      where: { id: { in: ids }, organisationId },
      select: { id: true, code: true },
    });
    return rows.map(({ id, code }) => ({ id, name: code }));
  },
  Meeting: async (db, ids, organisationId) => {
    const rows = await db.meeting.findMany({
      where: { id: { in: ids }, organisationId },
      select: { id: true, title: true },
    });
    return rows.map(({ id, title }) => ({ id, name: title }));
  },
  Decision: async (db, ids, organisationId) => {
    const rows = await db.decision.findMany({
      where: { id: { in: ids }, organisationId },
      select: { id: true, title: true, number: true, sign: true },
    });
    return rows.map(({ id, title, number, sign }) => ({ id, name: number === null ? title : `${number}/${sign}` }));
  },
  Target: async (db, ids, organisationId) => {
    const rows = await db.target.findMany({
      where: { id: { in: ids }, movement: { organisationId } },
      select: { id: true, code: true },
    });
    return rows.map(({ id, code }) => ({ id, name: code }));
  },
};

/** Keys are `Type:id`. One statement a kind of object on the page; null where there is no name, or it is another body's. */
export const objectNames = loader<string, string | null>(async ({ db, actor }, keys) => {
  const idsByType = Map.groupBy(keys, (key) => key.slice(0, key.indexOf(':')));
  const found = new Map<string, string>();
  for (const [type, typed] of idsByType) {
    const namesOf = NAMES[type as AuditObjectType];
    if (namesOf === undefined || actor === undefined) continue;
    const ids = typed.map((key) => key.slice(type.length + 1));
    for (const { id, name } of await namesOf(db, ids, actor.organisationId)) found.set(`${type}:${id}`, name);
  }
  return keys.map((key) => found.get(key) ?? null);
});
