import { buildDepartment, buildDifficulty, buildMovement, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';

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

interface Item {
  readonly kind: string;
  readonly title: string;
  readonly holder: string | null;
}

async function workOf(who: 'head' | 'secretary' | 'director', year = 2021): Promise<readonly Item[]> {
  const caller = await api.as(body[who].accountId);
  const { data } = await caller.run(
    `{ myWork(year: ${year}) { turn { kind title holder } waiting { kind title holder } } }`,
  );
  return [...data.myWork.turn, ...data.myWork.waiting];
}

test('a division that has entered nothing for sixty days is told once, until it enters something', async () => {
  const { organisationId, divisionId } = body;
  const kinds = async (who: 'head' | 'secretary') =>
    (await workOf(who)).filter(({ kind }) => kind === 'QUIET_DEPARTMENT' || kind === 'WAITING_ENTRIES');
  expect(await kinds('head')).toEqual([]);
  await buildMovement(database.client, { organisationId });
  expect(await kinds('head')).toMatchObject([{ kind: 'QUIET_DEPARTMENT' }]);
  expect(await kinds('secretary')).toMatchObject([{ kind: 'WAITING_ENTRIES' }]);

  await buildDifficulty(database.client, { departmentId: divisionId, raisedAt: new Date('2021-12-01T02:00:00Z') });

  expect(await kinds('head')).toEqual([]);
  const { currentName } = await buildDepartment(database.client, { organisationId, openedOn: day('2020-01-01') });
  const [waiting] = await kinds('secretary');
  expect(waiting?.holder).toContain(currentName);
});

test('a plan that lacks nothing waits for the director’s launch; one with a gap does not', async () => {
  const { organisationId } = body;
  const plan = await buildMovement(database.client, {
    organisationId,
    year: 2022,
    status: 'DRAFT',
    launchedOn: null,
    title: 'Kế hoạch thi đua năm 2022',
  });
  const launches = async () => (await workOf('director')).filter(({ kind }) => kind === 'LAUNCH_PLAN');
  expect(await launches()).toEqual([]);
  const { client } = database;
  const movementId = plan.id;
  await client.movement.update({
    where: { id: movementId },
    data: {
      purposes: ['Mục đích'],
      generalGoals: ['Mục tiêu'],
      signerName: 'Đặng Minh Trí',
      signerPost: 'Giám đốc',
      phases: {
        create: {
          ordinal: 1,
          name: 'Cả năm',
          fromDay: day('2022-01-01'),
          fromText: 'Từ đầu năm',
          toDay: day('2022-12-31'),
          toText: 'đến cuối năm',
        },
      },
      tasks: { create: { ordinal: 1, number: '1', title: 'Nhiệm vụ', content: 'Nội dung' } },
      recipients: { create: { ordinal: 1, name: 'Các phòng', purpose: '' } },
      targets: {
        create: {
          ordinal: 1,
          code: 'T1',
          group: 'TASK',
          kind: 'COUNT_RANGE',
          title: 'Sáng kiến',
          sourceText: '02 sáng kiến',
          minimum: 2,
          evidence: 'Quyết định',
          dueOn: day('2022-12-31'),
          ownerDepartmentId: body.divisionId,
        },
      },
    },
  });
  expect(await launches()).toMatchObject([{ title: 'Kế hoạch thi đua năm 2022' }]);
  expect((await workOf('secretary')).some(({ kind }) => kind === 'LAUNCH_PLAN')).toBe(false);
});
