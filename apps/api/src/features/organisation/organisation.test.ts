import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countStatements } from '@thidua/db';
import { buildAwardRecord, buildDepartment, buildRating, buildStaff, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';

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

const STAFF = `query ($year: Int!, $filter: StaffFilter, $first: Int! = 50, $after: String) {
  staff(year: $year, filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } nodes { id code fullName post isLeader staffClass department { id name shortName } } } }`;
const DEPARTMENTS =
  'query ($year: Int!) { departments(year: $year) { id name shortName staffCount head { fullName } } }';

async function ask(accountId: string, document: string, variables: Readonly<Record<string, unknown>>) {
  const { data, codes } = await (await api.as(accountId)).run(document, variables);
  expect(codes).toEqual([]);
  return data;
}

async function names(filter: Readonly<Record<string, unknown>>, year = 2021): Promise<string[]> {
  const { staff } = await ask(body.author.accountId, STAFF, { year, filter });
  return staff.nodes.map(({ fullName }: { fullName: string }) => fullName);
}

describe('departments', () => {
  test('a year shows the names, heads and counts of that year', async () => {
    await database.client.departmentName.updateMany({
      where: { departmentId: body.divisionId },
      data: { validTo: day('2021-06-30') },
    });
    await database.client.departmentName.create({
      data: { departmentId: body.divisionId, name: 'Phòng Đối ngoại', shortName: 'ĐN', validFrom: day('2021-07-01') },
    });

    const now = await ask(body.author.accountId, DEPARTMENTS, { year: 2021 });
    const before = await ask(body.author.accountId, DEPARTMENTS, { year: 2020 });

    expect(now.departments[0]).toEqual({
      id: body.divisionId,
      name: 'Phòng Đối ngoại',
      shortName: 'ĐN',
      staffCount: 3,
      head: { fullName: 'Lê Quang Hưng' },
    });
    expect(before.departments[0]).toMatchObject({ name: 'Phòng Hợp tác quốc tế', shortName: 'HTQT' });
  });

  test('a department that was closed before the day is not shown, and nor is another body’s', async () => {
    await buildDepartment(database.client, { organisationId: body.organisationId, closedOn: day('2020-12-31') });
    await buildDepartment(database.client);

    const { departments } = await ask(body.author.accountId, DEPARTMENTS, { year: 2021 });

    expect(departments).toHaveLength(2);
  });

  test('another body’s department does not exist', async () => {
    const { id } = await buildDepartment(database.client);

    const { codes } = await (
      await api.as(body.author.accountId)
    ).run('query ($id: UUID!) { department(id: $id) { id } }', { id });

    expect(codes).toEqual(['NOT_FOUND']);
  });
});

describe('staff', () => {
  test('people are in the order of their given names', async () => {
    expect(await names({})).toEqual([
      'Nguyễn Thị Hà',
      'Lê Quang Hưng',
      'Đặng Văn Minh',
      'Phạm Ngọc Sơn',
      'Trần Thu Thủy',
      'Ưng Thị Ỷ',
    ]);
  });

  test.each([
    ['nguyen thi ha', ['Nguyễn Thị Hà']],
    ['hà nguyễn', ['Nguyễn Thị Hà']],
    ['truong phong', ['Lê Quang Hưng']],
    ['hop tac', ['Nguyễn Thị Hà', 'Lê Quang Hưng', 'Đặng Văn Minh']],
    ['dang hop tac', ['Đặng Văn Minh']],
    ['ung', ['Ưng Thị Ỷ', 'Lê Quang Hưng']],
    ['%', []],
    ['khong co ai', []],
  ])('%s finds %j', async (text, expected) => {
    expect((await names({ text })).toSorted()).toEqual(expected.toSorted());
  });

  test('leaders and departments narrow the list', async () => {
    expect(await names({ isLeader: true })).toEqual(['Lê Quang Hưng', 'Phạm Ngọc Sơn']);
    expect(await names({ departmentId: body.divisionId, isLeader: false })).toEqual(['Nguyễn Thị Hà', 'Đặng Văn Minh']);
  });

  test('who came in 2021 is not on the staff of 2020, and the post is that of the day', async () => {
    const { id } = await buildStaff(database.client, {
      organisationId: body.organisationId,
      departmentId: body.divisionId,
      fullName: 'Bùi An',
      recruitedOn: day('2021-05-01'),
    });
    await database.client.post.updateMany({ where: { staffId: id }, data: { validTo: day('2021-10-31') } });
    await database.client.post.create({
      data: {
        staffId: id,
        departmentId: body.divisionId,
        title: 'Phó Trưởng phòng',
        isLeader: true,
        validFrom: day('2021-11-01'),
      },
    });

    const { staff } = await ask(body.author.accountId, STAFF, { year: 2021, filter: { text: 'bui an' } });

    expect(staff.nodes).toMatchObject([{ fullName: 'Bùi An', post: 'Phó Trưởng phòng', isLeader: true }]);
    expect(await names({ text: 'bui an' }, 2020)).toEqual([]);
  });

  test('pages show everyone once, also people of one name', async () => {
    for (let made = 0; made < 5; made += 1) {
      await buildStaff(database.client, {
        organisationId: body.organisationId,
        departmentId: body.officeId,
        fullName: 'Nguyễn Thị Hà',
      });
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const {
        staff,
      }: {
        staff: { nodes: { id: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
      } = await ask(body.author.accountId, STAFF, { year: 2021, first: 4, after });
      seen.push(...staff.nodes.map(({ id }) => id));
      expect(staff.totalCount).toBe(11);
      after = staff.pageInfo.hasNextPage ? staff.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(11);
    expect(new Set(seen).size).toBe(11);
  });

  test('fifty people cost as many statements as five', async () => {
    for (let made = 0; made < 50; made += 1) {
      await buildStaff(database.client, { organisationId: body.organisationId, departmentId: body.officeId });
    }
    const reader = await api.as(body.author.accountId);
    async function statementsOf(first: number) {
      const { result, statements } = await countStatements(database, () => reader.run(STAFF, { year: 2021, first }));
      expect(result.data.staff.nodes).toHaveLength(first);
      return statements.length;
    }

    const five = await statementsOf(5);
    expect(await statementsOf(50)).toBe(five);
    // The actor, the page, the count, posts, places, departments.
    expect(five).toBeLessThanOrEqual(8);
  });

  test('another body’s person does not exist', async () => {
    const { id } = await buildStaff(database.client);

    const { codes } = await (
      await api.as(body.director.accountId)
    ).run('query ($id: UUID!) { staffMember(id: $id) { id } }', { id });

    expect(codes).toEqual(['NOT_FOUND']);
  });
});

describe('a person’s record', () => {
  const RECORD =
    'query ($id: UUID!) { staffMember(id: $id) { ratings { year level } awards { award year decisionNumber revokedOn decisionId } } }';

  test.each([
    ['author', true],
    ['head', true],
    ['secretary', true],
    ['director', true],
    ['colleague', false],
    ['member', false],
  ] as const)('the %s reads the ratings: %s', async (who, mayRead) => {
    await buildRating(database.client, { staffId: body.author.staffId, year: 2021, level: 'EXCELLENT' });
    await buildRating(database.client, { staffId: body.author.staffId, year: 2020 });

    const { staffMember } = await ask(body[who].accountId, RECORD, { id: body.author.staffId });

    expect(staffMember.ratings).toEqual(
      mayRead
        ? [
            { year: 2021, level: 'EXCELLENT' },
            { year: 2020, level: 'GOOD' },
          ]
        : null,
    );
  });

  test('the ratings go with the person to the new division: the old head reads them no more, in whatever year', async () => {
    const { staffId } = body.author;
    await buildRating(database.client, { staffId, year: 2021 });
    await database.client.membership.updateMany({ where: { staffId }, data: { validTo: day('2021-06-30') } });
    await database.client.membership.create({
      data: { staffId, departmentId: body.officeId, kind: 'MAIN', validFrom: day('2021-07-01') },
    });

    const { staff } = await ask(
      body.head.accountId,
      '{ staff(year: 2020, filter: { text: "Nguyễn Thị Hà" }) { nodes { department { name } ratings { level } } } }',
      {},
    );

    expect(staff.nodes).toEqual([{ department: { name: 'Phòng Hợp tác quốc tế' }, ratings: null }]);
  });

  test('the awards stand there, the newest first, revoked ones marked', async () => {
    await buildAwardRecord(database.client, { staffId: body.author.staffId, year: 2019, revokedOn: day('2020-03-01') });
    await buildAwardRecord(database.client, { staffId: body.author.staffId, year: 2020 });

    const { staffMember } = await ask(body.colleague.accountId, RECORD, { id: body.author.staffId });

    expect(staffMember.awards).toEqual([
      { award: 'ADVANCED_WORKER', year: 2020, decisionNumber: '151/QĐ-SNgV', revokedOn: null, decisionId: null },
      {
        award: 'ADVANCED_WORKER',
        year: 2019,
        decisionNumber: '151/QĐ-SNgV',
        revokedOn: '2020-03-01',
        decisionId: null,
      },
    ]);
  });

  test('the posts stand there, the newest first, each with the name its department had then', async () => {
    const { staffId } = body.author;
    await database.client.departmentName.updateMany({
      where: { departmentId: body.divisionId },
      data: { validTo: day('2021-06-30') },
    });
    await database.client.departmentName.create({
      data: { departmentId: body.divisionId, name: 'Phòng Đối ngoại', shortName: 'ĐN', validFrom: day('2021-07-01') },
    });
    await database.client.post.updateMany({ where: { staffId }, data: { validTo: day('2021-08-31') } });
    await database.client.post.create({
      data: {
        staffId,
        departmentId: body.divisionId,
        title: 'Phó Trưởng phòng',
        isLeader: true,
        validFrom: day('2021-09-01'),
      },
    });

    const { staffMember } = await ask(
      body.colleague.accountId,
      'query ($id: UUID!) { staffMember(id: $id) { posts { title isLeader departmentName validFrom validTo } } }',
      { id: staffId },
    );

    expect(staffMember.posts).toMatchObject([
      {
        title: 'Phó Trưởng phòng',
        isLeader: true,
        departmentName: 'Phòng Đối ngoại',
        validFrom: '2021-09-01',
        validTo: null,
      },
      { departmentName: 'Phòng Hợp tác quốc tế', validTo: '2021-08-31' },
    ]);
  });

  test('a collective has its awards too', async () => {
    await buildAwardRecord(database.client, {
      departmentId: body.divisionId,
      awardCode: 'ADVANCED_COLLECTIVE',
      year: 2020,
    });

    const { department } = await ask(
      body.colleague.accountId,
      'query ($id: UUID!) { department(id: $id) { awards { award year } } }',
      { id: body.divisionId },
    );

    expect(department.awards).toEqual([{ award: 'ADVANCED_COLLECTIVE', year: 2020 }]);
  });

  test('the person who is signed in has a staff record and the department of a role', async () => {
    const { viewer } = await ask(
      body.head.accountId,
      '{ viewer { staff { fullName post } roles { role department { name } } } }',
      {},
    );

    expect(viewer).toEqual({
      staff: { fullName: 'Lê Quang Hưng', post: 'Trưởng phòng' },
      roles: [
        { role: 'STAFF', department: null },
        { role: 'HEAD', department: { name: 'Phòng Hợp tác quốc tế' } },
      ],
    });
  });
});
