import 'reflect-metadata';
import { buildOrganisation, day, sampleTargetId } from '@thidua/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleApi, type SampleApi } from '../../testing/sample-api.ts';

let api: SampleApi;
beforeAll(async () => {
  api = await sampleApi();
});
afterAll(() => api.database.close());

const EIGHT_HOURS = sampleTargetId('2.8a');
const TARGET = `query ($id: UUID!, $onDay: PlainDate) { target(id: $id) {
  thematicMovement { name } viewerCanCheckIn
  progress(onDay: $onDay) { state value base isComputed }
  sources(onDay: $onDay) { kind label detail } } }`;

async function targetSeen(username: string, { id = EIGHT_HOURS, onDay = null as string | null } = {}) {
  const { data, codes } = await (await api.signedIn(username)).run(TARGET, { id, onDay });
  expect(codes).toEqual([]);
  return data.target;
}

describe('a target of participation', () => {
  test('is counted from the registrations, and the number opens its list', async () => {
    const target = await targetSeen('chanhvanphong');
    expect(target).toMatchObject({
      thematicMovement: { name: 'Ngày làm việc 8 giờ chất lượng, hiệu quả' },
      viewerCanCheckIn: false,
      progress: { state: 'AT_RISK', value: 23, base: 24, isComputed: true },
    });
    expect(target.sources).toHaveLength(23);
    expect(target.sources[0]).toMatchObject({ kind: 'REGISTRATION', detail: expect.stringContaining('26/02/2021') });
  });

  test('of women counts women', async () => {
    const { progress, sources } = await targetSeen('chanhvanphong', { id: sampleTargetId('2.8b') });
    expect(progress).toMatchObject({ isComputed: true });
    expect(sources).toHaveLength(progress.value);
    expect(progress.value).toBe(11);
  });

  test('tells its number to all, its names only to those who may know of the registrations', async () => {
    const { progress, sources } = await targetSeen('chuyenvien.ha');
    expect(progress.value).toBe(23);
    expect(sources).toHaveLength(1);
  });

  test('takes nothing typed', async () => {
    const RECORD = 'mutation ($input: RecordTargetValueInput!) { recordTargetValue(input: $input) { __typename } }';
    const input = { targetId: EIGHT_HOURS, onDay: '2021-12-06', value: 24, note: 'Danh sách' };
    const { data } = await (await api.signedIn('chanhvanphong')).run(RECORD, { input });
    expect(data.recordTargetValue.__typename).toBe('TargetComputedError');
  });

  test('keeps the value of a past day, whoever registers or takes back later', async () => {
    const before = await targetSeen('chanhvanphong', { onDay: '2021-05-19' });
    expect(before.progress.value).toBe(23);
    expect((await targetSeen('chanhvanphong', { onDay: '2021-02-25' })).progress.value).toBe(0);

    const { client } = api.database;
    const { staffId } = await client.account.findUniqueOrThrow({
      where: { username: 'chuyenvien.ha' },
      select: { staffId: true },
    });
    await client.registrationPledge.updateMany({
      where: { sheet: { staffId } },
      data: { endedOn: day('2021-12-06') },
    });

    expect(await targetSeen('chanhvanphong', { onDay: '2021-05-19' })).toEqual(before);
    expect((await targetSeen('chanhvanphong')).progress.value).toBe(22);
  });

  test('counts a movement of its own body only, and only where it counts taking part', async () => {
    const { client } = api.database;
    const { id } = await client.thematicMovement.findFirstOrThrow();
    await expect(
      client.target.update({ where: { id: sampleTargetId('2.10a') }, data: { thematicMovementId: id } }),
    ).rejects.toThrow('constraint');
    const stranger = await buildOrganisation(client);
    const foreign = await client.thematicMovement.create({ data: { organisationId: stranger.id, name: 'Khác' } });
    await expect(
      client.target.update({ where: { id: EIGHT_HOURS }, data: { thematicMovementId: foreign.id } }),
    ).rejects.toThrow('constraint');
  });
});
