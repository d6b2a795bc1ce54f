import { Prisma, type Database } from '@thidua/db';
import type { ForeignIds } from './foreign-body.ts';

/**
 * Every row that names a record of the other body, whichever table it stands in; the trail apart, which only grows. A row
 * whose own key alone is such an id is none: ids of new records come from the client, who may send any.
 */
export async function everythingAbout(db: Database['client'], ids: ForeignIds): Promise<readonly string[]> {
  const tables = await db.$queryRaw<{ readonly name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'audit%'
    ORDER BY 1`;
  const patterns = Object.values(ids).map((id) => `(%,%${id}%`);
  const parts = tables.map(
    ({ name }) =>
      Prisma.sql`SELECT ${name} || t::text AS row FROM ${Prisma.raw(`"${name}"`)} t WHERE t::text LIKE ANY(${patterns}::text[])`,
  );
  const rows = await db.$queryRaw<{ readonly row: string }[]>(
    Prisma.sql`SELECT row FROM (${Prisma.join(parts, ' UNION ALL ')}) everything ORDER BY row`,
  );
  return rows.map(({ row }) => row);
}
