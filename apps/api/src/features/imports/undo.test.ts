import { buildAccount, buildRating, buildStaff, buildWorkbook, type BuiltCell } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { plainDate } from '@thidua/domain/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { importDesk } from '../../testing/import-desk.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { openPart, subjectCipher } from '../../platform/audit/personal-part.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { openedDiscipline, recordDiscipline, recordPersonalData, recordRating } from '../records/index.ts';
import { findImport, listImportRows } from './import-run.queries.ts';
import { cancelImport } from './use-cases/cancel-import.ts';
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
const DECISION = ['151/QĐ-SNgV', '25/12/2020', 'Giám đốc Sở'];
const RECORDING_DAY = plainDate('2021-12-06');

function file(...rows: readonly (readonly BuiltCell[])[]): Uint8Array {
  return buildWorkbook({ sheets: [{ name: 'Trang 1', rows }] });
}

async function undo(id: string): Promise<void> {
  const { version } = await desk.run(id);
  expect(await undoImport(context, { id, version })).toMatchObject({ ok: true });
  await desk.work();
}

/** The rows that the undoing left, as the screen reads them. */
async function keptRows(importId: string) {
  const { nodes } = await listImportRows(context, { importId, isKept: true, first: 50 });
  return nodes.map(({ number, takeBack, keptFields }) => ({ number, takeBack, keptFields }));
}

/** What the entries of an action tell about people, in the order of the trail. */
async function told(action: string) {
  const entries = await database.client.auditEntry.findMany({
    where: { organisationId: body.organisationId, action },
    include: { personal: { include: { subject: true } } },
    orderBy: { seq: 'asc' },
  });
  return entries.map(({ seq, personal }) =>
    personal === null
      ? undefined
      : openPart(subjectCipher(api.platform.auditKey, personal.subject), seq, personal).part.changes,
  );
}

const PERSON_HEADS = [
  'Mã',
  'Họ và tên',
  'Giới tính',
  'Ngày sinh',
  'Đối tượng',
  'Đơn vị',
  'Chức vụ',
  'Ngày tuyển dụng',
  'Điện thoại',
  'Email',
];

/** A file that gives the author a telephone and an address. */
async function personFile(): Promise<Uint8Array> {
  const person = await database.client.staff.findUniqueOrThrow({
    where: { id: body.author.staffId },
    include: { memberships: { include: { department: true } }, posts: true },
  });
  return file(PERSON_HEADS, [
    person.code,
    person.fullName,
    'Nữ',
    undefined,
    'Công chức',
    person.memberships[0]?.department.currentName,
    person.posts[0]?.title ?? 'Chuyên viên',
    '01/01/2015',
    '0912345678',
    'ha@example.vn',
  ]);
}

describe('an undoing of people that were there', () => {
  const personal = () => database.client.staffPersonal.findUniqueOrThrow({ where: { staffId: body.author.staffId } });

  /** Somebody writes over what the file brought. */
  async function write(values: { readonly phone?: string | null; readonly email?: string | null }): Promise<void> {
    const { organisationId, author } = body;
    const written = await database.client.$transaction((tx) =>
      recordPersonalData(
        tx,
        api.platform.fieldCipher,
        { organisationId, at: now },
        { staffId: author.staffId, ...values },
      ),
    );
    expect(written).toMatchObject({ ok: true, value: { outcome: 'UPDATED' } });
  }

  test('gives back what the file changed, and leaves what somebody wrote since, field by field', async () => {
    const run = await desk.finish(await desk.check('STAFF', await personFile()), { doubleRule: 'UPDATE' });
    expect(await personal()).toMatchObject({ phone: '0912345678', email: 'ha@example.vn' });
    await write({ phone: '0987654321' });

    await undo(run.id);

    expect(await personal()).toMatchObject({ phone: '0987654321', email: null });
    expect(await desk.run(run.id)).toMatchObject({ status: 'UNDONE', keptCount: 1 });
    expect(await keptRows(run.id)).toEqual([{ number: 2, takeBack: 'PARTLY_KEPT', keptFields: ['PHONE'] }]);
    expect(await told('RECORD_IMPORT_TAKEN_BACK')).toEqual([
      [{ field: 'email', before: 'h••••@example.vn', after: null }],
    ]);
  });

  test('of which everything was written over since changes nothing, and says so', async () => {
    const run = await desk.finish(await desk.check('STAFF', await personFile()), { doubleRule: 'UPDATE' });
    await write({ phone: '0987654321', email: null });

    await undo(run.id);

    expect(await personal()).toMatchObject({ phone: '0987654321', email: null });
    expect(await keptRows(run.id)).toEqual([{ number: 2, takeBack: 'KEPT', keptFields: [] }]);
    expect(await told('RECORD_IMPORT_KEPT')).toEqual([undefined]);
  });
});

describe('an undoing of ratings', () => {
  const stored = async () =>
    (await database.client.annualRating.findMany({ where: { staffId: body.author.staffId } })).map(
      ({ level }) => level,
    );
  const rated = () => desk.check('RATING', file(RATING_HEADS, ['Nguyễn Thị Hà', 2020, 'HTTNV', ...DECISION]));

  /** Somebody corrects the rating at their screen. */
  async function correct(): Promise<void> {
    const recording = { organisationId: body.organisationId, today: RECORDING_DAY };
    const decision = { decisionNumber: '9/QĐ-SNgV', decidedOn: plainDate('2021-01-15'), decidedBy: 'Giám đốc Sở' };
    const rating = { staffId: body.author.staffId, year: 2020, level: 'EXCELLENT', ...decision } as const;
    await database.client.$transaction((tx) => recordRating(tx, recording, rating));
  }

  test('brings back the year that was noted as not rated', async () => {
    const { organisationId, author } = body;
    await database.client.unratedYear.create({
      data: { organisationId, staffId: author.staffId, year: 2020, reason: 'LONG_LEAVE' },
    });
    const { id } = await desk.finish(await rated(), { doubleRule: 'UPDATE' });
    expect(await database.client.unratedYear.count({ where: { staffId: author.staffId } })).toBe(0);

    await undo(id);

    expect(await stored()).toEqual([]);
    expect(await database.client.unratedYear.findMany({ where: { staffId: author.staffId } })).toMatchObject([
      { year: 2020, reason: 'LONG_LEAVE' },
    ]);
    expect((await told('RECORD_IMPORT_TAKEN_BACK'))[0]).toContainEqual({
      field: 'level',
      before: 'GOOD',
      after: 'LONG_LEAVE',
    });
  });

  test('keeps a new rating that somebody corrected since, and names its row', async () => {
    const { id } = await desk.finish(await rated());
    await correct();
    await undo(id);
    expect(await stored()).toEqual(['EXCELLENT']);
    expect(await keptRows(id)).toEqual([{ number: 2, takeBack: 'KEPT', keptFields: [] }]);
  });

  test('keeps a changed rating that somebody corrected since', async () => {
    await buildRating(database.client, { staffId: body.author.staffId, year: 2020, level: 'COMPLETED' });
    const { id } = await desk.finish(await rated(), { doubleRule: 'UPDATE' });
    await correct();
    await undo(id);
    expect(await stored()).toEqual(['EXCELLENT']);
    expect(await desk.run(id)).toMatchObject({ status: 'UNDONE', keptCount: 1 });
  });

  test('keeps that the year counts as not rated since', async () => {
    const { id } = await desk.finish(await rated());
    const { organisationId, author } = body;
    await database.client.annualRating.deleteMany({ where: { staffId: author.staffId } });
    await database.client.unratedYear.create({
      data: { organisationId, staffId: author.staffId, year: 2020, reason: 'UNDER_EXAMINATION' },
    });
    await undo(id);
    expect(await database.client.unratedYear.findMany({ where: { staffId: author.staffId } })).toMatchObject([
      { reason: 'UNDER_EXAMINATION' },
    ]);
  });
});

test('a discipline that somebody corrected since is kept by an undoing', async () => {
  const { organisationId, author } = body;
  const { staffId } = author;
  const heads = ['Họ và tên', 'Hình thức kỷ luật', 'Số quyết định', 'Ngày quyết định'];
  const bytes = file(
    heads,
    ['Nguyễn Thị Hà', 'Khiển trách', '12/QĐ', '01/03/2019'],
    ['Nguyễn Thị Hà', 'Cảnh cáo', '13/QĐ', '01/03/2020'],
  );
  const { id } = await desk.finish(await desk.check('DISCIPLINE', bytes));
  const { fieldCipher } = api.platform;
  const correction = { level: 'WARNING', decisionNumber: '12/QĐ', decidedOn: plainDate('2019-03-01') } as const;
  const written = await database.client.$transaction((tx) =>
    recordDiscipline(tx, fieldCipher, { organisationId, today: RECORDING_DAY }, { staffId, ...correction }),
  );
  expect(written).toMatchObject({ ok: true, value: { outcome: 'UPDATED' } });

  await undo(id);

  const left = await database.client.discipline.findMany({ where: { staffId } });
  expect(left.map((row) => openedDiscipline(fieldCipher, row))).toMatchObject([
    { level: 'WARNING', decisionNumber: '12/QĐ' },
  ]);
  expect(await keptRows(id)).toEqual([{ number: 2, takeBack: 'KEPT', keptFields: [] }]);
});

test('an undoing tells the values the other way round, and nothing of a person whose part was erased', async () => {
  const { id } = await desk.finish(
    await desk.check('RATING', file(RATING_HEADS, ['Nguyễn Thị Hà', 2020, 'HTTNV', ...DECISION])),
  );
  const [written] = await told('RECORD_IMPORTED');
  await undo(id);
  const [taken] = await told('RECORD_IMPORT_TAKEN_BACK');
  expect(written).toContainEqual({ field: 'level', before: null, after: 'GOOD' });
  expect(taken).toEqual(written?.map(({ field, before, after }) => ({ field, before: after, after: before })));
});

describe('an undoing that fails', () => {
  const MINUTE = 60_000;

  /** Runs what waits, with every removal of a rating broken. */
  async function workInVain(): Promise<void> {
    const stop = database.observe((sql) => {
      if (sql.startsWith('DELETE FROM "public"."annual_ratings"')) throw new Error('no room on the disk');
    });
    for (let attempt = 0; attempt < 4; attempt += 1) await desk.work().catch(() => undefined);
    stop();
    // The desk remembers every error that it heard.
    desk = importDesk(context);
  }

  test('is tried again with growing pauses, then left to a person, who sends it on its way again', async () => {
    const { id } = await desk.finish(
      await desk.check('RATING', file(RATING_HEADS, ['Nguyễn Thị Hà', 2020, 'HTTNV', ...DECISION])),
    );
    const { version } = await desk.run(id);
    await undoImport(context, { id, version });
    const pauses: (number | undefined)[] = [];
    for (let round = 0; round < 6; round += 1) {
      await workInVain();
      const { takeBackAt } = await desk.run(id);
      pauses.push(takeBackAt === null ? undefined : (takeBackAt.valueOf() - now.valueOf()) / MINUTE);
      now = takeBackAt ?? now;
    }
    expect(pauses).toEqual([10, 20, 40, 80, 160, undefined]);
    expect(await findImport(context, id)).toMatchObject({ takeBackTries: 6, takeBackAt: null, viewerCan: ['UNDO'] });
    const failures = await database.client.auditEntry.findMany({
      where: { action: 'IMPORT_TAKE_BACK_FAILED', objectId: id },
      orderBy: { seq: 'asc' },
      select: { data: true },
    });
    expect(failures.at(-1)).toEqual({ data: { tries: 6, isLast: true } });

    // Nothing more is tried by itself, however long.
    now = new Date(now.valueOf() + 10 * 24 * 60 * MINUTE);
    await desk.work();
    expect((await desk.run(id)).status).toBe('UNDOING');

    await undo(id);
    expect(await desk.run(id)).toMatchObject({ status: 'UNDONE', takeBackTries: 0 });
  });

  test('that runs well is not begun a second time', async () => {
    const { id } = await desk.finish(
      await desk.check('RATING', file(RATING_HEADS, ['Nguyễn Thị Hà', 2020, 'HTTNV', ...DECISION])),
    );
    const first = await desk.run(id);
    await undoImport(context, { id, version: first.version });
    const { version } = await desk.run(id);
    expect(await undoImport(context, { id, version })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_TRANSITION', from: 'UNDOING' },
    });
  });
});

describe('an import that brought a record of somebody', () => {
  const rows = [
    ['Nguyễn Thị Hà', 2020, 'HTTNV', ...DECISION],
    ['Trần Thu Thủy', 2020, 'HTTNV', ...DECISION],
  ] as const;

  async function broughtByColleague() {
    const { client: db } = database;
    const { organisationId, officeId: departmentId } = body;
    const staff = await buildStaff(db, { organisationId, departmentId, fullName: 'Vũ Thị Mai' });
    const account = await buildAccount(db, { organisationId, staffId: staff.id, roles: ['STAFF', 'SECRETARY'] });
    const colleague = await api.contextOf(account.id);
    const { id } = await importDesk(colleague).finish(
      await importDesk(colleague).check('RATING', file(RATING_HEADS, ...rows)),
    );
    return { id, colleague };
  }

  function ratingsOfSecretary(): Promise<number> {
    return database.client.annualRating.count({ where: { staffId: body.secretary.staffId } });
  }

  const OWN_RECORD = {
    ok: false,
    error: { code: 'INPUT_PROBLEMS', problems: [{ code: 'OWN_RECORD', actual: expect.any(Number) }] },
  };

  test('is not undone by that person, but by another of the office', async () => {
    const { id, colleague } = await broughtByColleague();
    const { version } = await desk.run(id);
    expect(await undoImport(context, { id, version })).toMatchObject(OWN_RECORD);
    expect(await ratingsOfSecretary()).toBe(1);

    expect(await undoImport(colleague, { id, version })).toMatchObject({ ok: true });
    await desk.work();
    expect(await ratingsOfSecretary()).toBe(0);
  });

  test('is not broken off by that person while it writes, but by another of the office', async () => {
    const { id, colleague } = await broughtByColleague();
    // As when the process has died behind the rows and before the last word.
    await database.client.importRun.update({ where: { id }, data: { status: 'IMPORTING' } });
    expect(await cancelImport(context, { id })).toMatchObject(OWN_RECORD);
    expect(await ratingsOfSecretary()).toBe(1);

    expect(await cancelImport(colleague, { id })).toMatchObject({ ok: true });
    await desk.work();
    expect([await ratingsOfSecretary(), (await desk.run(id)).status]).toEqual([0, 'CANCELLED']);
  });
});
