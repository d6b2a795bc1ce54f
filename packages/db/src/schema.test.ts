import { afterAll, expect, test } from 'vitest';

import { createDb } from './database.ts';
import { migratedDatabase } from './test-support/scratch-database.ts';

const scratch = await migratedDatabase();
const db = createDb(scratch.url);
afterAll(async () => {
  await db.close();
  await scratch.drop();
});

test('every foreign key is served by an index that begins with its columns', async () => {
  const { rows } = await db.pool.query(`
    select c.conrelid::regclass::text as table, c.conname as key
    from pg_constraint c
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace and not exists (
      select from pg_index i
      where i.indrelid = c.conrelid and i.indpred is null and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)
    order by 1, 2`);

  expect(rows).toEqual([]);
});

test('everything that a backup must carry is in rows of ordinary tables', async () => {
  const { rows } = await db.pool.query(`
    select relname, relkind, relpersistence from pg_class c
    where relnamespace = 'public'::regnamespace and (relkind in ('S', 'm', 'p', 'f') or (relkind = 'r' and relpersistence <> 'p'))
    union all select oid::text, 'large object', '' from pg_largeobject_metadata`);

  expect(rows).toEqual([]);
});

test('every table has a primary key', async () => {
  const { rows } = await db.pool.query(`
    select relname from pg_class t
    where relkind = 'r' and relnamespace = 'public'::regnamespace and not exists (
      select from pg_constraint where conrelid = t.oid and contype = 'p')`);

  expect(rows).toEqual([]);
});
