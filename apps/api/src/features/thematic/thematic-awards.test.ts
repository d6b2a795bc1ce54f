import 'reflect-metadata';
import { day, SAMPLE_ORGANISATION_ID, sampleStaffId, sampleThematicMovementId } from '@thidua/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleApi, type SampleApi } from '../../testing/sample-api.ts';

let api: SampleApi;
beforeAll(async () => {
  api = await sampleApi();
});
afterAll(() => api.database.close());

const LEARNING = sampleThematicMovementId(1);
const CULTURE = sampleThematicMovementId(5);

async function act(username: string, name: string, type: string, input: object) {
  const { data, codes } = await (
    await api.signedIn(username)
  ).run(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename
      ... on ThematicMovement { awards { awardRecordId subject award revokedOn } }
      ... on InputProblemsError { problems { field code } } } }`,
    { input },
  );
  return codes.length > 0 ? codes : data[name];
}

const record = (awardRecordIds: readonly string[], thematicMovementId = LEARNING, username = 'chanhvanphong') =>
  act(username, 'recordThematicAwards', 'RecordThematicAwardsInput', { thematicMovementId, awardRecordIds });

async function awardOf(awardCode: 'PROVINCIAL_MERIT' | 'ADVANCED_WORKER') {
  return api.database.client.awardRecord.findFirstOrThrow({
    where: { staffId: sampleStaffId('ha'), awardCode, revokedOn: null },
    orderBy: { year: 'desc' },
    select: { id: true, year: true },
  });
}

test('an award given for a movement is told on both pages and counts no more as merit, until it is taken off', async () => {
  const { id } = await awardOf('PROVINCIAL_MERIT');
  expect(await record([id], LEARNING, 'truongphong.htqt')).toEqual(['FORBIDDEN']);
  const choices = `{ thematicMovement(id: "${LEARNING}") { awards { awardRecordId } awardChoices { awardRecordId } } }`;
  const offered = await (await api.signedIn('chanhvanphong')).run(choices);
  expect(offered.data.thematicMovement.awardChoices).toContainEqual({ awardRecordId: id });
  const told = { awardRecordId: id, subject: 'Nguyễn Thị Hà', award: 'PROVINCIAL_MERIT', revokedOn: null };
  expect(await record([id])).toMatchObject({ awards: [told] });
  expect(await record([id])).toMatchObject({ awards: [told] });
  const trail = await api.database.client.auditEntry.findMany({ where: { action: 'THEMATIC_AWARDS_RECORDED' } });
  expect(trail.map(({ data }) => data)).toEqual([{ count: 1, recordIds: [id] }]);
  // One award is of one movement.
  expect(await record([id], CULTURE)).toMatchObject({ problems: [{ field: 'awardRecordIds', code: 'DOES_NOT_FIT' }] });

  const read = `{ staffMember(id: "${sampleStaffId('ha')}") { awards { id thematicMovementName } } }`;
  const { data } = await (await api.signedIn('chuyenvien.ha')).run(read);
  expect(data.staffMember.awards).toContainEqual({
    id,
    thematicMovementName: 'Học tập và làm theo tư tưởng của Bác trong công tác ngoại giao',
  });
  const staffSees = await (await api.signedIn('chuyenvien.ha')).run(choices);
  expect(staffSees.data.thematicMovement).toEqual({ awards: [{ awardRecordId: id }], awardChoices: [] });

  const gone = { thematicMovementId: LEARNING, awardRecordId: id };
  expect(await act('chanhvanphong', 'takeOffThematicAward', 'TakeOffThematicAwardInput', gone)).toMatchObject({
    awards: [],
  });
});

test('a title of the year, a revoked award and one outside the movement’s years are refused', async () => {
  const title = await awardOf('ADVANCED_WORKER');
  const refused = { problems: [{ field: 'awardRecordIds', code: 'DOES_NOT_FIT' }] };
  expect(await record([title.id])).toMatchObject(refused);
  const { client } = api.database;
  const recorded = { recordedById: (await client.account.findFirstOrThrow()).id, recordedAt: new Date() };
  await expect(
    client.thematicAward.create({ data: { awardRecordId: title.id, thematicMovementId: LEARNING, ...recorded } }),
  ).rejects.toThrow(/constraint|title/i);
  expect(await record([])).toMatchObject({ problems: [{ code: 'REQUIRED' }] });
});

test('a movement of earlier years is offered the awards of its years, however many came later', async () => {
  const { client } = api.database;
  const { id: thematicMovementId } = await client.thematicMovement.create({
    data: { organisationId: SAMPLE_ORGANISATION_ID, name: 'Phong trào của năm 2016', fromYear: 2016, toYear: 2016 },
    select: { id: true },
  });
  const { organisationId } = await client.awardRecord.findFirstOrThrow();
  const given = (year: number, number: string) => ({
    organisationId,
    staffId: sampleStaffId('ha'),
    awardCode: 'DIRECTOR_COMMENDATION' as const,
    year,
    decisionNumber: number,
    decidedOn: day(`${year}-12-30`),
    decidedBy: 'Giám đốc Sở',
  });
  const old = await client.awardRecord.create({ data: given(2016, 'cũ/QĐ-SNgV') });
  await client.awardRecord.createMany({
    data: Array.from({ length: 201 }, (_, index) => given(2021, `${index + 900}/QĐ-SNgV`)),
  });
  const { data } = await (
    await api.signedIn('chanhvanphong')
  ).run(`{ thematicMovement(id: "${thematicMovementId}") { awardChoices { awardRecordId } } }`);
  expect(data.thematicMovement.awardChoices).toContainEqual({ awardRecordId: old.id });
});
