import { randomBytes, randomUUID } from 'node:crypto';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditKeyOf } from './audit-key.ts';
import { recordAudit } from './record-audit.ts';
import { verifyAudit } from './verify-audit.ts';

const database = await testDatabase();
afterAll(() => database.close());
const { client: db, pool } = database;
const key = auditKeyOf(randomBytes(32));
const actor = {
  accountId: randomUUID(),
  organisationId: randomUUID(),
  roles: [{ role: 'STAFF', departmentId: undefined }],
} as const;

function write(code: string) {
  return db.$transaction((tx) =>
    recordAudit(tx, key, { actor, requestId: randomUUID(), now: () => new Date() }, [
      {
        event: {
          action: 'INITIATIVE_CREATED',
          objectType: 'Initiative',
          objectId: randomUUID(),
          detail: { code, year: 2021 },
        },
      },
    ]),
  );
}

beforeAll(async () => {
  // Fifty at once: the first of all also has to make the head of the chain.
  await Promise.all(Array.from({ length: 50 }, (_, index) => write(`SK-2021-${index}`)));
});

/** Does to the table what only somebody with the keys of the database can do, looks, and undoes it. */
async function afterTampering(...statements: readonly string[]) {
  const connection = await pool.connect();
  try {
    await connection.query('create table kept as table audit_entries');
    await connection.query('create table kept_head as table audit_head');
    await connection.query('alter table audit_entries disable trigger user');
    for (const statement of statements) await connection.query(statement);
    return await verifyAudit(db, key);
  } finally {
    await connection.query('truncate audit_entries');
    await connection.query('insert into audit_entries select * from kept');
    await connection.query('delete from audit_head');
    await connection.query('insert into audit_head select * from kept_head');
    await connection.query('alter table audit_entries enable trigger user');
    await connection.query('drop table kept, kept_head');
    connection.release();
  }
}

test('fifty writers at once leave a chain without a hole', async () => {
  expect(await verifyAudit(db, key)).toMatchObject({ code: 'OK', entries: 50n });
});

test.each([
  [`at = at + interval '1 millisecond'`],
  [`"organisationId" = gen_random_uuid()`],
  [`"actorId" = gen_random_uuid()`],
  [`"actorRole" = 'DIRECTOR'`],
  [`action = 'INITIATIVE_RECEIVED'`],
  [`"objectType" = 'Decision'`],
  [`"objectId" = gen_random_uuid()`],
  [`"requestId" = 'another'`],
  [`data = '{"code": "SK-2021-999", "year": 2021}'`],
  [`"previousHash" = sha256('x')`],
  [`hash = sha256('x')`],
])('a change of %s is found at its entry', async (change) => {
  expect(await afterTampering(`update audit_entries set ${change} where seq = 20`)).toEqual({
    code: 'BROKEN_LINK',
    seq: 20n,
  });
});

test('an entry signed with another key is found', async () => {
  const finding = await afterTampering(`update audit_entries set mac = sha256('x') where seq = 20`);
  expect(finding).toEqual({ code: 'WRONG_MAC', seq: 20n });
});

test.each([1, 25])('entry %i, deleted, is missed', async (seq) => {
  expect(await afterTampering(`delete from audit_entries where seq = ${seq}`)).toEqual({
    code: 'MISSING_ENTRY',
    seq: BigInt(seq),
  });
});

test('a tail that was cut off is missed, because the head says how long the chain is', async () => {
  const finding = await afterTampering('delete from audit_entries where seq > 45');
  expect(finding).toEqual({ code: 'HEAD_MISMATCH', seq: 45n, headSeq: 50n });
});

test('two entries that changed places are found', async () => {
  const finding = await afterTampering(
    'update audit_entries set seq = 1000 where seq = 10',
    'update audit_entries set seq = 10 where seq = 11',
    'update audit_entries set seq = 11 where seq = 1000',
  );
  expect(finding).toEqual({ code: 'BROKEN_LINK', seq: 10n });
});

test('an entry slipped in at the end is found', async () => {
  const finding = await afterTampering(
    `insert into audit_entries select 51, at, "organisationId", "actorId", "actorRole", action, "objectType", "objectId", "requestId",
       data, hash, sha256('x'), mac from audit_entries where seq = 50`,
  );
  expect(finding).toEqual({ code: 'BROKEN_LINK', seq: 51n });
});

test('the database itself refuses to change or delete an entry', async () => {
  await expect(pool.query(`update audit_entries set action = 'X' where seq = 1`)).rejects.toThrow('append-only');
  await expect(pool.query('delete from audit_entries where seq = 1')).rejects.toThrow('append-only');
  await expect(pool.query('truncate audit_entries')).rejects.toThrow('append-only');
});

test('a change that fails leaves no entry and takes no number', async () => {
  const failing = db.$transaction(async (tx) => {
    await recordAudit(tx, key, { actor, requestId: 'r', now: () => new Date() }, [
      { event: { action: 'SIGNED_OUT', objectType: 'Account', objectId: actor.accountId, detail: {} } },
    ]);
    throw new Error('the change failed');
  });

  await expect(failing).rejects.toThrow('the change failed');
  expect(await verifyAudit(db, key)).toMatchObject({ code: 'OK', entries: 50n });
});
