import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildInitiative } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';
import { endorseInitiative } from './endorse-initiative.ts';
import { returnInitiative } from './return-initiative.ts';
import { saveInitiative } from './save-initiative.ts';
import { submitInitiative } from './submit-initiative.ts';

const NOW = new Date('2021-12-06T02:00:00Z');
const FILED = new Date('2021-11-15T03:00:00Z');
const TWO = [
  { field: 'novelty', remark: 'Nêu điểm chưa từng có ở Sở.' },
  { field: 'authorBenefit', remark: 'Nói rõ lợi ích bằng số.' },
] as const;

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

type Who = 'author' | 'colleague' | 'head' | 'secretary' | 'director' | 'member';
const as = (who: Who) => api.contextOf(body[who].accountId);

async function returned(): Promise<string> {
  const { id } = await buildInitiative(database.client, {
    ownerId: body.author.staffId,
    status: 'SUBMITTED',
    submittedAt: FILED,
  });
  await returnInitiative(await as('head'), { id, version: 1, fields: TWO });
  return id;
}

const PAGE = `query ($id: UUID!) {
  initiative(id: $id) {
    returnedReason openFields
    returns { round note returnedBy fields { field remark before after } }
  }
}`;

async function pageOf(who: Who, id: string) {
  return (await (await api.as(body[who].accountId)).run(PAGE, { id })).data.initiative;
}

describe('a request that came back', () => {
  test('opens the named fields, and nothing else', async () => {
    const id = await returned();
    expect((await pageOf('author', id)).openFields.toSorted()).toEqual(['authorBenefit', 'novelty']);

    expect(await saveInitiative(await as('author'), { id, version: 2, solution: 'Khác.' })).toEqual({
      ok: false,
      error: { code: 'INPUT_PROBLEMS', problems: [{ field: 'solution', code: 'FIELD_NOT_OPEN' }] },
    });
    const authors = [
      { staffId: body.author.staffId, shareBasisPoints: 6_000 },
      { staffId: body.colleague.staffId, shareBasisPoints: 4_000 },
    ];
    expect(await saveInitiative(await as('author'), { id, version: 2, authors })).toMatchObject({
      error: { problems: [{ field: 'authors', code: 'FIELD_NOT_OPEN' }] },
    });
    expect(
      await saveInitiative(await as('author'), { id, version: 2, novelty: 'Lần đầu có mã theo đoàn.' }),
    ).toMatchObject({ ok: true });
  });

  test('what is sent as it stands changes nothing', async () => {
    const id = await returned();
    const { solution } = await database.client.initiative.findUniqueOrThrow({ where: { id } });

    expect(await saveInitiative(await as('author'), { id, version: 2, solution })).toMatchObject({ ok: true });
  });

  test('tells the desk what became of the named fields, round by round', async () => {
    const id = await returned();
    await saveInitiative(await as('author'), { id, version: 2, novelty: 'Lần đầu có mã theo đoàn.' });
    await submitInitiative(await as('author'), { id, version: 3 });
    await endorseInitiative(await as('head'), { id, version: 4 });
    const fields = [{ field: 'evidence', remark: 'Kèm biên bản.' }] as const;
    await returnInitiative(await as('secretary'), { id, version: 5, reason: 'Chỉ còn thiếu minh chứng.', fields });

    const page = await pageOf('secretary', id);
    expect(page.returnedReason).toBe('Chỉ còn thiếu minh chứng.');
    expect(page.openFields).toEqual([]);
    expect(page.returns).toEqual([
      {
        round: 1,
        note: null,
        returnedBy: 'Lê Quang Hưng',
        fields: [
          { ...TWO[0], before: 'Lần đầu áp dụng tại Sở.', after: 'Lần đầu có mã theo đoàn.' },
          { ...TWO[1], before: 'Giảm một nửa thời gian tra cứu.', after: 'Giảm một nửa thời gian tra cứu.' },
        ],
      },
      {
        round: 2,
        note: 'Chỉ còn thiếu minh chứng.',
        returnedBy: expect.any(String),
        fields: [{ ...fields[0], before: '', after: null }],
      },
    ]);
    expect((await pageOf('author', id)).openFields).toEqual(['evidence']);
  });

  test('from before fields were named leaves everything open', async () => {
    const { id } = await buildInitiative(database.client, {
      ownerId: body.author.staffId,
      status: 'RETURNED',
      submittedAt: FILED,
    });

    expect(await saveInitiative(await as('author'), { id, version: 1, solution: 'Khác.' })).toMatchObject({ ok: true });
  });

  test('what a desk asked for is not told to the council', async () => {
    const id = await returned();
    await database.client.initiative.update({ where: { id }, data: { status: 'RECEIVED' } });

    expect((await pageOf('member', id)).returns).toEqual([]);
    expect((await pageOf('director', id)).returns).toHaveLength(1);
  });
});
