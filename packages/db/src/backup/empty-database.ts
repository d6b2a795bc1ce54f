import { Client } from 'pg';

import { DumpError } from './dump-format.ts';

/**
 * Refuses a database that holds anything of value. One that only has the product's tables, without a body, an account or an
 * entry of the trail, is as good as empty: an interrupted restore leaves it so.
 */
export async function assertEmptyDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'thidua-restore' });
  client.on('error', () => undefined); // the statement that was running tells
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname::text as name from pg_class where relkind in ('r', 'p', 'v', 'm') and relnamespace = 'public'::regnamespace
         and not exists (select from pg_depend d where d.objid = pg_class.oid and d.deptype = 'e')`,
    );
    if (tables.length === 0) return;
    const isOurs = tables.some(({ name }) => name === '_prisma_migrations');
    const watched = ['organisations', 'accounts', 'audit_entries'].filter((name) =>
      tables.some((t) => t.name === name),
    );
    const questions = watched.map((name) => `exists (select from ${name})`);
    if (isOurs && questions.length === 0) return;
    if (isOurs) {
      const { rows } = await client.query<{ filled: boolean }>(`select ${questions.join(' or ')} as filled`);
      if (rows[0]?.filled === false) return;
    }
    throw new DumpError(
      'NOT_EMPTY',
      'Cơ sở dữ liệu đích đã có dữ liệu. Hãy tạo một cơ sở dữ liệu trống rồi khôi phục vào đó; không có gì bị ghi đè.',
      'The target database holds data. Create an empty one and restore into it; nothing was overwritten.',
    );
  } finally {
    await client.end();
  }
}
