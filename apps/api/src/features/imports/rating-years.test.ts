import { buildAccount, buildDepartment, buildRating, buildWorkbook, type BuiltCell } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createServer } from '../../server.ts';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { cookieOf } from '../../testing/cookie-of.ts';
import { importDesk } from '../../testing/import-desk.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { undoImport } from './use-cases/undo-import.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;
let context: ActingContext;
let desk: ReturnType<typeof importDesk>;
const now = new Date('2021-12-06T02:00:00Z');

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => now });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
  context = await api.contextOf(body.secretary.accountId);
  desk = importDesk(context);
});

const HEADS = ['Tập thể', 'Năm', 'Xếp loại', 'Lý do chưa xếp loại', 'Số QĐ', 'Ngày QĐ', 'Người ký'];
const DECISION = ['151/QĐ-SNgV', '25/12/2020', 'Giám đốc Sở'];

function file(...rows: readonly (readonly BuiltCell[])[]): Uint8Array {
  return buildWorkbook({ sheets: [{ name: 'Trang 1', rows: [HEADS, ...rows] }] });
}

/** What the body knows of the years of its collectives, on lines. */
async function years(): Promise<readonly string[]> {
  const where = { organisationId: body.organisationId };
  const ratings = await database.client.departmentRating.findMany({
    where,
    select: { year: true, level: true, department: { select: { names: { select: { shortName: true } } } } },
  });
  const unrated = await database.client.unratedYear.findMany({
    where: { ...where, departmentId: { not: null } },
    select: { year: true, reason: true, department: { select: { names: { select: { shortName: true } } } } },
  });
  return [
    ...ratings.map(({ department, year, level }) => `${nameOf(department)} ${year} ${level}`),
    ...unrated.map(({ department, year, reason }) => `${nameOf(department)} ${year} ${reason}`),
  ].toSorted();
}

function nameOf(department: { readonly names: readonly { readonly shortName: string }[] } | null): string {
  return department?.names[0]?.shortName ?? '';
}

async function undo(id: string): Promise<void> {
  const { version } = await desk.run(id);
  expect(await undoImport(context, { id, version })).toMatchObject({ ok: true });
  await desk.work();
}

test('collectives come in with their ratings and their years without one; the file again changes nothing; an undoing takes all out', async () => {
  const { organisationId } = body;
  await buildDepartment(database.client, { organisationId, name: 'Chi bộ Sở', shortName: 'CB', kind: 'PARTY_CELL' });
  const rows = file(
    ['HTQT', 2020, 'HTXSNV', '', ...DECISION],
    ['Chi bộ Sở', 2020, 'Chưa xếp loại', 'Làm việc dưới sáu tháng trong năm', '', '', ''],
  );
  const run = await desk.finish(await desk.check('COLLECTIVE_RATING', rows));
  expect(run).toMatchObject({ createdCount: 2, errorCount: 0 });
  const known = ['CB 2020 UNDER_SIX_MONTHS', 'HTQT 2020 EXCELLENT'];
  expect(await years()).toEqual(known);
  const told = await database.client.auditEntry.findMany({
    where: { organisationId, action: 'RECORD_IMPORTED' },
    select: { objectType: true },
  });
  expect(told).toEqual([{ objectType: 'DepartmentRating' }, { objectType: 'DepartmentRating' }]);

  const again = await desk.check('COLLECTIVE_RATING', rows);
  expect(await desk.run(again)).toMatchObject({ newCount: 0, changedCount: 0, sameCount: 2, errorCount: 0 });
  expect(await desk.start(again)).toMatchObject({ ok: false, error: { problems: [{ code: 'NOTHING_TO_IMPORT' }] } });

  await undo(run.id);
  expect(await years()).toEqual([]);
});

test('a rating becomes “not rated” and “not rated” a rating only when rows that differ are updated, and both come back', async () => {
  await desk.finish(await desk.check('COLLECTIVE_RATING', file(['HTQT', 2020, 'HTTNV', '', ...DECISION])));
  await desk.finish(await desk.check('COLLECTIVE_RATING', file(['HTQT', 2019, 'CXL', 'Khác', '', '', ''])));
  const before = ['HTQT 2019 OTHER', 'HTQT 2020 GOOD'];
  expect(await years()).toEqual(before);
  const changed = file(
    ['HTQT', 2020, 'Chưa xếp loại', 'chờ kết luận', '', '', ''],
    ['HTQT', 2019, 'Không hoàn thành nhiệm vụ', '', ...DECISION],
  );
  const id = await desk.check('COLLECTIVE_RATING', changed);
  expect(await desk.start(id, { doubleRule: 'SKIP' })).toMatchObject({ ok: false });
  await desk.finish(id, { doubleRule: 'UPDATE' });
  expect(await years()).toEqual(['HTQT 2019 NOT_COMPLETED', 'HTQT 2020 UNDER_EXAMINATION']);
  await undo(id);
  expect(await years()).toEqual(before);
});

test.each(['PERSON', 'COLLECTIVE'] as const)(
  'the file that goes out of the sheet of a %s comes in again and changes nothing',
  async (subject) => {
    const { organisationId, author, divisionId } = body;
    const of = subject === 'PERSON' ? { staffId: author.staffId } : { departmentId: divisionId };
    if (subject === 'PERSON') await buildRating(database.client, { staffId: author.staffId, level: 'GOOD' });
    else await database.client.unratedYear.create({ data: { organisationId, year: 2021, reason: 'OTHER', ...of } });
    const auditor = await buildAccount(database.client, { organisationId, roles: ['SECRETARY'] });
    const app = await createServer(api.platform);
    const { rawPayload, statusCode } = await app.inject({
      url: `/files/export/ratings.xlsx?variables=${encodeURIComponent(JSON.stringify({ year: 2021, subject }))}`,
      headers: { cookie: await cookieOf(api.platform, auditor.id) },
    });
    await app.close();
    expect(statusCode).toBe(200);
    const id = await desk.check(subject === 'PERSON' ? 'RATING' : 'COLLECTIVE_RATING', rawPayload);
    const { rows } = await database.client.importRun.findUniqueOrThrow({
      where: { id },
      select: { rows: { select: { verdict: true } } },
    });
    // Those without data have no rating to bring in, and are told.
    expect(rows.filter(({ verdict }) => verdict === 'SAME')).toHaveLength(1);
    expect(await desk.run(id)).toMatchObject({ newCount: 0, changedCount: 0 });
  },
);

test('the trail of a collective tells of the years that came in by a file', async () => {
  const rows = file(['HTQT', 2019, 'HTTNV', '', ...DECISION], ['HTQT', 2020, 'CXL', 'Khác', '', '', '']);
  await desk.finish(await desk.check('COLLECTIVE_RATING', rows));
  const secretary = await api.as(body.secretary.accountId);
  const { data } = await secretary.run(
    'query ($id: UUID!) { auditEntries(filter: { objectId: $id }) { nodes { action objectType } } }',
    { id: body.divisionId },
  );
  const imported = { action: 'RECORD_IMPORTED', objectType: 'DepartmentRating' };
  expect(data.auditEntries.nodes).toEqual([imported, imported]);
});
