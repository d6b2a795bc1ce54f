import { countStatements } from '@thidua/db';
import {
  buildAccount,
  buildAwardRecord,
  buildDepartment,
  buildDirtyStaffFile,
  buildLargeStaffFile,
  buildRating,
  buildWorkbook,
  type BuiltCell,
  day,
} from '@thidua/testing';
import { IMPORT_KINDS } from '@thidua/domain/imports';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { importDesk } from '../../testing/import-desk.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { openedDiscipline } from '../records/index.ts';
import { templateFile } from './import-forms.ts';
import { readContent } from './reading/file-reader.ts';
import { listImportRows } from './import-run.queries.ts';
import { cancelImport } from './use-cases/cancel-import.ts';
import { chooseSheet } from './use-cases/choose-sheet.ts';
import { editCell, takeSuggestions } from './use-cases/edit-cells.ts';
import { receiveFile } from './use-cases/receive-file.ts';
import { undoImport } from './use-cases/undo-import.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;
let context: ActingContext;
let desk: ReturnType<typeof importDesk>;
let now = new Date('2021-12-06T02:00:00Z');

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => now });
});
afterAll(() => database.close());
beforeEach(async () => {
  now = new Date('2021-12-06T02:00:00Z');
  body = await buildBody(database.client);
  context = await api.contextOf(body.secretary.accountId);
  desk = importDesk(context);
});

const RATING_HEADS = ['Họ và tên', 'Năm', 'Xếp loại', 'Số quyết định', 'Ngày quyết định', 'Cơ quan quyết định'];
const AWARD_HEADS = ['Họ và tên', 'Đơn vị', 'Năm', 'Danh hiệu', 'Số quyết định', 'Ngày quyết định', 'Người ký'];
const DECISION = ['151/QĐ-SNgV', '25/12/2020', 'Giám đốc Sở'];

function file(...rows: readonly (readonly BuiltCell[])[]): Uint8Array {
  return buildWorkbook({ sheets: [{ name: 'Trang 1', rows }] });
}

async function problemsOf(importId: string): Promise<readonly string[]> {
  const { nodes } = await listImportRows(context, { importId, verdict: 'ERROR', first: 100 });
  return nodes.map(
    ({ number, problems }) => `${number} ${problems.map(({ field, code }) => `${field}:${code}`).join(' ')}`,
  );
}

function staffCount(): Promise<number> {
  return database.client.staff.count({ where: { organisationId: body.organisationId } });
}

describe('a dirty file of 26 people', () => {
  test('is read past its motto and merged headings, and each mistake stands at its row', async () => {
    const id = await desk.check('STAFF', buildDirtyStaffFile());
    expect(await problemsOf(id)).toEqual([
      '7 IDENTITY_NUMBER:LOST_ZERO',
      '8 IDENTITY_NUMBER:LOST_ZERO',
      '9 BIRTH_DATE:NO_SUCH_DAY',
      '10 BIRTH_DATE:MONTH_FIRST',
      '12 GENDER:FORMULA_WITHOUT_VALUE',
      '14 DEPARTMENT:UNKNOWN_DEPARTMENT',
      '15 GENDER:REQUIRED',
      '18 STAFF_CLASS:UNKNOWN_WORD',
      '21 GENDER:CELL_ERROR',
      '22 BIRTH_DATE:YEAR_ONLY',
      '23 CODE:TWICE_IN_FILE',
    ]);
    expect(await desk.run(id)).toMatchObject({ status: 'CHECKED', rowCount: 26, newCount: 15, errorCount: 11 });
  });

  test('writes nothing before the confirmation, and only the good rows after it', async () => {
    const before = await staffCount();
    const id = await desk.check('STAFF', buildDirtyStaffFile());
    expect(await staffCount()).toBe(before);

    expect(await desk.start(id, { onlyGood: false })).toMatchObject({
      ok: false,
      error: { problems: [{ code: 'HAS_ERRORS', actual: 11 }] },
    });
    const run = await desk.finish(id);

    expect(run).toMatchObject({ status: 'IMPORTED', createdCount: 15, skippedCount: 11, doneCount: 26 });
    expect(await staffCount()).toBe(before + 15);
    const binhs = await database.client.staff.findMany({
      where: { organisationId: body.organisationId, fullName: 'Trần Đức Bình' },
      select: { birthDate: true },
      orderBy: { birthDate: 'asc' },
    });
    expect(binhs.map(({ birthDate }) => birthDate)).toEqual([day('1970-05-05'), day('1991-08-19')]);
    const codes = await database.client.staff.findMany({
      where: { organisationId: body.organisationId, code: { in: ['007', 'NH-12'] } },
      select: { code: true, birthDate: true },
      orderBy: { code: 'asc' },
    });
    expect(codes).toEqual([
      { code: '007', birthDate: expect.any(Date) },
      { code: 'NH-12', birthDate: day('1988-12-05') },
    ]);
  });

  test('keeps no cell of it readable in the database', async () => {
    const id = await desk.check('STAFF', buildDirtyStaffFile());
    const [row] = await database.client.$queryRaw<{ readonly text: string }[]>`
      SELECT string_agg(encode(content, 'escape') || coalesce(encode(problems, 'escape'), ''), '') AS text
      FROM import_rows WHERE "runId" = ${id}::uuid`;
    expect(row?.text).not.toMatch(/Bình|42188001204/);
  });

  test('is mended in place: one cell, all cells alike, all suggestions of a kind', async () => {
    const id = await desk.check('STAFF', buildDirtyStaffFile());
    const edit = async (row: number, field: 'GENDER' | 'CODE' | 'BIRTH_DATE' | 'DEPARTMENT', text: string) => {
      const { version } = await desk.run(id);
      return editCell(context, { id, version, row, field, text, everywhere: false });
    };
    await edit(12, 'GENDER', 'Nữ');
    await edit(15, 'GENDER', 'nam');
    await edit(21, 'GENDER', 'Nam');
    await edit(22, 'BIRTH_DATE', '01/02/1975');
    await edit(23, 'CODE', 'NH-30');
    const take = async (field: 'IDENTITY_NUMBER' | 'BIRTH_DATE' | 'STAFF_CLASS' | 'DEPARTMENT', code: string) => {
      const { version } = await desk.run(id);
      return takeSuggestions(context, { id, version, field, code });
    };
    expect(await take('IDENTITY_NUMBER', 'LOST_ZERO')).toMatchObject({ ok: true, value: { edited: 2 } });
    await take('BIRTH_DATE', 'MONTH_FIRST');
    await take('BIRTH_DATE', 'NO_SUCH_DAY');
    await take('STAFF_CLASS', 'UNKNOWN_WORD');
    await take('DEPARTMENT', 'UNKNOWN_DEPARTMENT');

    expect(await problemsOf(id)).toEqual([]);
    expect(await desk.finish(id)).toMatchObject({ createdCount: 26 });
  });

  test('a second time changes nothing and says so', async () => {
    await desk.finish(await desk.check('STAFF', buildDirtyStaffFile()));
    const before = await staffCount();
    const id = await desk.check('STAFF', buildDirtyStaffFile());

    expect(await desk.run(id)).toMatchObject({ newCount: 0, changedCount: 0, sameCount: 15, errorCount: 11 });
    expect(await desk.start(id)).toMatchObject({ ok: false, error: { problems: [{ code: 'NOTHING_TO_IMPORT' }] } });
    expect(await staffCount()).toBe(before);
    const { data } = await (
      await api.as(body.secretary.accountId)
    ).run('query ($id: UUID!) { importRun(id: $id) { twin { finishedAt } } }', { id });
    expect(data.importRun.twin).not.toBeNull();
  });
});

describe('ratings', () => {
  test('that differ from the records are updated or skipped, as the person says, and undone to what they were', async () => {
    await buildRating(database.client, { staffId: body.author.staffId, year: 2020, level: 'COMPLETED' });
    const bytes = file(RATING_HEADS, ['Nguyễn Thị Hà', 2020, 'HTTNV', ...DECISION]);
    const levels = async () =>
      (await database.client.annualRating.findMany({ where: { staffId: body.author.staffId } })).map(
        ({ level }) => level,
      );

    const skipped = await desk.check('RATING', bytes);
    expect(await desk.start(skipped, { doubleRule: 'SKIP' })).toMatchObject({ ok: false });
    const run = await desk.finish(skipped, { doubleRule: 'UPDATE' });
    expect(run).toMatchObject({ updatedCount: 1, createdCount: 0 });
    expect(await levels()).toEqual(['GOOD']);

    expect(await undoImport(context, { id: run.id, version: run.version })).toMatchObject({ ok: true });
    await desk.work();
    expect(await levels()).toEqual(['COMPLETED']);
    expect((await desk.run(run.id)).status).toBe('UNDONE');
  });

  test('leave an entry for the import and one for each row, without a name in it', async () => {
    const id = await desk.check('RATING', file(RATING_HEADS, ['Nguyễn Thị Hà', 2020, 'HTTNV', ...DECISION]));
    await desk.finish(id);
    const entries = await database.client.auditEntry.findMany({
      where: { organisationId: body.organisationId, action: { startsWith: 'IMPORT' } },
      orderBy: { seq: 'asc' },
    });
    expect(entries.map(({ action }) => action)).toEqual(['IMPORT_RECEIVED', 'IMPORT_STARTED', 'IMPORT_FINISHED']);
    const rows = await database.client.auditEntry.findMany({
      where: { organisationId: body.organisationId, action: 'RECORD_IMPORTED' },
    });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ objectType: 'AnnualRating', data: { importId: id, row: 2, outcome: 'CREATED' } });
  });
});

describe('awards of the past', () => {
  test('of people and of collectives come in, and one that is there is left alone', async () => {
    await buildAwardRecord(database.client, { staffId: body.author.staffId, year: 2019 });
    const id = await desk.check(
      'AWARD',
      file(
        AWARD_HEADS,
        ['Nguyễn Thị Hà', '', 2020, 'CSTĐCS', ...DECISION],
        ['Nguyễn Thị Hà', '', 2019, 'LĐTT', ...DECISION],
        ['', 'HTQT', 2020, 'Tập thể lao động tiên tiến', ...DECISION],
      ),
    );
    expect(await desk.finish(id)).toMatchObject({ createdCount: 2, skippedCount: 1 });
    const awards = await database.client.awardRecord.findMany({
      where: { organisationId: body.organisationId, year: 2020 },
    });
    expect(awards.map(({ awardCode, departmentId }) => [awardCode, departmentId]).toSorted()).toEqual([
      ['ADVANCED_COLLECTIVE', body.divisionId],
      ['GRASSROOTS_EMULATION_FIGHTER', null],
    ]);
  });

  test('stay while a thematic movement names one of them as its own', async () => {
    const rows = file(AWARD_HEADS, ['Nguyễn Thị Hà', '', 2020, 'Bằng khen của Chủ tịch UBND tỉnh', ...DECISION]);
    const { id, version } = await desk.finish(await desk.check('AWARD', rows));
    const { organisationId, author, secretary } = body;
    const award = await database.client.awardRecord.findFirstOrThrow({ where: { staffId: author.staffId } });
    const movement = await database.client.thematicMovement.create({
      data: { organisationId, name: 'Học tập và làm theo' },
    });
    const given = { thematicMovementId: movement.id, awardRecordId: award.id };
    await database.client.thematicAward.create({
      data: { ...given, recordedById: secretary.accountId, recordedAt: now },
    });
    expect(await undoImport(context, { id, version })).toMatchObject({
      error: { reason: 'IN_USE', uses: [{ source: 'thematic_awards', count: 1, rows: [2] }] },
    });
  });

  test('are taken out again by an undoing within a day, and by nothing else', async () => {
    const id = await desk.check('AWARD', file(AWARD_HEADS, ['Nguyễn Thị Hà', '', 2020, 'CSTĐCS', ...DECISION]));
    const { version } = await desk.finish(id);
    const mine = { where: { organisationId: body.organisationId } };
    await expect(database.client.awardRecord.deleteMany(mine)).rejects.toThrow('constraint');

    now = new Date('2021-12-07T03:00:00Z');
    expect(await undoImport(context, { id, version })).toMatchObject({ ok: false, error: { reason: 'TOO_LATE' } });
    now = new Date('2021-12-07T01:00:00Z');
    expect(await undoImport(context, { id, version })).toMatchObject({ ok: true });
    await desk.work();
    expect(await database.client.awardRecord.count(mine)).toBe(0);
  });
});

test('initiatives of past years come in as recognised, with their authors and shares', async () => {
  const heads = ['Tác giả', 'Tên sáng kiến', 'Năm', 'Tỷ lệ %', 'Cấp', 'Số QĐ', 'Ngày QĐ', 'Cơ quan ban hành'];
  const id = await desk.check(
    'INITIATIVE',
    file(
      heads,
      ['Nguyễn Thị Hà', 'Số hóa hồ sơ đoàn ra', 2019, 60, 'Cơ sở', '88/QĐ', '20/11/2019', 'Giám đốc Sở'],
      ['Đặng Văn Minh', 'Số hóa hồ sơ đoàn ra', 2019, 40, 'Cơ sở', '88/QĐ', '20/11/2019', 'Giám đốc Sở'],
      ['Đặng Văn Minh', 'Sổ tay lễ tân', 2018, '', 'Tỉnh', '9/QĐ', '20/11/2018', 'UBND tỉnh'],
    ),
  );
  expect(await desk.finish(id)).toMatchObject({ createdCount: 3 });
  const initiatives = await database.client.initiative.findMany({
    where: { organisationId: body.organisationId },
    select: {
      code: true,
      status: true,
      authors: { select: { shareBasisPoints: true }, orderBy: { ordinal: 'asc' } },
      recognitions: { select: { scope: true } },
    },
    orderBy: { year: 'asc' },
  });
  expect(initiatives).toEqual([
    {
      code: 'SK-2018-001',
      status: 'RECOGNISED',
      authors: [{ shareBasisPoints: 10_000 }],
      recognitions: [{ scope: 'PROVINCE' }],
    },
    {
      code: 'SK-2019-001',
      status: 'RECOGNISED',
      authors: [{ shareBasisPoints: 6_000 }, { shareBasisPoints: 4_000 }],
      recognitions: [{ scope: 'GRASSROOTS' }],
    },
  ]);
  const { version } = await desk.run(id);
  await undoImport(context, { id, version });
  await desk.work();
  expect(await database.client.initiative.count({ where: { organisationId: body.organisationId } })).toBe(0);
});

describe('an undoing', () => {
  test('is refused while later work rests on the people, and says which and how much', async () => {
    const id = await desk.check('STAFF', buildDirtyStaffFile());
    const { version } = await desk.finish(id);
    const people = await database.client.staff.findMany({
      where: { organisationId: body.organisationId, code: { startsWith: 'NH-' } },
      select: { id: true },
    });
    const staffId = people[0]?.id ?? '';
    await buildRating(database.client, { staffId, year: 2020 });
    await buildAccount(database.client, { organisationId: body.organisationId, staffId });

    const outcome = await undoImport(context, { id, version });

    const rowOf = async (objectId: string) =>
      (await database.client.importRow.findFirstOrThrow({ where: { runId: id, objectId } })).number;
    expect(outcome.ok).toBe(false);
    expect(outcome.ok || 'uses' in outcome.error ? outcome : undefined).toMatchObject({
      error: {
        reason: 'IN_USE',
        uses: expect.arrayContaining([
          { source: 'accounts', count: 1, rows: [expect.any(Number)] },
          { source: 'annual_ratings', count: 1, rows: [await rowOf(staffId)] },
        ]),
      },
    });
  });

  test('takes every trace of the people out', async () => {
    const before = await staffCount();
    const id = await desk.check('STAFF', buildDirtyStaffFile());
    const { version } = await desk.finish(id);
    await undoImport(context, { id, version });
    await desk.work();
    expect(await staffCount()).toBe(before);
    expect((await desk.run(id)).status).toBe('UNDONE');
  });
});

describe('a long file', () => {
  test('of 1,100 people is imported in batches, with few statements each', async () => {
    const id = await desk.check('STAFF', buildLargeStaffFile(1_100));
    expect(await desk.run(id)).toMatchObject({ newCount: 1_100, errorCount: 0 });
    await desk.start(id);
    const { statements } = await countStatements(database, () => desk.work());
    expect(await desk.run(id)).toMatchObject({ status: 'IMPORTED', createdCount: 1_100 });
    // Three batches of some thirty statements, however many rows.
    expect(statements.length).toBeLessThan(150);
  });

  test('that is cancelled half way leaves nothing behind', async () => {
    const before = await staffCount();
    const id = await desk.check('STAFF', buildLargeStaffFile(700));
    await desk.start(id);
    const isHalfWay = database.observe((sql) => {
      if (sql.includes('INSERT INTO posts') && cancelled === undefined) cancelled = cancelSoon();
    });
    let cancelled: Promise<unknown> | undefined;
    const cancelSoon = () => new Promise((resolve) => setImmediate(resolve)).then(() => cancelImport(context, { id }));
    await desk.work();
    await cancelled;
    isHalfWay();
    await desk.work();
    expect((await desk.run(id)).status).toBe('CANCELLED');
    expect(await staffCount()).toBe(before);
  });

  test('whose process died goes on where it stood, and doubles nothing', async () => {
    const before = await staffCount();
    const id = await desk.check('STAFF', buildLargeStaffFile(700));
    await desk.start(id);
    // The third batch breaks, as if the power had gone.
    let inserts = 0;
    const stop = database.observe((sql) => {
      if (!sql.includes('INSERT INTO posts')) return;
      inserts += 1;
      if (inserts === 2) throw new Error('power cut');
    });
    await desk.work().catch(() => undefined);
    stop();
    await desk.work().catch(() => undefined);
    expect(await desk.run(id)).toMatchObject({ status: 'IMPORTED', createdCount: 700, doneCount: 700 });
    expect(await staffCount()).toBe(before + 700);
  });
});

describe('work that breaks again and again', () => {
  test('is given up, leaves nothing in the records, and says so in the trail', async () => {
    const before = await staffCount();
    const id = await desk.check('STAFF', buildLargeStaffFile(700));
    await desk.start(id);
    // The first batch of 500 comes in, the second never does.
    let inserts = 0;
    const stop = database.observe((sql) => {
      if (!sql.includes('INSERT INTO posts')) return;
      inserts += 1;
      if (inserts > 1) throw new Error('no room on the disk');
    });
    for (let attempt = 0; attempt < 4; attempt += 1) await desk.work().catch(() => undefined);
    stop();
    await desk.work().catch(() => undefined);

    expect(await desk.run(id)).toMatchObject({ status: 'FAILED', failure: 'WORK_FAILED' });
    expect(await staffCount()).toBe(before);
    expect(await database.client.auditEntry.count({ where: { action: 'IMPORT_FAILED', objectId: id } })).toBe(1);
  });
});

test('a cancelled import before the confirmation forgets its rows and its file', async () => {
  const id = await desk.check('STAFF', buildLargeStaffFile(3));
  const { fileHash } = await desk.run(id);
  await cancelImport(context, { id });
  expect(await database.client.importRow.count({ where: { runId: id } })).toBe(0);
  await expect(api.platform.files.read(fileHash)).rejects.toThrow('not in the store');
});

test('another body’s import does not exist', async () => {
  const id = await desk.check('STAFF', buildDirtyStaffFile());
  const other = await buildBody(database.client);
  const { codes } = await (
    await api.as(other.secretary.accountId)
  ).run('query ($id: UUID!) { importRun(id: $id) { id } }', { id });
  expect(codes).toEqual(['NOT_FOUND']);
});

test('a file name that turns itself round is shown straight', async () => {
  const bytes = Buffer.from('Họ và tên\nLê Văn Tám');
  const outcome = await receiveFile(context, { kind: 'STAFF', fileName: 'danh\u202Exslx.\r\nsach.csv', bytes });
  expect(outcome.ok && (await desk.run(outcome.value.id)).fileName).toBe('danhxslx. sach.csv');
});

test.each(IMPORT_KINDS)('the empty form of %s, sent back as it is, brings in nobody', async (kind) => {
  const received = await receiveFile(context, { kind, fileName: 'mau.xlsx', bytes: await templateFile(context, kind) });
  if (!received.ok) throw new Error(received.error.code);
  expect(await chooseSheet(context, { id: received.value.id, version: 1, sheet: 0 })).toEqual({
    ok: false,
    error: { code: 'NO_ROWS' },
  });
});

test('the empty form offers a department whose end is still to come, and none that has ended', async () => {
  const { organisationId } = body;
  await buildDepartment(database.client, { organisationId, name: 'Phòng Sẽ Gộp', closedOn: day('2021-12-31') });
  await buildDepartment(database.client, { organisationId, name: 'Phòng Đã Gộp', closedOn: day('2021-11-30') });
  const guidance = await readContent(await templateFile(context, 'STAFF'), 1);
  const words = JSON.stringify(guidance.ok && guidance.value.rows);
  expect(words).toContain('Phòng Sẽ Gộp');
  expect(words).not.toContain('Phòng Đã Gộp');
});

test('an import of disciplines keeps who decided and for what', async () => {
  const rows = [
    ['Họ và tên', 'Hình thức kỷ luật', 'Số quyết định', 'Ngày quyết định', 'Người quyết định', 'Hành vi vi phạm'],
    ['Nguyễn Thị Hà', 'Khiển trách', '12/QĐ-SNgV', '16/08/2020', 'Giám đốc Sở', 'Đi muộn nhiều lần'],
  ];
  const bytes = buildWorkbook({ sheets: [{ name: 'Trang 1', rows }] });
  const { id } = await desk.finish(await desk.check('DISCIPLINE', bytes));
  expect(await desk.run(id)).toMatchObject({ createdCount: 1 });
  const stored = await database.client.discipline.findFirstOrThrow({ where: { staffId: body.author.staffId } });
  expect(openedDiscipline(api.platform.fieldCipher, stored)).toMatchObject({
    decidedBy: 'Giám đốc Sở',
    reason: 'Đi muộn nhiều lần',
  });
});
