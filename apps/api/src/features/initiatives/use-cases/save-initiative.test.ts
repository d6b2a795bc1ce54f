import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildInitiative, buildStaff } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { plainDate } from '@thidua/domain/kernel';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';
import { saveInitiative } from './save-initiative.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => new Date('2021-11-15T03:00:00Z') });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
});

function stored(id: string) {
  return database.client.initiative.findUniqueOrThrow({
    where: { id },
    include: { authors: { orderBy: { ordinal: 'asc' } } },
  });
}

async function aDraft(status: 'DRAFT' | 'SUBMITTED' = 'DRAFT') {
  return buildInitiative(database.client, { ownerId: body.author.staffId, status });
}

test('what was sent is stored, the rest stays', async () => {
  const draft = await aDraft();

  await saveInitiative(await api.contextOf(body.author.accountId), {
    id: draft.id,
    version: 1,
    solution: 'Một kho chung.',
    field: 'Lễ tân',
  });

  expect(await stored(draft.id)).toMatchObject({
    solution: 'Một kho chung.',
    field: 'Lễ tân',
    before: draft.before,
    title: draft.title,
    version: 2,
  });
});

test('the trail names the fields and not what is in them', async () => {
  const draft = await aDraft();

  await saveInitiative(await api.contextOf(body.author.accountId), {
    id: draft.id,
    version: 1,
    solution: 'Một kho chung.',
    clearFirstAppliedOn: true,
  });

  expect(
    await database.client.auditEntry.findMany({ where: { objectId: draft.id }, select: { action: true, data: true } }),
  ).toEqual([{ action: 'INITIATIVE_SAVED', data: { fields: ['solution', 'firstAppliedOn'] } }]);
});

test('20,000 characters fit and 20,001 are refused; the draft keeps what it had', async () => {
  const draft = await aDraft();
  const context = await api.contextOf(body.author.accountId);

  expect(await saveInitiative(context, { id: draft.id, version: 1, solution: 'ă'.repeat(20_001) })).toEqual({
    ok: false,
    error: {
      code: 'INPUT_PROBLEMS',
      problems: [{ field: 'solution', code: 'TOO_LONG', limit: 20_000, actual: 20_001 }],
    },
  });
  expect((await stored(draft.id)).solution).toBe(draft.solution);
  expect(await saveInitiative(context, { id: draft.id, version: 1, solution: '𠮷'.repeat(20_000) })).toMatchObject({
    ok: true,
  });
});

test('markup and apostrophes are stored as they were typed', async () => {
  const draft = await aDraft();
  const typed = `<script>alert('x')</script>\n<b>đậm</b> '; DROP TABLE initiatives; -- {"not": ""}`;

  await saveInitiative(await api.contextOf(body.author.accountId), { id: draft.id, version: 1, solution: typed });

  expect((await stored(draft.id)).solution).toBe(typed);
});

test('authors are replaced as a whole, in their order; an unfinished sum is kept in a draft', async () => {
  const draft = await aDraft();
  const authors = [
    { staffId: body.colleague.staffId, shareBasisPoints: 3_333 },
    { staffId: body.author.staffId, shareBasisPoints: 0 },
  ];

  await saveInitiative(await api.contextOf(body.author.accountId), { id: draft.id, version: 1, authors });

  expect(
    (await stored(draft.id)).authors.map(({ staffId, shareBasisPoints }) => ({ staffId, shareBasisPoints })),
  ).toEqual(authors);
});

test('an author who is not of this body is refused by name of the row', async () => {
  const draft = await aDraft();
  const stranger = await buildStaff(database.client);
  const authors = [
    { staffId: body.author.staffId, shareBasisPoints: 5_000 },
    { staffId: stranger.id, shareBasisPoints: 5_000 },
  ];

  const outcome = await saveInitiative(await api.contextOf(body.author.accountId), {
    id: draft.id,
    version: 1,
    authors,
  });

  expect(outcome).toEqual({
    ok: false,
    error: { code: 'INPUT_PROBLEMS', problems: [{ field: 'authors.1', code: 'UNKNOWN_STAFF' }] },
  });
  expect((await stored(draft.id)).authors).toHaveLength(1);
});

test('of two windows that save the same version the second is refused', async () => {
  const draft = await aDraft();
  const context = await api.contextOf(body.author.accountId);

  const outcomes = await Promise.all([
    saveInitiative(context, { id: draft.id, version: 1, before: 'Cửa sổ một' }),
    saveInitiative(context, { id: draft.id, version: 1, before: 'Cửa sổ hai' }),
  ]);

  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, error: { code: 'STALE_RECORD', currentVersion: 2 } });
});

test('the first application can be given, and taken back', async () => {
  const draft = await aDraft();
  const context = await api.contextOf(body.author.accountId);

  await saveInitiative(context, { id: draft.id, version: 1, firstAppliedOn: plainDate('2021-02-28') });
  expect((await stored(draft.id)).firstAppliedOn).toEqual(new Date('2021-02-28T00:00:00Z'));

  await saveInitiative(context, { id: draft.id, version: 2, clearFirstAppliedOn: true });
  expect((await stored(draft.id)).firstAppliedOn).toBeNull();
});

test('a submitted request is not changed any more', async () => {
  const submitted = await aDraft('SUBMITTED');

  const outcome = await saveInitiative(await api.contextOf(body.author.accountId), {
    id: submitted.id,
    version: 1,
    before: 'Sửa sau',
  });

  expect(outcome).toEqual({ ok: false, error: { code: 'INVALID_TRANSITION', from: 'SUBMITTED', event: 'SAVE' } });
});
