import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildInitiative } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';
import { submitInitiative } from './submit-initiative.ts';

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

async function aDraft(overrides: Parameters<typeof buildInitiative>[1] = {}) {
  return buildInitiative(database.client, { ownerId: body.author.staffId, ...overrides });
}

function trailOf(id: string) {
  return database.client.auditEntry.findMany({
    where: { objectId: id },
    select: { action: true, data: true, actorId: true },
  });
}

describe('the author submits', () => {
  test('a complete request goes to the head of the division, and the trail says so', async () => {
    const draft = await aDraft();

    const outcome = await submitInitiative(await api.contextOf(body.author.accountId), { id: draft.id, version: 1 });

    expect(outcome).toEqual({ ok: true, value: { id: draft.id } });
    expect(await database.client.initiative.findUniqueOrThrow({ where: { id: draft.id } })).toMatchObject({
      status: 'SUBMITTED',
      version: 2,
      submittedAt: NOW,
      updatedAt: NOW,
    });
    expect(await trailOf(draft.id)).toEqual([
      { action: 'INITIATIVE_SUBMITTED', actorId: body.author.accountId, data: { from: 'DRAFT', to: 'SUBMITTED' } },
    ]);
  });

  test('pressing twenty times at once submits once', async () => {
    const draft = await aDraft();
    const context = await api.contextOf(body.author.accountId);

    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => submitInitiative(context, { id: draft.id, version: 1 })),
    );

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.error.code === 'INVALID_TRANSITION')).toHaveLength(19);
    expect(await trailOf(draft.id)).toHaveLength(1);
    expect((await database.client.initiative.findUniqueOrThrow({ where: { id: draft.id } })).version).toBe(2);
  });

  test('a version that was changed elsewhere is refused with the current one', async () => {
    const draft = await aDraft({ version: 4 });

    const outcome = await submitInitiative(await api.contextOf(body.author.accountId), { id: draft.id, version: 3 });

    expect(outcome).toEqual({ ok: false, error: { code: 'STALE_RECORD', currentVersion: 4 } });
    expect(await trailOf(draft.id)).toEqual([]);
  });

  test('shares of 110 % are refused with the sum found', async () => {
    const draft = await aDraft({
      authors: [
        { staffId: body.author.staffId, shareBasisPoints: 6_000 },
        { staffId: body.colleague.staffId, shareBasisPoints: 5_000 },
      ],
    });

    const outcome = await submitInitiative(await api.contextOf(body.author.accountId), { id: draft.id, version: 1 });

    expect(outcome).toEqual({
      ok: false,
      error: {
        code: 'INPUT_PROBLEMS',
        problems: [{ field: 'authors', code: 'SHARES_NOT_WHOLE', limit: 10_000, actual: 11_000 }],
      },
    });
  });

  test('an unfinished request is refused with every missing part', async () => {
    const draft = await aDraft({ before: '', novelty: ' ', firstAppliedOn: new Date('2021-11-16T00:00:00Z') });

    const outcome = await submitInitiative(await api.contextOf(body.author.accountId), { id: draft.id, version: 1 });

    expect(outcome).toMatchObject({
      error: {
        problems: [
          { field: 'before', code: 'REQUIRED' },
          { field: 'novelty', code: 'REQUIRED' },
          { field: 'firstAppliedOn', code: 'AFTER_FILING_DAY' },
        ],
      },
    });
  });

  test('a later round forgets the endorsement and the reason of the earlier one', async () => {
    const returned = await aDraft({
      status: 'RETURNED',
      submittedAt: NOW,
      endorsedAt: NOW,
      endorsedById: body.head.accountId,
      endorsement: 'Đồng ý',
      returnedReason: 'Nói rõ lợi ích',
    });

    await submitInitiative(await api.contextOf(body.author.accountId), { id: returned.id, version: 1 });

    expect(await database.client.initiative.findUniqueOrThrow({ where: { id: returned.id } })).toMatchObject({
      status: 'SUBMITTED',
      endorsedAt: null,
      endorsedById: null,
      endorsement: null,
      returnedReason: null,
    });
  });
});

describe('nobody else submits', () => {
  test('a co-author sees the draft and may not submit it', async () => {
    const draft = await aDraft({
      authors: [
        { staffId: body.author.staffId, shareBasisPoints: 5_000 },
        { staffId: body.colleague.staffId, shareBasisPoints: 5_000 },
      ],
    });

    const submitting = submitInitiative(await api.contextOf(body.colleague.accountId), { id: draft.id, version: 1 });

    await expect(submitting).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test.each(['colleague', 'head', 'secretary', 'director', 'member'] as const)(
    'for the %s a draft does not exist',
    async (who) => {
      const draft = await aDraft();

      const submitting = submitInitiative(await api.contextOf(body[who].accountId), { id: draft.id, version: 1 });

      await expect(submitting).rejects.toMatchObject({ code: 'NOT_FOUND' });
    },
  );

  test('an unknown id and another body’s initiative are the same to everybody', async () => {
    const elsewhere = await buildInitiative(database.client);
    const context = await api.contextOf(body.author.accountId);

    await expect(submitInitiative(context, { id: elsewhere.id, version: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(submitInitiative(context, { id: crypto.randomUUID(), version: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
