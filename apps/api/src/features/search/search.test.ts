import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { countStatements } from '@thidua/db';
import {
  buildBlock,
  buildGathering,
  buildInitiative,
  buildMeeting,
  buildNomination,
  buildPact,
  buildRegistrationSheet,
  buildResearchTopic,
  buildRoleModel,
  buildStaff,
  buildUnitCheck,
} from '@thidua/testing';
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

type Hit = { readonly kind: string; readonly id: string; readonly title: string; readonly detail: string };

async function hits(accountId: string, text: string, year = 2021): Promise<Hit[]> {
  const document =
    'query ($text: String!, $year: Int!) { search(text: $text, year: $year) { kind id title detail year } }';
  const { data, codes } = await (await api.as(accountId)).run(document, { text, year });
  expect(codes).toEqual([]);
  return data.search;
}

async function titles(accountId: string, text: string): Promise<string[]> {
  return (await hits(accountId, text)).map(({ kind, title }) => `${kind} ${title}`);
}

test('nguyen thi ha finds Nguyễn Thị Hà, with post and department', async () => {
  expect(await hits(body.colleague.accountId, 'nguyen thi ha')).toMatchObject([
    { kind: 'STAFF', id: body.author.staffId, title: 'Nguyễn Thị Hà', detail: 'Chuyên viên · Phòng Hợp tác quốc tế' },
  ]);
});

test('whoever types the marks gets those names first', async () => {
  for (const fullName of ['Lê Thị Hạ', 'Lê Thị Hà', 'Lê Thị Khánh']) {
    await buildStaff(database.client, { organisationId: body.organisationId, departmentId: body.officeId, fullName });
  }

  expect(await titles(body.colleague.accountId, 'lê thị hà')).toEqual([
    'STAFF Lê Thị Hà',
    'STAFF Lê Thị Hạ',
    'STAFF Lê Thị Khánh',
  ]);
});

test('a registration is found by the name of its subject, by those who may see it', async () => {
  await buildRegistrationSheet(database.client, {
    staffId: body.author.staffId,
    status: 'SUBMITTED',
  });
  expect(await hits(body.secretary.accountId, 'nguyen thi ha')).toMatchObject([
    { kind: 'STAFF' },
    { kind: 'REGISTRATION', id: body.author.staffId, title: 'Nguyễn Thị Hà' },
  ]);
  expect((await hits(body.colleague.accountId, 'nguyen thi ha')).map(({ kind }) => kind)).toEqual(['STAFF']);
});

test('a block is found by its name, and so is what it signed for the year', async () => {
  const { client } = database;
  const { id: blockId } = await buildBlock(client, { organisationId: body.organisationId, title: 'Cụm thi đua số 3' });
  await buildPact(client, { blockId });
  expect(await titles(body.secretary.accountId, 'cum thi dua so 3')).toEqual([
    'BLOCK Cụm thi đua số 3',
    'PACT Giao ước thi đua 2021',
  ]);
  // Nobody has signed it yet.
  expect(await titles(body.colleague.accountId, 'cum thi dua so 3')).toEqual(['BLOCK Cụm thi đua số 3']);
});

test('a gathering, a check and an example are found by name and by whom they are about, by those who may see them', async () => {
  const { client } = database;
  const { divisionId: departmentId, author } = body;
  await buildGathering(client, { hostDepartmentId: body.officeId, title: 'Lễ phát động Tháng an toàn' });
  await buildUnitCheck(client, { departmentId, title: 'Kiểm tra quý IV' });
  const ofAuthor = { departmentId, staffId: author.staffId };
  await buildRoleModel(client, { ...ofAuthor, title: 'Người phiên dịch', status: 'PUBLISHED' });
  await buildRoleModel(client, { departmentId, title: 'Người phiên dịch viết dở' });
  expect(await titles(body.colleague.accountId, 'thang an toan')).toEqual(['GATHERING Lễ phát động Tháng an toàn']);
  expect(await titles(body.colleague.accountId, 'phien dich')).toEqual(['ROLE_MODEL Người phiên dịch']);
  expect(await titles(body.head.accountId, 'phien dich')).toHaveLength(2);
  expect(await titles(body.secretary.accountId, 'kiem tra quy iv')).toEqual(['UNIT_CHECK Kiểm tra quý IV']);
  expect(await titles(body.secretary.accountId, 'dien hinh nguyen thi ha')).toEqual(['ROLE_MODEL Người phiên dịch']);
});

test('a department is found by its name and short name', async () => {
  expect(await titles(body.colleague.accountId, 'hop tac')).toEqual(['DEPARTMENT Phòng Hợp tác quốc tế']);
  expect(await titles(body.colleague.accountId, 'htqt')).toEqual(['DEPARTMENT Phòng Hợp tác quốc tế']);
});

test('an initiative is found by those who may see it, and by nobody else', async () => {
  await buildInitiative(database.client, { ownerId: body.author.staffId, title: 'Kho hồ sơ điện tử' });

  expect(await titles(body.author.accountId, 'kho ho so')).toEqual(['INITIATIVE Kho hồ sơ điện tử']);
  expect(await titles(body.secretary.accountId, 'kho ho so')).toEqual([]);
  expect(await titles(body.administratorId, 'kho ho so')).toEqual([]);
});

test('a code opens its record from any year', async () => {
  const initiative = await buildInitiative(database.client, {
    ownerId: body.author.staffId,
    code: 'SK-2020-007',
    year: 2020,
    title: 'Năm cũ',
  });
  const nomination = await buildNomination(database.client, {
    staffId: body.author.staffId,
    code: 'HS-2021-814',
    status: 'SUBMITTED',
  });

  expect(await hits(body.author.accountId, 'sk-2020-007')).toMatchObject([{ kind: 'INITIATIVE', id: initiative.id }]);
  expect(await hits(body.secretary.accountId, 'HS-2021-814')).toMatchObject([
    { kind: 'NOMINATION', id: nomination.id, title: 'Nguyễn Thị Hà', detail: 'HS-2021-814 · LĐTT' },
  ]);
});

test('a meeting is found by those who take part and not by the staff', async () => {
  await buildMeeting(database.client, { organisationId: body.organisationId, title: 'Họp xét khen thưởng năm 2021' });

  expect(await titles(body.secretary.accountId, 'xet khen thuong')).toEqual(['MEETING Họp xét khen thưởng năm 2021']);
  expect(await titles(body.author.accountId, 'xet khen thuong')).toEqual([]);
});

test.each(['%', '_', '%%%', '\\', "'; DROP TABLE staff; --", '   ', ''])(
  '“%s” finds nothing and breaks nothing',
  async (text) => {
    expect(await hits(body.secretary.accountId, text)).toEqual([]);
  },
);

test('another body’s people stay in that body', async () => {
  await buildStaff(database.client, { fullName: 'Quách Thị Xuyến' });

  expect(await hits(body.secretary.accountId, 'quach thi xuyen')).toEqual([]);
});

test('a research topic is found by name, number and leader, once it is confirmed', async () => {
  const { client } = database;
  const { organisationId, author } = body;
  const topic = { organisationId, recordedById: author.accountId, people: [{ staffId: author.staffId }] };
  await buildResearchTopic(client, {
    ...topic,
    title: 'Hợp tác với Lào',
    contractNumber: '12/HĐ',
    status: 'CONFIRMED',
  });
  await buildResearchTopic(client, { ...topic, title: 'Hợp tác viết dở' });
  expect(await hits(body.colleague.accountId, 'hop tac voi lao')).toMatchObject([
    { kind: 'RESEARCH_TOPIC', title: 'Hợp tác với Lào', detail: 'Đề tài cấp cơ sở · 12/HĐ · Nguyễn Thị Hà' },
  ]);
  expect(await titles(body.colleague.accountId, '12/hd lao')).toEqual(['RESEARCH_TOPIC Hợp tác với Lào']);
  expect(await titles(author.accountId, 'hop tac viet do')).toEqual(['RESEARCH_TOPIC Hợp tác viết dở']);
});

test('at most twenty hits and fifteen statements, one a kind, however many there are', async () => {
  for (let made = 0; made < 30; made += 1) {
    await buildStaff(database.client, {
      organisationId: body.organisationId,
      departmentId: body.officeId,
      fullName: 'Trần Văn Hải',
    });
    await buildInitiative(database.client, { ownerId: body.author.staffId, title: 'Văn Hải', status: 'SUBMITTED' });
    await buildNomination(database.client, {
      staffId: (
        await buildStaff(database.client, {
          organisationId: body.organisationId,
          departmentId: body.officeId,
          fullName: 'Lê Văn Hải',
        })
      ).id,
    });
  }
  const secretary = await api.as(body.secretary.accountId);

  const { result, statements } = await countStatements(database, () =>
    secretary.run('{ search(text: "văn hải", year: 2021) { id } }'),
  );

  expect(result.data.search.length).toBe(20);
  // Beside the statement that reads who asks.
  expect(statements.length - 1).toBeLessThanOrEqual(15);
});
