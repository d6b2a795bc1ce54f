import { afterAll, expect, test } from 'vitest';

import { countStatements } from './count-statements.ts';
import { createDb } from './database.ts';
import { databaseFailure, isUniqueViolation, violates } from './database-failure.ts';
import { migratedDatabase } from './test-support/scratch-database.ts';
import { withRetry } from './with-retry.ts';

const scratch = await migratedDatabase();
const db = createDb(scratch.url, { statementTimeout: 400 });
afterAll(async () => {
  await db.close();
  await scratch.drop();
});

await db.pool.query(`
  create table seats (id int primary key, taken int not null constraint seats_limit check (taken <= 10));
  insert into seats values (1, 0), (2, 0);
  create function refuse() returns trigger language plpgsql as $$ begin
    raise exception 'seat 2 is kept free' using errcode = 'check_violation', constraint = 'seat_kept_free';
  end $$;
  create trigger keep_free before update on seats for each row when (new.id = 2) execute function refuse();`);

async function failureOf(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('the statement was expected to fail');
}

test('statements of Prisma and statements by hand are counted, the framing of a transaction is not', async () => {
  const { result, statements } = await countStatements(db, () =>
    db.client.$transaction(async (tx) => {
      await tx.staff.findMany({ include: { memberships: true, names: true }, relationLoadStrategy: 'join' });
      return db.pool.query('select 1 as one');
    }),
  );

  expect(result.rows).toEqual([{ one: 1 }]);
  expect(statements).toHaveLength(2);
});

test('a statement that runs too long is broken off', async () => {
  const failure = await failureOf(() => db.client.$queryRaw`select pg_sleep(2)::text`);

  expect(databaseFailure(failure)?.code).toBe('57014');
});

test('a second row with the same key is told apart by the name of its index, through Prisma and by hand', async () => {
  const sql = 'insert into seats values (1, 0)';
  const failures = [await failureOf(() => db.client.$executeRawUnsafe(sql)), await failureOf(() => db.pool.query(sql))];

  expect(failures.map((failure) => isUniqueViolation(failure, 'seats_pkey'))).toEqual([true, true]);
  expect(failures.map((failure) => isUniqueViolation(failure, 'other_key'))).toEqual([false, false]);
});

test('a check constraint and a trigger that raises in a name of its own are recognised by that name', async () => {
  const limit = 'update seats set taken = 11 where id = 1';
  const kept = 'update seats set taken = 1 where id = 2';

  expect(violates(await failureOf(() => db.client.$executeRawUnsafe(limit)), 'seats_limit')).toBe(true);
  expect(violates(await failureOf(() => db.pool.query(limit)), 'seats_limit')).toBe(true);
  expect(violates(await failureOf(() => db.client.$executeRawUnsafe(kept)), 'seat_kept_free')).toBe(true);
  expect(violates(await failureOf(() => db.pool.query(kept)), 'seat_kept_free')).toBe(true);
});

test('an error that is not of the database has no SQLSTATE', () => {
  expect(databaseFailure(new Error('boom'))).toBeUndefined();
  expect(databaseFailure('23505')).toBeUndefined();
});

test('transactions that read, think and write at once all count, thanks to the retry', async () => {
  await db.pool.query('update seats set taken = 0 where id = 1');
  const takeSeat = () =>
    withRetry(
      () =>
        db.client.$transaction(
          async (tx) => {
            const rows = await tx.$queryRaw<{ taken: number }[]>`select taken from seats where id = 1`;
            await tx.$executeRaw`update seats set taken = ${(rows[0]?.taken ?? 0) + 1} where id = 1`;
          },
          { isolationLevel: 'Serializable', maxWait: 20_000, timeout: 20_000 },
        ),
      50,
    );
  await Promise.all(Array.from({ length: 5 }, takeSeat));

  const { rows } = await db.pool.query('select taken from seats where id = 1');
  expect(rows).toEqual([{ taken: 5 }]);
});

test('a failure that no retry can mend is thrown at once', async () => {
  let tries = 0;
  await failureOf(() =>
    withRetry(() => {
      tries += 1;
      return db.pool.query('select strange');
    }),
  );

  expect(tries).toBe(1);
});
