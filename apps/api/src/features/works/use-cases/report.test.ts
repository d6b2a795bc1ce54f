import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildAccount, buildDepartment, buildReportRequest, buildStaff, buildUnitReport } from '@thidua/testing';
import { countStatements } from '@thidua/db';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { plainDate } from '@thidua/domain/kernel';
import type { UnitReportStatus } from '@thidua/domain/works';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';
import { askForReports } from './ask-for-reports.ts';
import { closeReportRequest } from './close-report-request.ts';
import { extendReportRequest } from './extend-report-request.ts';
import { receiveUnitReport } from './receive-unit-report.ts';
import { remindUnits } from './remind-units.ts';
import { returnUnitReport } from './return-unit-report.ts';
import { saveUnitReport } from './save-unit-report.ts';
import { sendUnitReport } from './send-unit-report.ts';

/** Two days after the due day of the builder's request. */
const NOW = new Date('2021-12-12T02:00:00Z');
const ID = '0190f000-0000-7000-8000-000000000001';

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

type Who = 'author' | 'head' | 'secretary' | 'director';
function as(who: Who) {
  return api.contextOf(body[who].accountId);
}

function asked(departmentIds: readonly string[] = [body.divisionId, body.officeId]) {
  return {
    id: ID,
    year: 2021,
    title: ' Báo cáo  quý IV ',
    periodFrom: plainDate('2021-10-01'),
    periodTo: plainDate('2021-12-31'),
    dueOn: plainDate('2021-12-20'),
    questions: ['Kết quả', 'Khó khăn'],
    departmentIds,
  };
}

async function aReport(status: UnitReportStatus, departmentId = body.divisionId) {
  const request = await buildReportRequest(database.client, { organisationId: body.organisationId });
  return buildUnitReport(database.client, { requestId: request.id, departmentId, status });
}

function stored(id: string) {
  return database.client.unitReport.findUniqueOrThrow({ where: { id } });
}

describe('asking', () => {
  test('gives each division an empty report, once however often it is pressed', async () => {
    const context = await as('secretary');
    const input = { ...asked(), id: crypto.randomUUID() };

    const outcomes = await Promise.all([askForReports(context, input), askForReports(context, input)]);

    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    const request = await database.client.reportRequest.findUniqueOrThrow({
      where: { id: input.id },
      include: { reports: true },
    });
    expect(request).toMatchObject({ title: 'Báo cáo quý IV', foldedTitle: 'bao cao quy iv', status: 'OPEN' });
    expect(request.reports.map(({ departmentId }) => departmentId).sort()).toEqual(
      [body.divisionId, body.officeId].sort(),
    );
    expect(request.reports.every(({ status, answers }) => status === 'ASKED' && answers.length === 2)).toBe(true);
  });

  test('a division of another body is unknown, and nothing is asked', async () => {
    const { id } = await buildDepartment(database.client);

    expect(await askForReports(await as('secretary'), asked([id]))).toEqual({
      ok: false,
      error: { code: 'INPUT_PROBLEMS', problems: [{ field: 'departmentIds', code: 'UNKNOWN_DEPARTMENT' }] },
    });
    expect(await database.client.reportRequest.findUnique({ where: { id: ID } })).toBeNull();
  });

  test('the database refuses a report of another body’s division', async () => {
    const request = await buildReportRequest(database.client, { organisationId: body.organisationId });
    const { id: departmentId } = await buildDepartment(database.client);

    await expect(buildUnitReport(database.client, { requestId: request.id, departmentId })).rejects.toThrow(
      /another body/,
    );
  });

  test('a head does not ask', async () => {
    await expect(askForReports(await as('head'), asked())).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('from the empty report to the received one', () => {
  test('written, sent two days late, returned, written on, sent and received', async () => {
    const { id } = await aReport('ASKED');
    const head = await as('head');
    const secretary = await as('secretary');

    await saveUnitReport(head, { id, version: 1, answers: [''] });
    expect(await sendUnitReport(head, { id, version: 2 })).toEqual({
      ok: false,
      error: { code: 'INPUT_PROBLEMS', problems: [{ field: 'answers.0', code: 'REQUIRED' }] },
    });
    await saveUnitReport(head, { id, version: 2, answers: ['Ba buổi học tập.'] });
    expect(await sendUnitReport(head, { id, version: 3 })).toMatchObject({ ok: true });
    expect(await stored(id)).toMatchObject({ status: 'SENT', sentAnswers: ['Ba buổi học tập.'], sentAt: NOW });

    expect(await returnUnitReport(secretary, { id, version: 4, reason: ' ' })).toMatchObject({ ok: false });
    await returnUnitReport(secretary, { id, version: 4, reason: 'Nêu số người dự.' });
    await saveUnitReport(head, { id, version: 5, answers: ['Ba buổi, 24 người dự.'] });
    // What was sent stays as it was sent while the division writes on.
    expect(await stored(id)).toMatchObject({ status: 'RETURNED', sentAnswers: ['Ba buổi học tập.'] });
    await sendUnitReport(head, { id, version: 6 });
    await receiveUnitReport(secretary, { id, version: 7 });
    expect(await stored(id)).toMatchObject({ status: 'RECEIVED', receivedById: body.secretary.accountId });

    const { data } = await (
      await api.as(body.secretary.accountId)
    ).run(`{ unitReport(id: "${id}") { daysLate sentBy receivedBy draft sentAnswers viewerCan } }`);
    expect(data.unitReport).toEqual({
      daysLate: 2,
      sentBy: 'Lê Quang Hưng',
      receivedBy: 'Trần Thu Thủy',
      draft: null,
      sentAnswers: ['Ba buổi, 24 người dự.'],
      viewerCan: ['RETURN'],
    });
  });

  test('of two who save at once the second is told, and the first text stays', async () => {
    const { id } = await aReport('DRAFT');
    const head = await as('head');

    await saveUnitReport(head, { id, version: 1, answers: ['Một'] });

    expect(await saveUnitReport(head, { id, version: 1, answers: ['Hai'] })).toEqual({
      ok: false,
      error: { code: 'STALE_RECORD', currentVersion: 2 },
    });
    expect((await stored(id)).answers).toEqual(['Một']);
  });

  test('a report of another division does not exist for the head', async () => {
    const { id } = await aReport('DRAFT', body.officeId);

    await expect(saveUnitReport(await as('head'), { id, version: 1, answers: ['x'] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('the secretary writes for a division without a head', async () => {
    const { id } = await aReport('ASKED', body.officeId);

    expect(await saveUnitReport(await as('secretary'), { id, version: 1, answers: ['Tốt'] })).toMatchObject({
      ok: true,
    });
  });

  test('of a closed request nothing is sent any more until a new due day opens it', async () => {
    const { id, requestId } = await aReport('DRAFT');
    const secretary = await as('secretary');
    await closeReportRequest(secretary, { id: requestId, version: 1 });

    expect(await sendUnitReport(await as('head'), { id, version: 1 })).toEqual({
      ok: false,
      error: { code: 'INVALID_TRANSITION', from: 'CLOSED', event: 'SEND' },
    });
    await extendReportRequest(secretary, { id: requestId, version: 2, dueOn: plainDate('2021-12-20') });
    expect(await sendUnitReport(await as('head'), { id, version: 1 })).toMatchObject({ ok: true });
  });
});

describe('the chase', () => {
  test('reminds those who owe, each once a day', async () => {
    const { requestId } = await aReport('SENT');
    await buildUnitReport(database.client, { requestId, departmentId: body.officeId, status: 'DRAFT' });
    const context = await as('secretary');

    expect(await remindUnits(context, { id: requestId, version: 1 })).toMatchObject({ ok: true, value: { count: 1 } });
    expect(await remindUnits(context, { id: requestId, version: 2 })).toMatchObject({ ok: true, value: { count: 0 } });
  });

  test('stands on the home pages: to write for the head, to receive and still owed for the secretary', async () => {
    const { id, requestId } = await aReport('ASKED');
    await buildUnitReport(database.client, { requestId, departmentId: body.officeId, status: 'SENT' });
    const work = '{ myWork(year: 2021) { turn { kind subjectId count } waiting { kind subjectId count holder } } }';

    const head = await (await api.as(body.head.accountId)).run(work);
    const secretary = await (await api.as(body.secretary.accountId)).run(work);

    expect(head.data.myWork.turn).toContainEqual({ kind: 'WRITE_REPORT', subjectId: id, count: null });
    expect(secretary.data.myWork.turn).toContainEqual({ kind: 'RECEIVE_REPORTS', subjectId: requestId, count: 1 });
    expect(secretary.data.myWork.waiting).toContainEqual({
      kind: 'WAITING_REPORTS',
      subjectId: requestId,
      count: 1,
      holder: 'Phòng Hợp tác quốc tế',
    });
  });
});

describe('the list', () => {
  const LIST = `{ reportRequests(year: 2021, filter: { text: "phong trao" }) {
    totalCount nodes { title askedBy viewerCan reports { status daysLate department { name } } } } }`;

  test('a head sees the own division only', async () => {
    const { requestId } = await aReport('SENT');
    await buildUnitReport(database.client, { requestId, departmentId: body.officeId });
    await aReport('SENT', body.officeId);

    const { data } = await (await api.as(body.head.accountId)).run(LIST);

    expect(data.reportRequests.totalCount).toBe(1);
    expect(data.reportRequests.nodes[0].reports).toEqual([
      { status: 'SENT', daysLate: 0, department: { name: 'Phòng Hợp tác quốc tế' } },
    ]);
  });

  test('costs the same number of statements for one request and for ten', async () => {
    const caller = await api.as(body.secretary.accountId);
    await aReport('SENT');
    const one = await countStatements(database, () => caller.run(LIST));
    for (let count = 0; count < 9; count += 1)
      await aReport('DRAFT', count % 2 === 0 ? body.officeId : body.divisionId);
    const ten = await countStatements(database, () => caller.run(LIST));

    expect(ten.statements).toHaveLength(one.statements.length);
  });
});

test('an account of another body reads nothing', async () => {
  const { id, requestId } = await aReport('SENT');
  const { id: stranger } = await buildAccount(database.client, {
    staffId: (await buildStaff(database.client)).id,
    roles: ['SECRETARY'],
  });
  const caller = await api.as(stranger);

  expect((await caller.run(`{ unitReport(id: "${id}") { id } }`)).codes).toEqual(['NOT_FOUND']);
  expect((await caller.run(`{ reportRequest(id: "${requestId}") { id } }`)).codes).toEqual(['NOT_FOUND']);
});
