import 'reflect-metadata';
import {
  buildDepartment,
  day,
  SAMPLE_MOVEMENT_ID,
  sampleAccountId,
  sampleDepartmentId,
  sampleStaffId,
} from '@thidua/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleApi, type SampleApi } from '../../testing/sample-api.ts';

let api: SampleApi;
beforeAll(async () => {
  api = await sampleApi();
});
afterAll(() => api.database.close());

const BODIES = `query ($id: UUID!) { movementById(id: $id) { recipients { name group bodies { departmentId name hasHead hasHeadRead } } } }`;
const WORK = '{ myWork(year: 2021) { turn { kind title detail subjectId } } }';
const READ = 'mutation ($id: UUID!) { markPlanRead(id: $id) { __typename } }';
const id = SAMPLE_MOVEMENT_ID;

interface Body {
  readonly departmentId: string;
  readonly name: string;
  readonly hasHead: boolean;
  readonly hasHeadRead: boolean;
}

async function bodiesOf(group: string): Promise<readonly Body[]> {
  const { data, codes } = await (await api.signedIn('chuyenvien.ha')).run(BODIES, { id });
  expect(codes).toEqual([]);
  return data.movementById.recipients.find((each: { group: string }) => each.group === group).bodies;
}

async function readingOf(username: string) {
  const { data } = await (await api.signedIn(username)).run(WORK);
  return data.myWork.turn.filter(({ kind }: { kind: string }) => kind === 'READ_PLAN');
}

describe('the bodies behind Nơi nhận', () => {
  test('a group is every body it means, those outside are none', async () => {
    expect((await bodiesOf('DEPARTMENTS')).map(({ name }) => name)).toEqual([
      'Văn phòng - Thanh tra',
      'Phòng Hợp tác quốc tế',
      'Phòng Lãnh sự - Việt kiều',
      'Trung tâm Dịch vụ đối ngoại',
    ]);
    expect((await bodiesOf('UNIONS')).map(({ name }) => name)).toEqual([
      'Công đoàn cơ sở Sở Ngoại vụ',
      'Chi đoàn Sở Ngoại vụ',
    ]);
    expect((await bodiesOf('PARTY')).map(({ hasHead }) => hasHead)).toEqual([false]);
    expect(await bodiesOf('SUPERIOR')).toEqual([]);
    expect(await bodiesOf('ARCHIVE')).toEqual([]);
  });

  test('are those of the day of the launch: a division that opened later is not among them', async () => {
    const { client } = api.database;
    const { organisationId } = await client.movement.findUniqueOrThrow({
      where: { id },
      select: { organisationId: true },
    });
    await buildDepartment(client, { organisationId, name: 'Phòng Biên giới', openedOn: day('2021-06-01') });
    expect((await bodiesOf('DEPARTMENTS')).map(({ name }) => name)).not.toContain('Phòng Biên giới');
  });
});

describe('the notice of a plan', () => {
  test('stands at the head of a body until they have read it, and at nobody else', async () => {
    const { client } = api.database;
    expect(await readingOf('truongphong.lsvk')).toEqual([]);
    await client.$executeRaw`ALTER TABLE plan_readings DISABLE TRIGGER USER`;
    await client.planReading.deleteMany({ where: { accountId: sampleAccountId('truongphong.lsvk') } });
    expect(await readingOf('truongphong.lsvk')).toMatchObject([{ subjectId: id, detail: 'Phòng Lãnh sự - Việt kiều' }]);
    expect(await readingOf('chuyenvien.ha')).toEqual([]);
    const lsvk = (await bodiesOf('DEPARTMENTS')).find(
      ({ departmentId }) => departmentId === sampleDepartmentId('LSVK'),
    );
    expect(lsvk).toMatchObject({ hasHead: true, hasHeadRead: false });
    await (await api.signedIn('truongphong.lsvk')).run(READ, { id });
    expect(await readingOf('truongphong.lsvk')).toEqual([]);
  });

  test('reaches the secretary of a union as the head of it', async () => {
    await api.database.client.post.create({
      data: {
        staffId: sampleStaffId('ha'),
        departmentId: sampleDepartmentId('DTN'),
        title: 'Bí thư chi đoàn',
        isHead: true,
        validFrom: day('2021-01-01'),
      },
    });
    expect(await readingOf('chuyenvien.ha')).toMatchObject([{ detail: 'Chi đoàn Sở Ngoại vụ' }]);
    expect((await bodiesOf('UNIONS')).map(({ hasHead, hasHeadRead }) => [hasHead, hasHeadRead])).toEqual([
      [false, false],
      [true, false],
    ]);
    await (await api.signedIn('chuyenvien.ha')).run(READ, { id });
    expect(await readingOf('chuyenvien.ha')).toEqual([]);
  });
});
