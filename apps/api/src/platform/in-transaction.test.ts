import { buildAccount } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { err, ok } from '@thidua/domain/kernel';
import { afterAll, expect, test } from 'vitest';
import { testApi } from '../testing/test-api.ts';
import { inTransaction } from './in-transaction.ts';

const database = await testDatabase();
afterAll(() => database.close());
const api = await testApi(database);
const { client: db } = database;
const account = await buildAccount(db);
const context = await api.contextOf(account.id);
const event = {
  action: 'LANGUAGE_CHANGED',
  objectType: 'Account',
  objectId: account.id,
  detail: { language: 'en' },
} as const;

test('a change and its entry in the trail commit together', async () => {
  const outcome = await inTransaction(context, async ({ tx, audit }) => {
    await tx.account.update({ where: { id: account.id }, data: { displayName: 'Tên mới' } });
    audit(event);
    return ok('done');
  });

  expect(outcome).toEqual({ ok: true, value: 'done' });
  expect(await db.auditEntry.findMany({ select: { action: true, actorId: true, requestId: true } })).toEqual([
    { action: 'LANGUAGE_CHANGED', actorId: account.id, requestId: context.requestId },
  ]);
});

test('a refusal undoes the change and leaves no entry', async () => {
  const outcome = await inTransaction(context, async ({ tx, audit }) => {
    await tx.account.update({ where: { id: account.id }, data: { displayName: 'Không được giữ' } });
    audit(event);
    return err({ code: 'STALE_RECORD', currentVersion: 2 } as const);
  });

  expect(outcome).toEqual({ ok: false, error: { code: 'STALE_RECORD', currentVersion: 2 } });
  expect((await db.account.findUniqueOrThrow({ where: { id: account.id } })).displayName).toBe('Tên mới');
  expect(await db.auditEntry.count()).toBe(1);
});

test('a change whose entry cannot be written is undone', async () => {
  await database.pool.query('alter table audit_head add constraint no_more check ("lastSeq" < 2)');

  const failing = inTransaction<undefined, never>(context, async ({ tx, audit }) => {
    await tx.account.update({ where: { id: account.id }, data: { displayName: 'Không được giữ' } });
    audit(event);
    return ok(undefined);
  });

  await expect(failing).rejects.toThrow('no_more');
  expect((await db.account.findUniqueOrThrow({ where: { id: account.id } })).displayName).toBe('Tên mới');
  await database.pool.query('alter table audit_head drop constraint no_more');
});

test('two people who lock each other out both get through, one after the other', async () => {
  const [one, two] = [await buildAccount(db), await buildAccount(db)];
  let bothHold: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (bothHold = resolve));
  let holders = 0;

  function swap(first: string, second: string) {
    return inTransaction<undefined, never>(context, async ({ tx }) => {
      await tx.account.update({ where: { id: first }, data: { displayName: 'x' } });
      holders += 1;
      if (holders >= 2) bothHold();
      await held;
      await tx.account.update({ where: { id: second }, data: { displayName: 'y' } });
      return ok(undefined);
    });
  }

  const outcomes = await Promise.all([swap(one.id, two.id), swap(two.id, one.id)]);
  expect(outcomes.map(({ ok: isOk }) => isOk)).toEqual([true, true]);
});
