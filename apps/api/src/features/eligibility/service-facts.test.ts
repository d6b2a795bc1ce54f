import { plainDate } from '@thidua/domain/kernel';
import { buildDepartment, buildStaff, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TEST_CIPHER } from '../../testing/test-api.ts';
import { yearCases } from './assess-year.ts';

let database: TestDatabase;
let organisationId: string;
let divisionId: string;
let officeId: string;

beforeAll(async () => {
  database = await testDatabase();
  ({ organisationId, id: divisionId } = await buildDepartment(database.client, { name: 'Phòng Hợp tác quốc tế' }));
  officeId = (await buildDepartment(database.client, { organisationId, name: 'Văn phòng' })).id;
});
afterAll(() => database.close());

async function factsOf(staffId: string) {
  const scope = { organisationId, year: 2021, day: plainDate('2021-12-06'), departmentIds: [], staffIds: [staffId] };
  const { people } = await yearCases(database.client, TEST_CIPHER, scope);
  const facts = people[0]?.facts;
  if (facts?.kind !== 'PERSON') throw new Error('a person was asked for');
  return facts;
}

function worker() {
  return buildStaff(database.client, {
    departmentId: divisionId,
    staffClass: 'WORKER',
    recruitedOn: day('2018-03-01'),
  });
}

test('a contract that led into the civil service without a break is told apart from the recruitment', async () => {
  const { id } = await worker();
  const { client } = database;
  await client.staffClassPeriod.updateMany({ where: { staffId: id }, data: { validTo: day('2021-05-31') } });
  await client.staffClassPeriod.create({
    data: { staffId: id, staffClass: 'CIVIL_SERVANT', validFrom: day('2021-06-01') },
  });
  expect(await factsOf(id)).toMatchObject({
    recruitedOn: '2021-06-01',
    isContractStaff: false,
    unbrokenContractFrom: '2018-03-01',
  });
});

test('somebody on contract serves since the contract began', async () => {
  const facts = await factsOf((await worker()).id);
  expect(facts).toMatchObject({ recruitedOn: '2018-03-01', isContractStaff: true });
  expect(facts.unbrokenContractFrom).toBeUndefined();
});

test('who left and came back in the year is told apart from somebody who was there all the time', async () => {
  const { id: staffId } = await buildStaff(database.client, {
    departmentId: divisionId,
    recruitedOn: day('2010-01-01'),
  });
  const sealedKind = TEST_CIPHER.seal('departure', 'RESIGNED');
  await database.client.departure.create({
    data: { staffId, sealedKind, onDay: day('2020-03-01'), returnedOn: day('2021-06-01') },
  });
  expect(await factsOf(staffId)).toMatchObject({ recruitedOn: '2010-01-01', returnedOn: '2021-06-01' });
});

const RECORDED = {
  status: 'RECORDED' as const,
  wantedOn: day('2021-08-01'),
  effectiveOn: day('2021-08-01'),
  reason: 'Theo nhu cầu công tác.',
  askedSide: 'HOST' as const,
  askedById: '00000000-0000-4000-8000-000000000000',
  askedAt: new Date('2021-07-01T02:00:00Z'),
};

test('a transfer of the year carries the months in the old unit and its opinion', async () => {
  const { id: staffId } = await buildStaff(database.client, {
    departmentId: divisionId,
    recruitedOn: day('2020-08-01'),
  });
  const { client } = database;
  await client.transfer.create({
    data: {
      ...RECORDED,
      organisationId,
      staffId,
      kind: 'TRANSFER',
      fromDepartmentId: divisionId,
      toDepartmentId: officeId,
      opinion: 'AGREED',
    },
  });
  expect((await factsOf(staffId)).transfer).toMatchObject({
    on: '2021-08-01',
    oldUnit: 'Phòng Hợp tác quốc tế',
    monthsInOldUnit: 12,
    oldUnitOpinion: 'AGREED',
  });
});

test('a secondment of the year is confirmed by its host, because nothing is recorded before both agree', async () => {
  const { id: staffId } = await buildStaff(database.client, { departmentId: divisionId });
  await database.client.transfer.create({
    data: {
      ...RECORDED,
      organisationId,
      staffId,
      kind: 'SECONDMENT',
      untilDay: day('2021-12-31'),
      fromDepartmentId: divisionId,
      toDepartmentId: officeId,
    },
  });
  expect((await factsOf(staffId)).secondment).toMatchObject({ host: 'Văn phòng', hostConfirmed: true });
});
