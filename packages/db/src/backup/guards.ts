import type { Client } from 'pg';

interface Trigger {
  readonly table: string;
  readonly name: string;
  /** PostgreSQL's letter: O(rigin), A(lways), R(eplica). */
  readonly enabled: 'O' | 'A' | 'R';
}

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

const ENABLE = { O: 'enable', A: 'enable always', R: 'enable replica' } as const;

/**
 * Runs `work` without triggers and foreign keys: rows that were right together come in any order, and history may be written
 * down again. Foreign keys are made anew afterwards, which checks every row. Needs the owner of the tables, no superuser.
 */
export async function withoutGuards<T>(client: Client, work: () => Promise<T>): Promise<T> {
  const { rows: triggers } = await client.query<Trigger>(`
    select tgrelid::regclass::text as table, quote_ident(tgname) as name, tgenabled::text as enabled
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not tgisinternal and tgenabled <> 'D' and c.relnamespace = 'public'::regnamespace`);
  const { rows: keys } = await client.query<ForeignKey>(`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`);

  for (const { table, name } of triggers) await client.query(`alter table ${table} disable trigger ${name}`);
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
  const result = await work();
  for (const { table, name, definition } of keys) {
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  }
  for (const { table, name, enabled } of triggers) {
    await client.query(`alter table ${table} ${ENABLE[enabled]} trigger ${name}`);
  }
  return result;
}
