import 'reflect-metadata';
import { sampleStaffId, sampleThematicMovementId } from '@thidua/testing';
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
