import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildAccount } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditKeyOf } from '../platform/audit/audit-key.ts';
import { newEpoch, readEpochState, settleEpoch } from './instance-epoch.ts';

const database = await testDatabase();
const { client: db } = database;
const auditKey = auditKeyOf(randomBytes(32));
const now = () => new Date();
let keys: string;

beforeAll(async () => {
  keys = await mkdtemp(path.join(tmpdir(), 'thidua-epoch-'));
  const { id } = await buildAccount(db);
  const at = now();
  await db.signIn.create({
    data: { accountId: id, tokenHash: randomBytes(32), lastSeenAt: at, expiresAt: at, userAgent: 'test' },
  });
  await db.outboxMail.create({
    data: { accountId: id, sealed: randomBytes(8), createdAt: at, expiresAt: at, nextTryAt: at },
  });
});
afterAll(async () => {
  await database.close();
  await rm(keys, { recursive: true, force: true });
});

const openSignIns = () => db.signIn.count({ where: { endedAt: null } });

test('the first start gives the installation a number, in the database and in the key folder', async () => {
  expect(await settleEpoch(db, keys, auditKey, now)).toMatchObject({ state: 'NEW', ended: 0 });
  const { epoch } = await db.instance.findUniqueOrThrow({ where: { id: 1 } });
  expect(await readFile(path.join(keys, 'instance.epoch'), 'utf8')).toBe(`${epoch}\n`);
  expect(await openSignIns()).toBe(1);
});

test('further starts change nothing', async () => {
  expect(await settleEpoch(db, keys, auditKey, now)).toMatchObject({ state: 'SAME', ended: 0 });
  expect(await openSignIns()).toBe(1);
});

test('a database of another time ends every sign-in, holds back its mails, and says so in the trail', async () => {
  await db.instance.update({ where: { id: 1 }, data: { epoch: newEpoch(), backupAt: new Date('2026-11-01') } });

  expect(await settleEpoch(db, keys, auditKey, now)).toEqual({
    state: 'DIFFERENT',
    ended: 1,
    backupAt: new Date('2026-11-01'),
  });
  expect(await openSignIns()).toBe(0);
  expect(await db.outboxMail.count({ where: { droppedAt: null } })).toBe(0);
  expect(await db.auditEntry.findFirstOrThrow()).toMatchObject({ action: 'INSTANCE_CHANGED', actorRole: 'SYSTEM' });
  expect(await readEpochState(db, keys)).toBe('SAME');
});

test('numbers are positive, fit into 63 bits and do not repeat', () => {
  const numbers = Array.from({ length: 1000 }, newEpoch);
  expect(new Set(numbers).size).toBe(1000);
  expect(numbers.every((number) => number > 0n && number < 2n ** 63n)).toBe(true);
});
