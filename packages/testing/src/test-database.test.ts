import { afterAll, expect, test } from 'vitest';

import { testDatabase } from './test-database.ts';

const one = await testDatabase();
const other = await testDatabase();
afterAll(() => Promise.all([one.close(), other.close()]));

test('a test file has a migrated database to itself', async () => {
  await one.pool.query('create table left_behind (id int)');

  const { rows } = await other.pool.query(
    `select to_regclass('staff') as staff, to_regclass('left_behind') as strange`,
  );

  expect(rows).toEqual([{ staff: 'staff', strange: null }]);
});

test('a test database sorts and folds Vietnamese like the real one', async () => {
  const { rows } = await one.pool.query<{ name: string; folded: string }>(
    `select name, lower(name) as folded from unnest(array['Ổn', 'Oanh', 'ĐỨC', 'Dũng', 'Ân', 'Bình', 'An', 'Ánh']) name order by name`,
  );

  expect(rows.map((row) => row.name)).toEqual(['An', 'Ánh', 'Ân', 'Bình', 'Dũng', 'ĐỨC', 'Oanh', 'Ổn']);
  expect(rows[5]?.folded).toBe('đức');
});
