import { Prisma } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import { checkedYear } from '../../platform/checked-year.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { searchWords } from '../../platform/search-words.ts';
import { yearShown } from '../organisation/index.ts';
import { standingPledgeSql } from '../participation/index.ts';
import type { RegistrationFilter, RegistrationsArgs } from './registration.input.ts';
import type { RegistrationRowType } from './registration.type.ts';
import { countRows, ROW_ORDER, rowsWith, storedRows } from './rows.queries.ts';

/** One page of the people and collectives of a year that the actor may see. Three statements, four with the count. */
export async function listRegistrations(
  context: ActingContext,
  args: RegistrationsArgs,
): Promise<Page<RegistrationRowType>> {
  const take = checkedFirst(args.first);
  const year = checkedYear(args.year);
  const wanted = { year, where: conditionsOf(args.filter ?? {}, { year, day: yearShown(context, year) }) };
  const after = ROW_ORDER.valuesAfter(args.after);
  const [rows, toRow] = await Promise.all([
    storedRows(context.db, context, { ...wanted, after, take: take + 1 }),
    rowsWith(context.db, context, year),
  ]);
  const page = pageOf(rows, take, ROW_ORDER.cursorOf, () => countRows(context, wanted));
  return { ...page, nodes: page.nodes.map(toRow) };
}

/** The filter over rows `r`. A title counts as striven for while it is written, and once it is approved. */
function conditionsOf(
  { text, statuses, departmentId, award, lateOnly, result, withoutPledge }: RegistrationFilter,
  shown: { readonly year: number; readonly day: PlainDate },
): Prisma.Sql {
  const patterns = searchWords(text).map((word) => `%${word}%`);
  const conditions = [
    ...given(statuses, (list) => Prisma.sql`r.status = ANY(${[...list]}::text[])`),
    ...given(departmentId, (id) => Prisma.sql`r."departmentId" = ${id}::uuid`),
    ...given(award, (code) => Prisma.sql`${code} = ANY(coalesce(r.titles, '{}') || r.registered)`),
    ...(lateOnly === true ? [Prisma.sql`r."isLate"`] : []),
    ...given(result, (wanted) => {
      const all = Prisma.sql`r.registered <@ r.achieved`;
      return Prisma.sql`cardinality(r.registered) > 0 AND ${wanted === 'ACHIEVED' ? all : Prisma.sql`NOT (${all})`}`;
    }),
    ...given(
      withoutPledge,
      (id) =>
        Prisma.sql`r.kind = 'PERSON' AND NOT ${standingPledgeSql(Prisma.sql`r."staffId"`, Prisma.sql`${id}::uuid`, shown)}`,
    ),
    ...(patterns.length === 0 ? [] : [Prisma.sql`r.folded LIKE ALL (${patterns}::text[])`]),
  ];
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ');
}

function given<T>(value: T | null | undefined, condition: (value: T) => Prisma.Sql): Prisma.Sql[] {
  return value === null || value === undefined ? [] : [condition(value)];
}
