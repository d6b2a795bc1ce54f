import { countStatements } from '@thidua/db';
import { buildAwardRecord, buildMovement, buildNomination, buildRoleModel, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';

const NOW = new Date('2021-12-06T02:00:00Z');
const REPORT = `{ timelyPraise(year: 2021) {
  decidedFigures { count median longest } waitingFigures { count median longest }
  divisions { department { name } decided { count median longest } waiting { count } }
  decided { subjectName award base from days decidedOn } waiting { subjectName award base days } } }`;

let database: TestDatabase;
let api: TestApi;
let body: Body;
let movementId: string;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => NOW });
  body = await buildBody(database.client);
  const plan = { organisationId: body.organisationId, year: 2021, status: 'LAUNCHED' as const };
  movementId = (await buildMovement(database.client, plan)).id;
});
afterAll(() => database.close());

async function reportOf(who: 'head' | 'secretary') {
  return (await (await api.as(body[who].accountId)).run(REPORT)).data.timelyPraise;
}

test('days run from the achievement or the period to the decision, a head reads the own division, figures count the lines', async () => {
  const db = database.client;
  const { staffId } = body.author;
  const linked = await buildAwardRecord(db, { staffId, year: 2021, decidedOn: day('2021-07-20') });
  await buildRoleModel(db, {
    departmentId: body.divisionId,
    movementId,
    staffId,
    status: 'PUBLISHED',
    achievedOn: day('2021-05-28'),
    awardRecordId: linked.id,
  });
  const periodTo = day('2021-06-30');
  const periodFrom = day('2021-01-01');
  const office = { staffId: body.secretary.staffId, year: 2021, periodFrom, periodTo };
  await buildAwardRecord(db, { ...office, decidedOn: day('2021-07-20') });
  await buildNomination(db, {
    staffId: body.colleague.staffId,
    year: 2021,
    status: 'RECEIVED',
    submittedAt: new Date('2021-12-01T02:00:00Z'),
  });
  await buildRoleModel(db, {
    departmentId: body.divisionId,
    movementId,
    status: 'PUBLISHED',
    achievedOn: day('2021-11-06'),
  });
  const all = await reportOf('secretary');
  expect(all.decidedFigures).toEqual({ count: 2, median: 36.5, longest: 53 });
  expect(all.waitingFigures).toEqual({ count: 2, median: 17.5, longest: 30 });
  expect(all.decided).toMatchObject([
    { subjectName: 'Nguyễn Thị Hà', base: 'ACHIEVEMENT', from: '2021-05-28', days: 53 },
    { base: 'PERIOD', from: '2021-06-30', days: 20 },
  ]);
  expect(all.waiting).toMatchObject([
    { award: null, base: 'ACHIEVEMENT', days: 30 },
    { base: 'PROPOSAL', days: 5 },
  ]);
  const own = await reportOf('head');
  expect(own.decidedFigures).toEqual({ count: 1, median: 53, longest: 53 });
  expect(own.divisions).toMatchObject([{ department: { name: 'Phòng Hợp tác quốc tế' }, waiting: { count: 2 } }]);
});

test('costs the same for few and for many', async () => {
  const caller = await api.as(body.secretary.accountId);
  const before = await countStatements(database, () => caller.run(REPORT));
  for (let count = 0; count < 8; count += 1) {
    await buildAwardRecord(database.client, { staffId: body.head.staffId, year: 2021, decidedOn: day('2021-07-21') });
  }
  const after = await countStatements(database, () => caller.run(REPORT));
  expect(after.result.data.timelyPraise.decided).toHaveLength(10);
  expect(after.statements).toHaveLength(before.statements.length);
});
