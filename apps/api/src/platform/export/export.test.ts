import { randomUUID } from 'node:crypto';
import {
  buildMovement,
  buildTarget,
  loadSampleBody,
  SAMPLE_ORGANISATION_ID,
  sampleAccountId,
  sampleDepartmentId,
  sampleMeetingId,
  sampleReportRequestId,
} from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { PERMISSIONS, ROLES } from '@thidua/domain/accounts';
import { AUDIT_WORDS } from '@thidua/domain/audit-words';
import { getNamedType, isInputObjectType, NoUnusedVariablesRule, specifiedRules, typeFromAST, validate } from 'graphql';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { EXPORT_LISTS } from '../../exports.ts';
import { createServer } from '../../server.ts';
import { cookieOf } from '../../testing/cookie-of.ts';
import { TEST_CIPHER, testApi } from '../../testing/test-api.ts';
import { EXPORTS_PER_HOUR } from './export-allowance.ts';

const database = await testDatabase();
const { client: db } = database;
let now = new Date();
await loadSampleBody(db, { now, cipher: TEST_CIPHER });
const api = await testApi(database, { now: () => now });
const app = await createServer(api.platform, { schema: api.schema });
afterAll(async () => {
  await app.close();
  await database.close();
});
beforeEach(() => db.exportStart.deleteMany());

const YEAR = { year: 2021 };

async function exported(username: string, file: string, variables: object = YEAR) {
  const cookie = await cookieOf(api.platform, sampleAccountId(username));
  const query = new URLSearchParams({ variables: JSON.stringify(variables) });
  return app.inject({ url: `/files/export/${file}?${query.toString()}`, headers: { cookie } });
}

/** The lines of a CSV whose fields hold no line breaks, without its head. */
function linesOf(csv: string): readonly string[] {
  return csv.replace('\uFEFF', '').trimEnd().split('\r\n').slice(1);
}

test.each(EXPORT_LISTS.map((list) => [list.slug, list] as const))(
  'the question of %s fits the schema',
  (_slug, list) => {
    // A filter that the screen applies by itself is declared and not used.
    const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);
    expect(validate(api.schema, list.document, rules)).toEqual([]);
  },
);

test('whatever a list can be narrowed by has its word in the trail', () => {
  const names = EXPORT_LISTS.flatMap(({ document }) =>
    document.definitions.flatMap((each) =>
      each.kind !== 'OperationDefinition'
        ? []
        : (each.variableDefinitions ?? []).flatMap(({ variable, type }) => {
            if (variable.name.value === 'after' || variable.name.value === 'sort') return [];
            const input = getNamedType(typeFromAST(api.schema, type));
            return isInputObjectType(input) ? Object.keys(input.getFields()) : [variable.name.value];
          }),
    ),
  );
  const words: Readonly<Record<string, string>> = AUDIT_WORDS;
  const without = names.filter((name) => words[`filter.${name}`] === undefined && words[name] === undefined);
  expect(without).toEqual([]);
});

/** Lists that are of no year. */
const TIMELESS: ReadonlySet<string> = new Set(['accounts', 'roleProposals', 'auditEntries']);

test.each([
  ['people', 'staff', 'giamdoc'],
  ['people', 'staff', 'quantri'],
  ['initiatives', 'initiatives', 'chanhvanphong'],
  ['initiatives', 'initiatives', 'chuyenvien.ha'],
  ['initiatives', 'initiatives', 'truongphong.htqt'],
  ['nominations', 'nominations', 'chanhvanphong'],
  ['nominations', 'nominations', 'chuyenvien.ha'],
  ['nominations', 'nominations', 'phogiamdoc.y'],
  ['accounts', 'accounts', 'quantri'],
  ['role-proposals', 'roleProposals', 'thanhtra'],
])('the file of %s has as many rows as the list tells %s of %s', async (slug, field, username) => {
  const caller = await api.as(sampleAccountId(username));
  const { data } = await caller.run(`{ ${field}${TIMELESS.has(field) ? '' : '(year: 2021)'} { totalCount } }`);
  const file = await exported(username, `${slug}.csv`);
  expect(file.statusCode).toBe(200);
  expect(linesOf(file.body)).toHaveLength(data[field].totalCount);
});

test('filters and order of the screen are those of the file', async () => {
  const departmentId = sampleDepartmentId('HTQT');
  const variables = { ...YEAR, filter: { departmentId }, sort: { by: 'SUBJECT', direction: 'DESC' } };
  const caller = await api.as(sampleAccountId('chanhvanphong'));
  const { data } = await caller.run(
    'query ($year: Int!, $filter: NominationFilter, $sort: NominationSort) { nominations(year: $year, filter: $filter, sort: $sort) { nodes { code } } }',
    variables,
  );
  const { body } = await exported('chanhvanphong', 'nominations.csv', variables);
  expect(data.nominations.nodes).not.toEqual([]);
  expect(linesOf(body).map((line) => line.split(',')[0])).toEqual(
    data.nominations.nodes.map(({ code }: { code: string }) => code),
  );
});

test('a list of several pages comes out whole, each row once', async () => {
  const departmentId = sampleDepartmentId('TTDV');
  const since = new Date('2012-03-01');
  const people = Array.from({ length: 230 }, (_none, index) => ({
    id: randomUUID(),
    organisationId: SAMPLE_ORGANISATION_ID,
    code: `DH${index}`,
    staffClass: 'WORKER' as const,
    gender: 'FEMALE' as const,
    recruitedOn: since,
  }));
  await db.staff.createMany({ data: people });
  await db.staffName.createMany({
    data: people.map(({ id, code }) => ({ staffId: id, fullName: `Nguyễn Thị ${code}`, validFrom: since })),
  });
  await db.membership.createMany({
    data: people.map(({ id }) => ({ staffId: id, departmentId, validFrom: since })),
  });
  const { body } = await exported('giamdoc', 'people.csv', { ...YEAR, filter: { text: 'Nguyễn Thị DH' } });
  const codes = linesOf(body).map((line) => line.split(',')[0]);
  expect(new Set(codes).size).toBe(230);
  expect(codes).toHaveLength(230);
});

test('the board of a thematic plan is a file of its own, and that of the year stays the year’s', async () => {
  const plan = await buildMovement(db, {
    organisationId: SAMPLE_ORGANISATION_ID,
    kind: 'THEMATIC',
    title: '100 ngày cải cách',
    status: 'LAUNCHED',
  });
  await buildTarget(db, { movementId: plan.id, title: 'Rút ngắn thời gian xử lý' });
  const { body } = await exported('chanhvanphong', 'targets.csv', { ...YEAR, ofPlan: true, planId: plan.id });
  expect(linesOf(body)).toHaveLength(1);
  expect(body).toContain('Rút ngắn thời gian xử lý');
  expect(linesOf((await exported('chanhvanphong', 'targets.csv')).body)).toHaveLength(25);
});

test('the chart of a day bears the names of that day', async () => {
  const { body, headers } = await exported('chuyenvien.ha', 'structure.csv', { on: '2015-06-01' });
  expect(body).toContain('Phòng Lễ tân');
  expect(headers['content-disposition']).toContain('"Co-cau-ngay-01-06-2015.csv"');
  expect((await exported('chuyenvien.ha', 'structure.csv', { on: '2021-12-06' })).body).not.toContain('Phòng Lễ tân');
});

test('who may do what is a row a right and a column a role, for those who may read the page', async () => {
  const { body } = await exported('thanhtra', 'rights.csv', {});
  expect(linesOf(body)).toHaveLength(Object.keys(PERMISSIONS).length);
  const approve = linesOf(body).find((line) => line.includes('Duyệt đề nghị về vai trò'));
  // Groups, words, then nine roles: the director alone, the seventh.
  expect(approve?.split(',').slice(-9)).toEqual(ROLES.map((role) => (role === 'DIRECTOR' ? 'Được' : '')));
  expect((await exported('chuyenvien.ha', 'rights.csv', {})).statusCode).toBe(403);
});

test('the settings of the file are those that the page shows by its group, its search and its award', async () => {
  const rules = linesOf((await exported('chanhvanphong', 'settings.csv', { group: 'RULES' })).body);
  const waiting = await exported('chanhvanphong', 'settings.csv', { group: 'WAITING' });
  expect(rules.length).toBeGreaterThan(5);
  expect(linesOf(waiting.body).length).toBeLessThan(rules.length);
  const found = await exported('chanhvanphong', 'settings.csv', { group: 'RULES', text: 'hai buoc' });
  expect(linesOf(found.body)).toEqual(rules.filter((line) => line.includes('hai bước')));
  expect(linesOf(found.body)).toHaveLength(1);
});

test('the legal grounds of a year come with every rule, where it is written and whether that was read', async () => {
  const { body } = await exported('chuyenvien.ha', 'legal-rules.csv');
  const caller = await api.as(sampleAccountId('chuyenvien.ha'));
  const { data } = await caller.run(
    '{ legalRegimes(year: 2021) { regimes { id } transitions { id } rules { rule } } }',
  );
  const { regimes, transitions, rules } = data.legalRegimes;
  expect(linesOf(body)).toHaveLength(regimes.length + transitions.length + rules.length);
  expect(body).toContain('"Văn bản, áp dụng cho năm"');
});

test('every list of one record is a file too', async () => {
  const grid = await exported('truongphong.htqt', 'nomination-grid.xlsx', {
    ...YEAR,
    departmentId: sampleDepartmentId('HTQT'),
  });
  expect(grid.statusCode).toBe(200);
  expect(grid.rawPayload.subarray(0, 2).toString()).toBe('PK');
  expect(grid.headers['content-disposition']).toMatch(
    /^attachment; filename="Danh-sach-de-nghi-nam-2021_[\w-]+\.xlsx"$/,
  );
  const [meeting] = await db.meeting.findMany({ select: { id: true }, take: 1 });
  const results = await exported('chanhvanphong', 'meeting-results.csv', {
    id: meeting?.id ?? sampleMeetingId('none'),
  });
  expect(results.statusCode).toBe(200);
  const members = await exported('chanhvanphong', 'meeting-members.csv', { id: sampleMeetingId('july') });
  expect(linesOf(members.body).length).toBeGreaterThan(4);
  const answers = await exported('chanhvanphong', 'report-answers.csv', { id: sampleReportRequestId('whole-year') });
  // Five columns about the report, then one for each question that was asked.
  expect(answers.body.split('\r\n')[0]).toContain('Tiếp nhận lúc,1. ');
  expect(answers.body).toContain('Phòng Lãnh sự');
});

test('what a person may not see is not there, in a file either', async () => {
  const meeting = await db.meeting.findFirstOrThrow({ select: { id: true } });
  const refused = await exported('chuyenvien.ha', 'meeting-results.csv', { id: meeting.id });
  expect(refused.statusCode).toBe(403);
  const grid = await exported('chuyenvien.ha', 'nomination-grid.csv', {
    ...YEAR,
    departmentId: sampleDepartmentId('HTQT'),
  });
  expect([403, 404]).toContain(grid.statusCode);
});

test.each([
  ['no variables', ''],
  ['a year that is no number', 'variables={"year":"x"}'],
  ['a filter that is no object', 'variables={"year":2021,"filter":"x"}'],
  ['a filter of an operator', 'variables={"year":2021,"filter":{"departmentId":{"not":""}}}'],
  ['text that is no JSON', 'variables={'],
  ['a list', 'variables=[]'],
  ['four variables at once', 'variables={"year":2021}&variables={"year":2020}'],
])('%s is refused before anything is read', async (_what, query) => {
  const cookie = await cookieOf(api.platform, sampleAccountId('giamdoc'));
  const answer = await app.inject({ url: `/files/export/people.csv?${encodeURI(query)}`, headers: { cookie } });
  expect(answer.statusCode).toBe(400);
});

test('every export is in the trail, with its list, its filters and its rows, and without what was typed', async () => {
  const { body } = await exported('giamdoc', 'people.csv', {
    ...YEAR,
    filter: { text: 'HÀ', isLeader: false },
    note: 'Hà',
  });
  const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'LIST_EXPORTED' }, orderBy: { seq: 'desc' } });
  expect(entry).toMatchObject({
    objectType: 'List',
    data: {
      list: 'people',
      format: 'csv',
      filters: ['year=2021', 'filter.text', 'filter.isLeader=false'],
      rows: linesOf(body).length,
      isComplete: true,
    },
  });
});

test('a sign-in takes ten files an hour and is told when the next one may be taken', async () => {
  const cookie = await cookieOf(api.platform, sampleAccountId('thanhtra'));
  const take = () =>
    app.inject({
      url: `/files/export/departments.csv?variables=${encodeURIComponent('{"year":2021}')}`,
      headers: { cookie },
    });
  const statuses = await Promise.all(
    Array.from({ length: EXPORTS_PER_HOUR.LIST + 2 }, async () => (await take()).statusCode),
  );
  expect(statuses.filter((status) => status === 200)).toHaveLength(EXPORTS_PER_HOUR.LIST);
  const refused = await take();
  expect(refused.statusCode).toBe(429);
  expect(refused.json()).toMatchObject({ errors: [{ message: 'TOO_MANY_EXPORTS' }] });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(3_500);
  now = new Date(now.valueOf() + 3_600_000);
  expect((await take()).statusCode).toBe(200);
});
