import {
  buildAwardRecord,
  buildDifficulty,
  buildMovement,
  buildReportRequest,
  buildStaff,
  buildTarget,
  buildUnitReport,
  day,
} from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';
import { saveReview } from './save-review.ts';
import { sendReview } from './send-review.ts';
import { startReview } from './start-review.ts';

const NOW = new Date('2021-12-06T02:00:00Z');

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

function as(who: 'head' | 'secretary') {
  return api.contextOf(body[who].accountId);
}

async function aPlan() {
  const { organisationId } = body;
  const movement = await buildMovement(database.client, { organisationId, generalGoals: ['Mục tiêu một'] });
  const target = await buildTarget(database.client, { movementId: movement.id, title: 'Sáng kiến cấp cơ sở' });
  return { movement, target };
}

async function aDraft(kind: 'INTERIM' | 'FINAL' | 'ON_DEMAND') {
  const { movement, target } = await aPlan();
  const id = crypto.randomUUID();
  const input = { id, movementId: movement.id, kind, title: 'Sơ kết đợt 1', receiver: 'Sở Nội vụ' };
  expect(await startReview(await as('secretary'), input)).toMatchObject({ ok: true });
  expect(await startReview(await as('secretary'), input)).toMatchObject({ ok: true });
  return { id, movement, target };
}

const TEXTS = ['Đạt.', 'Tốt.', 'Không có.', 'Không có.', 'Tiếp tục.'];
const READ = (id: string) => `{ movementReview(id: "${id}") {
  status asOf isIntact viewerCan sentBy figures { code title value state isChanged valueNow } } }`;

test('begins with a part per general goal, filled from what units said and what stood in their way', async () => {
  const { organisationId, divisionId } = body;
  const request = await buildReportRequest(database.client, { organisationId });
  await buildUnitReport(database.client, { requestId: request.id, departmentId: divisionId, status: 'RECEIVED' });
  await buildDifficulty(database.client, { departmentId: divisionId, title: 'Thiếu phiên dịch' });
  const { id } = await aDraft('INTERIM');

  expect(await database.client.movementReview.findUniqueOrThrow({ where: { id } })).toMatchObject({
    headings: [
      'Mục tiêu một',
      'Kết quả của các phòng, đơn vị',
      'Điển hình tiên tiến',
      'Khó khăn, vướng mắc và việc giải quyết',
      'Phương hướng, nhiệm vụ thời gian tới',
    ],
    texts: [
      '',
      'Kết quả nổi bật:\n- Phòng Hợp tác quốc tế: Đã hoàn thành nhiệm vụ quý.',
      '',
      '- Phòng Hợp tác quốc tế: Thiếu phiên dịch. Chờ Văn phòng xử lý',
      '',
    ],
  });
});

test('is not sent with a gap, and takes the movement along when it is sent', async () => {
  const { id, movement } = await aDraft('INTERIM');
  const secretary = await as('secretary');

  expect(await sendReview(secretary, { id, version: 1 })).toMatchObject({
    ok: false,
    error: { code: 'INPUT_PROBLEMS' },
  });
  await saveReview(secretary, { id, version: 1, texts: TEXTS });
  expect(await sendReview(await as('secretary'), { id, version: 2 })).toMatchObject({ ok: true });

  const after = await database.client.movement.findUniqueOrThrow({
    where: { id: movement.id },
    include: { steps: true },
  });
  expect(after).toMatchObject({ status: 'INTERIM_REVIEWED', version: 2 });
  expect(after.steps).toMatchObject([{ fromStatus: 'LAUNCHED', toStatus: 'INTERIM_REVIEWED' }]);
});

test('says where the sending takes the movement, and nothing where it stays', async () => {
  const { id, movement } = await aDraft('INTERIM');
  const again = crypto.randomUUID();
  const input = { movementId: movement.id, title: 'Sơ kết đợt 2', receiver: 'Sở Nội vụ' };
  await startReview(await as('secretary'), { ...input, id: again, kind: 'INTERIM' });
  const caller = await api.as(body.secretary.accountId);
  const moves = async (review: string) =>
    (await caller.run(`{ movementReview(id: "${review}") { movementAfterSending } }`)).data.movementReview
      .movementAfterSending;
  expect(await moves(id)).toBe('INTERIM_REVIEWED');
  await saveReview(await as('secretary'), { id, version: 1, texts: TEXTS });
  await sendReview(await as('secretary'), { id, version: 2 });
  expect([await moves(id), await moves(again)]).toEqual([null, null]);
});

test('keeps the numbers of its day when the data change, and shows what is different', async () => {
  const { id, target } = await aDraft('ON_DEMAND');
  const secretary = await as('secretary');
  await saveReview(secretary, { id, version: 1, texts: TEXTS });
  await sendReview(await as('secretary'), { id, version: 2 });
  const caller = await api.as(body.director.accountId);
  const before = (await caller.run(READ(id))).data.movementReview;
  expect(before).toMatchObject({ status: 'SENT', asOf: '2021-12-06', isIntact: true, sentBy: 'Trần Thu Thủy' });

  await database.client.target.update({
    where: { id: target.id },
    data: { title: 'Tên khác', minimum: 99, maximum: 99 },
  });

  const after = (await caller.run(READ(id))).data.movementReview;
  expect(after.isIntact).toBe(true);
  expect(after.figures[0]).toMatchObject({
    title: 'Sáng kiến cấp cơ sở',
    value: before.figures[0].value,
    isChanged: true,
  });
  expect(before.figures[0].isChanged).toBe(false);
});

test('cannot be changed once it is sent, not even in the database', async () => {
  const { id } = await aDraft('ON_DEMAND');
  const secretary = await as('secretary');
  await saveReview(secretary, { id, version: 1, texts: TEXTS });
  await sendReview(await as('secretary'), { id, version: 2 });

  expect(await saveReview(await as('secretary'), { id, version: 3, texts: TEXTS })).toEqual({
    ok: false,
    error: { code: 'INVALID_TRANSITION', from: 'SENT', event: 'SAVE' },
  });
  await expect(database.client.movementReview.update({ where: { id }, data: { title: 'Khác' } })).rejects.toThrow(
    /constraint/,
  );
});

test('a draft is no paper of a head, a sent one is', async () => {
  const { id } = await aDraft('ON_DEMAND');
  const head = await api.as(body.head.accountId);
  expect((await head.run(READ(id))).codes).toEqual(['NOT_FOUND']);
  await saveReview(await as('secretary'), { id, version: 1, texts: TEXTS });
  await sendReview(await as('secretary'), { id, version: 2 });
  expect((await head.run(READ(id))).data.movementReview).toMatchObject({ status: 'SENT', viewerCan: [] });
});

test('a sơ kết takes each figure of the last day of its phase, a tổng kết that of the movement', async () => {
  const { movement } = await aPlan();
  const { client } = database;
  const phase = await client.movementPhase.create({
    data: {
      movementId: movement.id,
      ordinal: 1,
      name: 'Đợt 1',
      fromDay: day('2021-01-01'),
      fromText: 'Từ đầu năm',
      toDay: day('2021-05-19'),
      toText: '19/5/2021',
    },
  });
  const award = { awardCode: 'DIRECTOR_COMMENDATION', subjectKind: 'PERSON' } as const;
  await buildTarget(client, {
    movementId: movement.id,
    kind: 'AWARD_COUNT',
    ...award,
    initiativeScope: null,
    minimum: 1,
    maximum: null,
  });
  for (const decidedOn of ['2021-05-19', '2021-06-01']) {
    const person = await buildStaff(client, { organisationId: body.organisationId });
    await buildAwardRecord(client, {
      organisationId: body.organisationId,
      staffId: person.id,
      awardCode: 'DIRECTOR_COMMENDATION',
      year: 2021,
      decidedOn: day(decidedOn),
    });
  }
  // Both were written down on their day.
  await client.$executeRaw`UPDATE known_facts SET "knownFrom" = "decidedOn"::timestamptz`;
  const begin = async (kind: 'INTERIM' | 'FINAL' | 'ON_DEMAND', phaseId: string | null = null) => {
    const id = crypto.randomUUID();
    const input = { id, movementId: movement.id, kind, phaseId, title: 'Báo cáo', receiver: '' };
    return { id, outcome: await startReview(await as('secretary'), input) };
  };
  const DAY = (id: string) =>
    `{ movementReview(id: "${id}") { phaseName figuresOn figuresDay asOf figures { value } } }`;
  const shown = async (id: string) => (await (await api.as(body.director.accountId)).run(DAY(id))).data.movementReview;

  const interim = await begin('INTERIM');
  expect(await shown(interim.id)).toEqual({
    phaseName: 'Đợt 1',
    figuresOn: '2021-05-19',
    figuresDay: '2021-05-19',
    asOf: null,
    figures: [{ value: 0 }, { value: 1 }],
  });
  await saveReview(await as('secretary'), { id: interim.id, version: 1, texts: TEXTS });
  expect(await sendReview(await as('secretary'), { id: interim.id, version: 2 })).toMatchObject({ ok: true });
  expect(await shown(interim.id)).toMatchObject({ asOf: '2021-05-19', figures: [{ value: 0 }, { value: 1 }] });

  const final = await begin('FINAL', phase.id);
  expect(await shown(final.id)).toMatchObject({
    phaseName: null,
    figuresOn: '2021-12-31',
    figuresDay: '2021-12-06',
    figures: [{ value: 0 }, { value: 2 }],
  });
  const demanded = await begin('ON_DEMAND');
  expect(await shown(demanded.id)).toMatchObject({ figuresOn: null, figuresDay: '2021-12-06' });
  expect((await begin('INTERIM', crypto.randomUUID())).outcome).toEqual({
    ok: false,
    error: { code: 'INPUT_PROBLEMS', problems: [{ field: 'phaseId', code: 'UNKNOWN' }] },
  });
});
