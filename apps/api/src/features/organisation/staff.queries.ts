import { Prisma } from '@thidua/db';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import { nearestOn } from '@thidua/domain/organisation';
import { heldOn } from '../../platform/dated.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { searchWords } from '../../platform/search-words.ts';
import { businessToday } from '../../platform/business-clock.ts';
import { dated } from './dated-key.ts';
import { yearShown } from './department.queries.ts';
import { everNamedSql } from './names-of-day.ts';
import type { StaffArgs, StaffFilter } from './staff.input.ts';
import type { StaffMemberType } from './staff-member.type.ts';

export const STAFF_ROW = {
  id: true,
  code: true,
  fullName: true,
  staffClass: true,
  names: { select: { fullName: true, validFrom: true, validTo: true } },
  classPeriods: { select: { staffClass: true, validFrom: true, validTo: true } },
} as const satisfies Prisma.StaffSelect;
type StaffRow = Prisma.StaffGetPayload<{ select: typeof STAFF_ROW }>;

/** The person under the name and in the class of the day; before the first ones, under the first. */
export function staffOfDay({ names, classPeriods, ...row }: StaffRow, asOf: PlainDate): StaffMemberType {
  const name = nearestOn(names.map(dated), asOf);
  return {
    id: row.id,
    code: row.code,
    fullName: name?.fullName ?? row.fullName,
    staffClass: nearestOn(classPeriods.map(dated), asOf)?.staffClass ?? row.staffClass,
    asOf,
  };
}

const LIST_ROW = { ...STAFF_ROW, sortKey: true } as const satisfies Prisma.StaffSelect;
type ListRow = Prisma.StaffGetPayload<{ select: typeof LIST_ROW }>;

const BY_NAME = keyset<ListRow, Prisma.StaffWhereInput, Prisma.StaffOrderByWithRelationInput>([
  { path: 'sortKey', direction: 'asc', kind: 'text', valueOf: ({ sortKey }) => sortKey },
  { path: 'id', direction: 'asc', kind: 'text', valueOf: ({ id }) => id },
]);

/** The staff of a year: who has a main place in the body on the day the year shows. */
export function staffOn(organisationId: string, asOf: PlainDate): Prisma.StaffWhereInput {
  return { organisationId, memberships: { some: { kind: 'MAIN', ...heldOn(asOf) } } };
}

/** One page of the staff of a year, by given name in Vietnamese order. Two statements, three with the count. */
export async function listStaff(
  context: ActingContext,
  { year, filter, first, after }: StaffArgs,
): Promise<Page<StaffMemberType>> {
  const asOf = yearShown(context, year);
  const where: Prisma.StaffWhereInput = {
    AND: [staffOn(context.actor.organisationId, asOf), ...(await conditionsOf(context, filter ?? {}, asOf))],
  };
  const take = checkedFirst(first);
  const rows = await context.db.staff.findMany({
    select: LIST_ROW,
    where: { AND: [where, BY_NAME.after(after) ?? {}] },
    orderBy: BY_NAME.orderBy,
    take: take + 1,
  });
  const page = pageOf(rows, take, BY_NAME.cursorOf, () => context.db.staff.count({ where }));
  return { ...page, nodes: page.nodes.map((row) => staffOfDay(row, asOf)) };
}

async function conditionsOf(
  context: ActingContext,
  filter: StaffFilter,
  asOf: PlainDate,
): Promise<Prisma.StaffWhereInput[]> {
  const conditions: Prisma.StaffWhereInput[] = [];
  const { departmentId, isLeader } = filter;
  if (departmentId != null) conditions.push({ memberships: { some: { departmentId, kind: 'MAIN', ...heldOn(asOf) } } });
  if (isLeader != null) {
    const leads = { isLeader: true, ...heldOn(asOf) };
    conditions.push({ posts: isLeader ? { some: leads } : { none: leads } });
  }
  const words = searchWords(filter.text);
  if (words.length > 0) conditions.push({ id: { in: await staffWithWords(context, words, asOf) } });
  return conditions;
}

/** Ids of the staff of whom a name borne up to today, with the code, and post and department of the day, holds every word. */
async function staffWithWords(
  { db, actor, platform }: ActingContext,
  words: readonly string[],
  asOf: PlainDate,
): Promise<string[]> {
  const day = midnightUtcOf(asOf);
  const patterns = words.map((word) => `%${word}%`);
  const rows = await db.$queryRaw<{ readonly id: string }[]>`
    SELECT s.id FROM staff s
    WHERE s."organisationId" = ${actor.organisationId}::uuid
      AND ${everNamedSql(
        patterns,
        businessToday(platform, actor),
        Prisma.sql`fold_text(concat_ws(' ', s.code,
        (SELECT string_agg(p.title, ' ') FROM posts p
          WHERE p."staffId" = s.id AND p."validFrom" <= ${day}::date AND (p."validTo" IS NULL OR p."validTo" >= ${day}::date)),
        (SELECT string_agg(n.name, ' ') FROM memberships m
          JOIN department_names n ON n."departmentId" = m."departmentId"
           AND n."validFrom" <= ${day}::date AND (n."validTo" IS NULL OR n."validTo" >= ${day}::date)
          WHERE m."staffId" = s.id AND m.kind = 'MAIN'
            AND m."validFrom" <= ${day}::date AND (m."validTo" IS NULL OR m."validTo" >= ${day}::date))))`,
      )}`;
  return rows.map(({ id }) => id);
}
