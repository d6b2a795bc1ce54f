import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countStatements } from '@thidua/db';
import { buildInitiative, buildStaff } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';

const LIST = `query ($filter: InitiativeFilter, $sort: InitiativeSort, $first: Int! = 50, $after: String) {
  initiatives(year: 2021, filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } nodes { id code title }
  }
}`;
const SCREEN = `query ($first: Int!) { initiatives(year: 2021, first: $first) { totalCount pageInfo { endCursor hasNextPage } nodes {
  id code title field status version updatedAt owner { id fullName post department { id name } } department { id shortName }
  authors { staff { fullName } shareBasisPoints isOwner } recognitions { scope decisionNumber } viewerCan } } }`;

let database: TestDatabase;
let api: TestApi;
let body: Body;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => new Date('2021-12-06T02:00:00Z') });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
});

async function anInitiative(overrides: Parameters<typeof buildInitiative>[1]) {
  return buildInitiative(database.client, { ownerId: body.author.staffId, ...overrides });
}

type Who = 'author' | 'colleague' | 'head' | 'secretary' | 'director' | 'member';

async function list(who: Who, variables: Readonly<Record<string, unknown>> = {}) {
  const { data, codes } = await (await api.as(body[who].accountId)).run(LIST, variables);
  expect(codes).toEqual([]);
  return data.initiatives;
}

async function titles(who: Who, variables: Readonly<Record<string, unknown>> = {}): Promise<string[]> {
  return (await list(who, variables)).nodes.map(({ title }: { title: string }) => title);
}

const BY_TITLE = { sort: { by: 'TITLE', direction: 'ASC' } };

describe('who sees what', () => {
  beforeEach(async () => {
    const shared = [
      { staffId: body.author.staffId, shareBasisPoints: 5_000 },
      { staffId: body.colleague.staffId, shareBasisPoints: 5_000 },
    ];
    await anInitiative({ title: 'A nháp' });
    await anInitiative({ title: 'B nháp chung', authors: shared });
    await anInitiative({ title: 'C đã nộp', status: 'SUBMITTED', submittedAt: new Date('2021-11-15T03:00:00Z') });
    await anInitiative({ title: 'D được công nhận', status: 'RECOGNISED' });
    await anInitiative({ title: 'E rút khi còn nháp', status: 'WITHDRAWN' });
    await anInitiative({ title: 'G của văn phòng', status: 'ENDORSED', ownerId: body.secretary.staffId });
    await anInitiative({ title: 'I đã tiếp nhận', status: 'RECEIVED' });
    await buildInitiative(database.client, { title: 'H của cơ quan khác', status: 'RECOGNISED' });
  });

  test.each([
    ['author', ['A nháp', 'B nháp chung', 'C đã nộp', 'D được công nhận', 'E rút khi còn nháp', 'I đã tiếp nhận']],
    ['colleague', ['B nháp chung', 'D được công nhận']],
    ['head', ['C đã nộp', 'D được công nhận', 'I đã tiếp nhận']],
    ['secretary', ['C đã nộp', 'D được công nhận', 'G của văn phòng', 'I đã tiếp nhận']],
    ['director', ['C đã nộp', 'D được công nhận', 'G của văn phòng', 'I đã tiếp nhận']],
    ['member', ['D được công nhận', 'I đã tiếp nhận']],
  ] as const)('the %s sees %j, and the count says the same', async (who, expected) => {
    const { nodes, totalCount } = await list(who, BY_TITLE);
    expect(nodes.map(({ title }: { title: string }) => title)).toEqual(expected);
    expect(totalCount).toBe(expected.length);
  });

  test('the inspector sees what has left its desk, the administrator may not even ask', async () => {
    const inspector = await (await api.as(body.auditorId)).run(LIST, BY_TITLE);
    expect(inspector.data.initiatives.totalCount).toBe(4);
    const administrator = await (await api.as(body.administratorId)).run(LIST, BY_TITLE);
    expect(administrator.codes).toEqual(['FORBIDDEN']);
  });

  test('a search finds nothing that the list would hide', async () => {
    expect(await list('colleague', { filter: { text: 'nháp' } })).toMatchObject({
      totalCount: 1,
      nodes: [{ title: 'B nháp chung' }],
    });
  });

  test('“Của tôi” holds the shared ones too, “Của phòng” only the own division', async () => {
    expect(await titles('author', { ...BY_TITLE, filter: { scope: 'MINE' } })).toHaveLength(6);
    expect(await titles('colleague', { ...BY_TITLE, filter: { scope: 'MINE' } })).toEqual(['B nháp chung']);
    expect(await titles('secretary', { ...BY_TITLE, filter: { scope: 'DEPARTMENT' } })).toEqual(['G của văn phòng']);
  });

  test('a status and a department narrow the list', async () => {
    expect(await titles('secretary', { ...BY_TITLE, filter: { statuses: ['ENDORSED', 'SUBMITTED'] } })).toEqual([
      'C đã nộp',
      'G của văn phòng',
    ]);
    expect(await titles('secretary', { ...BY_TITLE, filter: { departmentId: body.divisionId } })).toEqual([
      'C đã nộp',
      'D được công nhận',
      'I đã tiếp nhận',
    ]);
  });
});

describe('finding', () => {
  test.each([
    ['nguyen thi ha', ['Số hoá hồ sơ']],
    ['Hà', ['Số hoá hồ sơ']],
    ['so hoa', ['Số hoá hồ sơ']],
    ['số hoá'.normalize('NFD'), ['Số hoá hồ sơ']],
    ['dang minh', ['Đón tiếp 100% đoàn vào']],
    ['don tiep', ['Đón tiếp 100% đoàn vào']],
    ['100%', ['Đón tiếp 100% đoàn vào']],
    ['%', ['Đón tiếp 100% đoàn vào']],
    ['_', []],
    ['sk-2021-901', ['Số hoá hồ sơ']],
    ['hà đón', []],
  ])('%s → %j', async (text, expected) => {
    await anInitiative({ title: 'Số hoá hồ sơ', code: 'SK-2021-901' });
    await anInitiative({
      title: 'Đón tiếp 100% đoàn vào',
      code: 'SK-2021-902',
      ownerId: body.colleague.staffId,
      status: 'SUBMITTED',
    });
    await database.client.initiative.updateMany({ where: { code: 'SK-2021-901' }, data: { status: 'SUBMITTED' } });

    expect(await titles('secretary', { ...BY_TITLE, filter: { text } })).toEqual(expected);
  });
});

describe('order and pages', () => {
  test('titles are in Vietnamese order', async () => {
    for (const title of ['Ứng dụng', 'Đổi mới', 'Dịch thuật', 'Ấn phẩm', 'An toàn', 'Ăn ở'])
      await anInitiative({ title });

    expect(await titles('author', BY_TITLE)).toEqual([
      'An toàn',
      'Ăn ở',
      'Ấn phẩm',
      'Dịch thuật',
      'Đổi mới',
      'Ứng dụng',
    ]);
  });

  test('owners are in the order of their given names', async () => {
    for (const fullName of ['Trần Văn Ấn', 'Lê Thị Đào', 'Vũ Dung', 'Bùi An']) {
      const { id } = await buildStaff(database.client, {
        organisationId: body.organisationId,
        departmentId: body.divisionId,
        fullName,
      });
      await anInitiative({ title: fullName, ownerId: id, status: 'SUBMITTED' });
    }

    expect(await titles('secretary', { sort: { by: 'OWNER', direction: 'ASC' } })).toEqual([
      'Bùi An',
      'Trần Văn Ấn',
      'Vũ Dung',
      'Lê Thị Đào',
    ]);
  });

  test('the thousandth code comes after the nine hundred and ninety-ninth', async () => {
    for (const code of ['SK-2021-1000', 'SK-2021-999', 'SK-2021-007']) await anInitiative({ code, title: code });

    expect(await titles('author', { sort: { by: 'CODE', direction: 'ASC' } })).toEqual([
      'SK-2021-007',
      'SK-2021-999',
      'SK-2021-1000',
    ]);
  });

  test.each(['CODE', 'TITLE', 'OWNER', 'UPDATED'])(
    'pages by %s show every row once, even where all are equal',
    async (by) => {
      for (let made = 0; made < 7; made += 1) await anInitiative({ title: 'Cùng một tên' });
      for (const direction of ['ASC', 'DESC']) {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page: Awaited<ReturnType<typeof list>> = await list('author', {
            sort: { by, direction },
            first: 3,
            after,
          });
          seen.push(...page.nodes.map(({ id }: { id: string }) => id));
          expect(page.totalCount).toBe(7);
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        expect(new Set(seen).size).toBe(7);
        expect(seen).toHaveLength(7);
      }
    },
  );

  test('a forged cursor and a page of a thousand are refused', async () => {
    const author = await api.as(body.author.accountId);
    expect((await author.run(LIST, { after: 'không phải con trỏ' })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await author.run(LIST, { first: 1_000 })).codes).toEqual(['BAD_USER_INPUT']);
    const { pageInfo } = await (async () => {
      await anInitiative({ title: 'Một' });
      return list('author', { ...BY_TITLE });
    })();
    expect(
      (await author.run(LIST, { after: pageInfo.endCursor, sort: { by: 'CODE', direction: 'ASC' } })).codes,
    ).toEqual(['BAD_USER_INPUT']);
  });

  test('fifty rows cost as many statements as five', async () => {
    for (let made = 0; made < 50; made += 1) {
      const { id } = await buildStaff(database.client, {
        organisationId: body.organisationId,
        departmentId: body.divisionId,
      });
      await anInitiative({ title: `Sáng kiến ${made}`, ownerId: id, status: 'SUBMITTED' });
    }
    const secretary = await api.as(body.secretary.accountId);
    async function statementsOf(first: number) {
      const { result, statements } = await countStatements(database, () => secretary.run(SCREEN, { first }));
      expect(result.codes).toEqual([]);
      expect(result.data.initiatives.nodes).toHaveLength(first);
      return statements.length;
    }

    const five = await statementsOf(5);
    expect(await statementsOf(50)).toBe(five);
    // The actor, the page, the count, authors, recognitions, heads, people, posts, places, departments.
    expect(five).toBeLessThanOrEqual(12);
  });
});
