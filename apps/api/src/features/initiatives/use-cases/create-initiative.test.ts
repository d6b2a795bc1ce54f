import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';
import { createInitiative } from './create-initiative.ts';

const NOW = new Date('2021-11-15T03:00:00Z');

let database: TestDatabase;
let api: TestApi;
let body: Body;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => NOW });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
});

function stored(id: string) {
  return database.client.initiative.findUniqueOrThrow({ where: { id }, include: { authors: true } });
}

test('a draft has its code at once, the author with 100 %, and the author’s division', async () => {
  const id = crypto.randomUUID();

  const outcome = await createInitiative(await api.contextOf(body.author.accountId), {
    id,
    year: 2021,
    title: 'Số hoá hồ sơ',
  });

  expect(outcome).toEqual({ ok: true, value: { id } });
  expect(await stored(id)).toMatchObject({
    code: 'SK-2021-001',
    status: 'DRAFT',
    version: 1,
    title: 'Số hoá hồ sơ',
    departmentId: body.divisionId,
    createdAt: NOW,
    authors: [{ staffId: body.author.staffId, ordinal: 1, shareBasisPoints: 10_000 }],
  });
});

test('twenty people at once get twenty codes without a hole', async () => {
  const context = await api.contextOf(body.author.accountId);

  await Promise.all(
    Array.from({ length: 20 }, () =>
      createInitiative(context, { id: crypto.randomUUID(), year: 2021, title: 'Sáng kiến' }),
    ),
  );

  const rows = await database.client.initiative.findMany({
    where: { organisationId: body.organisationId },
    orderBy: { code: 'asc' },
  });
  expect(rows.map(({ code }) => code)).toEqual(
    Array.from({ length: 20 }, (_, index) => `SK-2021-${String(index + 1).padStart(3, '0')}`),
  );
});

test('the same call repeated, even at once, makes one draft and spends one code', async () => {
  const context = await api.contextOf(body.author.accountId);
  const input = { id: crypto.randomUUID(), year: 2021, title: 'Sáng kiến' };

  const outcomes = await Promise.all(Array.from({ length: 5 }, () => createInitiative(context, input)));
  await createInitiative(context, { id: crypto.randomUUID(), year: 2021, title: 'Sáng kiến sau' });

  expect(outcomes).toEqual(Array.from({ length: 5 }, () => ({ ok: true, value: { id: input.id } })));
  const rows = await database.client.initiative.findMany({
    where: { organisationId: body.organisationId },
    orderBy: { code: 'asc' },
  });
  expect(rows.map(({ code }) => code)).toEqual(['SK-2021-001', 'SK-2021-002']);
});

test('an id that belongs to somebody else is refused without a word about it', async () => {
  const input = { id: crypto.randomUUID(), year: 2021, title: 'Sáng kiến' };
  await createInitiative(await api.contextOf(body.author.accountId), input);

  const again = createInitiative(await api.contextOf(body.colleague.accountId), input);

  await expect(again).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('a decomposed title is stored composed, and markup stays literal text', async () => {
  const id = crypto.randomUUID();
  const title = 'Số hoá <script>alert("hồ sơ")</script>';

  await createInitiative(await api.contextOf(body.author.accountId), { id, year: 2021, title: title.normalize('NFD') });

  expect((await stored(id)).title).toBe(title.normalize('NFC'));
});

test.each([
  ['an empty title', { year: 2021, title: ' \n ' }, [{ field: 'title', code: 'REQUIRED' }]],
  [
    'a title of 251 characters',
    { year: 2021, title: 'ă'.repeat(251) },
    [{ field: 'title', code: 'TOO_LONG', limit: 250, actual: 251 }],
  ],
  [
    'a year far away',
    { year: 1999, title: 'Sáng kiến' },
    [{ field: 'year', code: 'YEAR_OUT_OF_RANGE', limit: 2021, actual: 1999 }],
  ],
])('%s is refused', async (_what, { year, title }, problems) => {
  const outcome = await createInitiative(await api.contextOf(body.author.accountId), {
    id: crypto.randomUUID(),
    year,
    title,
  });

  expect(outcome).toEqual({ ok: false, error: { code: 'INPUT_PROBLEMS', problems } });
});

test('an account that belongs to nobody on the staff writes no initiative', async () => {
  const creating = createInitiative(await api.contextOf(body.auditorId), {
    id: crypto.randomUUID(),
    year: 2021,
    title: 'Sáng kiến',
  });

  await expect(creating).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
