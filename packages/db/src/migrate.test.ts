import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { migrate } from './migrate.ts';
import { type ScratchDatabase, scratchDatabase } from './test-support/scratch-database.ts';

let database: ScratchDatabase;
let folder: string;

beforeEach(async () => {
  database = await scratchDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'thidua-migrations-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

function write(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, 'migration.sql'), sql);
}

async function ask<Row extends object>(sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<Row>(sql);
  await client.end();
  return rows;
}

test('an empty database gets every migration of the release, in order', async () => {
  const { applied } = await migrate(database.url);

  expect(applied[0]).toMatch(/_foundation$/);
  expect(applied).toEqual([...applied].sort());
});

test('migrating a second time applies nothing', async () => {
  await migrate(database.url);

  expect((await migrate(database.url)).applied).toEqual([]);
});

test('a migration edited after it was applied is refused by name', async () => {
  write('1_first', 'create table a (id int);');
  await migrate(database.url, { folder });
  write('1_first', 'create table a (id bigint);');

  await expect(migrate(database.url, { folder })).rejects.toThrow(/1_first.*đã bị sửa/);
});

test('other line ends are not an edit', async () => {
  write('1_first', 'create table a (\nid int);\n');
  await migrate(database.url, { folder });
  write('1_first', 'create table a (\r\nid int);\r\n');

  expect((await migrate(database.url, { folder })).applied).toEqual([]);
});

test('a failing migration names file and line, keeps what came before and leaves nothing of itself', async () => {
  write('1_good', 'create table a (id int);');
  write('2_bad', 'create table b (id int);\ninsert into b values (1);\nalter table missing add column c int;');

  await expect(migrate(database.url, { folder })).rejects.toThrow(/2_bad.migration\.sql.*missing/s);

  expect(await ask(`select to_regclass('a') as a, to_regclass('b') as b`)).toEqual([{ a: 'a', b: null }]);
  expect(await ask('select migration_name from _prisma_migrations')).toEqual([{ migration_name: '1_good' }]);
});

test('a syntax error is reported with its line', async () => {
  write('1_bad', 'create table a (id int);\ncreate tabel b (id int);');

  await expect(migrate(database.url, { folder })).rejects.toThrow(/migration\.sql:2/);
});

test('a corrected migration is applied after a failure', async () => {
  write('1_bad', 'create table a (id strange);');
  await expect(migrate(database.url, { folder })).rejects.toThrow(/strange/);
  write('1_bad', 'create table a (id int);');

  expect((await migrate(database.url, { folder })).applied).toEqual(['1_bad']);
});

test('a database that knows a later release is refused', async () => {
  write('1_first', 'create table a (id int);');
  write('2_later', 'create table b (id int);');
  await migrate(database.url, { folder });
  rmSync(path.join(folder, '2_later'), { recursive: true });

  await expect(migrate(database.url, { folder })).rejects.toThrow(/mới hơn.*2_later/);
});

test('bodies of functions, with semicolons of their own, are applied whole', async () => {
  write('1_function', `create function f() returns int language plpgsql as $$ begin perform 1; return 7; end $$;`);
  await migrate(database.url, { folder });

  expect(await ask('select f() as value')).toEqual([{ value: 7 }]);
});

test('two applications that start at once migrate once', async () => {
  write('1_slow', 'create table a (id int); select pg_sleep(0.2);');
  write('2_next', 'create table b (id int);');

  const reports = await Promise.all([migrate(database.url, { folder }), migrate(database.url, { folder })]);

  expect(reports.flatMap(({ applied }) => applied)).toEqual(['1_slow', '2_next']);
  expect(await ask('select count(*)::int as count from _prisma_migrations')).toEqual([{ count: 2 }]);
});

test('a database that cannot fold Vietnamese letters is warned about', async () => {
  const plain = await scratchDatabase(`template template0 encoding 'UTF8' locale_provider libc locale 'C'`);
  const { warnings } = await migrate(plain.url, { folder });
  await plain.drop();

  expect(warnings.map(({ code }) => code)).toContain('FOLDING');
});

test('a database made for Vietnamese is not warned about', async () => {
  const { warnings } = await migrate(database.url, { folder });

  expect(warnings.map(({ code }) => code)).not.toContain('FOLDING');
});
