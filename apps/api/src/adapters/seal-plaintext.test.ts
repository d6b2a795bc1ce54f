import { randomUUID } from 'node:crypto';
import { buildStaff } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openedDeparture } from '../features/organisation/opened-departure.ts';
import { openedDiscipline, openedPendingCase } from '../features/records/recording/opened.ts';
import { TEST_CIPHER } from '../testing/test-api.ts';
import { sealPlaintext } from './seal-plaintext.ts';

const CANARY = '77/QĐ-CANARY';
const ROWS = 450;

let database: TestDatabase;

/** A database as the version before left it: plain text in rows that its constraints of today would refuse. */
beforeAll(async () => {
  database = await testDatabase();
  const { client: db } = database;
  const { id: staffId } = await buildStaff(db);
  await db.$executeRaw`ALTER TABLE disciplines DROP CONSTRAINT disciplines_sealed`;
  await db.$executeRaw`ALTER TABLE pending_cases DROP CONSTRAINT pending_cases_sealed`;
  await db.$executeRaw`ALTER TABLE departures DROP CONSTRAINT departures_sealed`;
  await db.discipline.createMany({
    data: Array.from({ length: ROWS }, () => ({
      id: randomUUID(),
      staffId,
      level: 'WARNING' as const,
      decisionNumber: CANARY,
      decidedOn: new Date('2015-03-02'),
    })),
  });
  await db.pendingCase.create({
    data: {
      staffId,
      kind: 'COMPLAINT',
      openedOn: new Date('2020-01-06'),
      closedOn: new Date('2020-02-03'),
      outcome: CANARY,
    },
  });
  await db.departure.create({ data: { staffId, kind: 'DISMISSED', onDay: new Date('2020-03-02') } });
});
afterAll(() => database.close());

test('rows of an older version are sealed at the start, all of them and once', async () => {
  const { client: db } = database;
  const elsewhere = await writerElsewhere();
  const sealing = sealPlaintext(db, TEST_CIPHER);
  await vi.waitFor(async () => expect(await db.discipline.count({ where: { content: null } })).toBe(0), 20_000);
  await elsewhere.end();
  expect(await sealing).toBe(ROWS + 2);
  expect(await sealPlaintext(db, TEST_CIPHER)).toBe(0);

  const disciplines = await db.discipline.findMany();
  expect(
    disciplines.filter(({ content, level, decisionNumber }) => (content === null || level) ?? decisionNumber),
  ).toEqual([]);
  const [first] = disciplines;
  expect(first && openedDiscipline(TEST_CIPHER, first)).toMatchObject({ level: 'WARNING', decisionNumber: CANARY });
  const pendingCase = await db.pendingCase.findFirstOrThrow();
  expect(openedPendingCase(TEST_CIPHER, pendingCase)).toMatchObject({ conclusion: CANARY });
  const departure = await db.departure.findFirstOrThrow();
  expect(departure.kind).toBeNull();
  expect(openedDeparture(TEST_CIPHER, departure)).toBe('DISMISSED');
});

/** A transaction in another database of the same server, begun before the sealing: it too can keep dead rows alive. */
async function writerElsewhere(): Promise<{ readonly end: () => Promise<void> }> {
  const other = await testDatabase();
  const begun = Promise.withResolvers<void>();
  const enough = Promise.withResolvers<void>();
  const writing = other.client.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT pg_current_xact_id()::text`;
      begun.resolve();
      await enough.promise;
    },
    { timeout: 60_000 },
  );
  await begun.promise;
  return {
    end: async () => {
      enough.resolve();
      await writing;
      await other.close();
    },
  };
}

/** How many pages of a table hold the plain text, dead rows included. */
async function pagesWithCanary(table: string): Promise<bigint | undefined> {
  const { client: db } = database;
  await db.$executeRaw`CREATE EXTENSION IF NOT EXISTS pageinspect`;
  const [found] = await db.$queryRaw<{ readonly pages: bigint }[]>`
    SELECT count(*) FILTER (WHERE position(convert_to(${CANARY}, 'UTF8') IN get_raw_page(${table}, n::int)) > 0) AS pages
    FROM generate_series(0, pg_relation_size(${table}::regclass) / 8192 - 1) n`;
  return found?.pages;
}

test('after that nothing of the plain text is left in the tables, not even in dead rows', async () => {
  for (const table of ['disciplines', 'pending_cases']) {
    expect(await pagesWithCanary(table), table).toBe(0n);
  }
});

test('L4: stopped between sealing and writing anew, the next start finishes it', async () => {
  const { client: db } = database;
  const [{ id: staffId } = await buildStaff(db)] = await db.staff.findMany({ take: 1 });
  await db.pendingCase.create({
    data: { staffId, kind: 'COMPLAINT', openedOn: new Date('2021-01-06'), outcome: CANARY },
  });
  // The crash: the rewriting begins and does not come back.
  const crashing = new Proxy(db, {
    get: (target, name) => {
      if (name !== '$executeRaw') return Reflect.get(target, name) as unknown;
      return () => Promise.reject(new Error('stopped'));
    },
  });
  await expect(sealPlaintext(crashing, TEST_CIPHER)).rejects.toThrow('stopped');
  expect(await pagesWithCanary('pending_cases')).toBeGreaterThan(0n);
  expect(await sealPlaintext(db, TEST_CIPHER)).toBe(0);
  expect(await pagesWithCanary('pending_cases')).toBe(0n);
  expect(await db.upkeep.count()).toBe(0);
});
