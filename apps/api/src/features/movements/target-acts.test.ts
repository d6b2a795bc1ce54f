import 'reflect-metadata';
import { buildDepartment, sampleTargetId } from '@thidua/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleApi, type SampleApi } from '../../testing/sample-api.ts';

let api: SampleApi;
let movementId: string;
let departmentId: string;
beforeAll(async () => {
  api = await sampleApi();
  const { client } = api.database;
  movementId = (await client.movement.findFirstOrThrow({ where: { year: 2021, kind: 'YEARLY' } })).id;
  departmentId = (await client.department.findFirstOrThrow({ where: { code: 'VPTTR' } })).id;
});
afterAll(() => api.database.close());

const SHOWN = `__typename
  ... on Target { id code title minimum maximum kind tag version viewerEditing owner { shortName }
    progress { state wanted wantedMaximum value }
    revisions { reason replacedBy changes { field before after } } }
  ... on InputProblemsError { problems { field code limit actual } }
  ... on InvalidTransitionError { from event }`;
const CREATE = `mutation ($input: CreateTargetInput!) { createTarget(input: $input) { ${SHOWN} } }`;
const UPDATE = `mutation ($input: UpdateTargetInput!) { updateTarget(input: $input) { ${SHOWN} ... on StaleRecordError { currentVersion } } }`;
const REMOVE = `mutation ($input: RemoveTargetInput!) { removeTarget(input: $input) { __typename
  ... on Movement { targets { code } removedTargets { code removedReason viewerEditing } }
  ... on InputProblemsError { problems { field code } } ... on InvalidTransitionError { from event } } }`;

function words(changes: object = {}) {
  return {
    code: '2.11',
    group: 'TASK',
    kind: 'COUNT_RANGE',
    title: 'Hoạt động đối ngoại nhân dân',
    sourceText: 'từ 02 đến 04 hoạt động',
    minimum: 2,
    maximum: 4,
    ownerDepartmentId: departmentId,
    evidence: 'Báo cáo của phòng',
    dueOn: '2021-12-31',
    ...changes,
  };
}

async function run(document: string, input: object, username = 'chanhvanphong') {
  return (await api.signedIn(username)).run(document, { input });
}

async function inStatus<T>(status: 'DRAFT' | 'FINAL_REVIEWED', work: () => Promise<T>): Promise<T> {
  const { client } = api.database;
  await client.movement.update({ where: { id: movementId }, data: { status } });
  try {
    return await work();
  } finally {
    await client.movement.update({ where: { id: movementId }, data: { status: 'INTERIM_REVIEWED' } });
  }
}

describe('a target is added', () => {
  test('with its measure, its owner and its day', async () => {
    const { data } = await run(CREATE, { movementId, target: words({ tag: 'Hội nghị CBCCVC 2021' }) });
    expect(data.createTarget).toMatchObject({
      __typename: 'Target',
      code: '2.11',
      tag: 'Hội nghị CBCCVC 2021',
      owner: { shortName: 'VPTTr' },
      progress: { state: 'NO_DATA', wanted: 2, wantedMaximum: 4, value: null },
      revisions: [],
      viewerEditing: 'WITH_REASON',
    });
    expect(await api.database.client.auditEntry.findFirst({ orderBy: { seq: 'desc' } })).toMatchObject({
      action: 'TARGET_ADDED',
      objectId: data.createTarget.id,
    });
  });

  test('never with the code of another, even of a removed one', async () => {
    const { data } = await run(CREATE, { movementId, target: words({ code: 'P2' }) });
    expect(data.createTarget.problems).toEqual([{ field: 'code', code: 'TAKEN', limit: null, actual: null }]);
  });

  test('a range of 9 to 7 is told at its field', async () => {
    const { data } = await run(CREATE, { movementId, target: words({ code: '2.12', minimum: 9, maximum: 7 }) });
    expect(data.createTarget.problems).toEqual([{ field: 'maximum', code: 'RANGE_REVERSED', limit: 9, actual: 7 }]);
  });

  test('a department of another body is unknown', async () => {
    const { id: ownerDepartmentId } = await buildDepartment(api.database.client);
    const { data } = await run(CREATE, { movementId, target: words({ code: '2.13', ownerDepartmentId }) });
    expect(data.createTarget.problems).toMatchObject([{ field: 'ownerDepartmentId', code: 'UNKNOWN' }]);
  });

  test('by the secretariat only', async () => {
    for (const username of ['giamdoc', 'truongphong.htqt', 'chuyenvien.ha']) {
      expect((await run(CREATE, { movementId, target: words({ code: '2.14' }) }, username)).codes).toEqual([
        'FORBIDDEN',
      ]);
    }
  });

  test('not to the plan of a judged year', async () => {
    const { data } = await inStatus('FINAL_REVIEWED', () =>
      run(CREATE, { movementId, target: words({ code: '2.15' }) }),
    );
    expect(data.createTarget).toEqual({
      __typename: 'InvalidTransitionError',
      from: 'FINAL_REVIEWED',
      event: 'ADD_TARGET',
    });
  });
});

describe('a target is changed', () => {
  const stored = (code: string) =>
    api.database.client.target.findFirstOrThrow({ where: { movementId, code }, select: { id: true, version: true } });

  test('after the launch the old words and measure stay beside the new ones, with the reason', async () => {
    const { id, version } = await stored('2.11');
    const input = {
      id,
      version,
      target: words({ minimum: 3, title: 'Hoạt động đối ngoại' }),
      reason: 'Bổ sung 01 hoạt động.',
    };
    const { data } = await run(UPDATE, input);
    expect(data.updateTarget).toMatchObject({
      minimum: 3,
      version: version + 1,
      progress: { wanted: 3 },
      revisions: [
        {
          reason: 'Bổ sung 01 hoạt động.',
          replacedBy: 'Võ Văn Ấn',
          changes: [
            { field: 'title', before: 'Hoạt động đối ngoại nhân dân', after: 'Hoạt động đối ngoại' },
            { field: 'minimum', before: '2', after: '3' },
            { field: 'tag', before: 'Hội nghị CBCCVC 2021', after: null },
          ],
        },
      ],
    });
  });

  test('a second change keeps both old states, the newest first, departments by name', async () => {
    const { id, version } = await stored('2.11');
    const other = await api.database.client.department.findFirstOrThrow({ where: { code: 'HTQT' } });
    const target = words({ minimum: 3, title: 'Hoạt động đối ngoại', ownerDepartmentId: other.id });
    const { data } = await run(UPDATE, { id, version, target, reason: 'Giao phòng khác theo dõi.' });
    expect(data.updateTarget.revisions).toHaveLength(2);
    expect(data.updateTarget.revisions[0].changes).toEqual([
      { field: 'ownerDepartmentId', before: 'Văn phòng - Thanh tra', after: other.currentName },
    ]);
  });

  test('a change without a reason is refused after the launch, and free in a draft', async () => {
    const { id, version } = await stored('2.11');
    const input = { id, version, target: words({ minimum: 4 }) };
    expect((await run(UPDATE, input)).data.updateTarget.problems).toMatchObject([
      { field: 'reason', code: 'REQUIRED' },
    ]);
    const { data } = await inStatus('DRAFT', () => run(UPDATE, input));
    expect(data.updateTarget).toMatchObject({ minimum: 4, viewerEditing: 'FREE' });
    expect(data.updateTarget.revisions).toHaveLength(2);
  });

  test('what somebody else changed meanwhile is not written over', async () => {
    const { id, version } = await stored('2.11');
    const { data } = await run(UPDATE, { id, version: version - 1, target: words(), reason: 'Sửa.' });
    expect(data.updateTarget).toEqual({ __typename: 'StaleRecordError', currentVersion: version });
  });

  test('old states cannot be written over in the database either', async () => {
    await expect(api.database.client.targetRevision.updateMany({ data: { reason: 'Khác' } })).rejects.toThrow(
      'constraint',
    );
  });
});

describe('a target is taken out', () => {
  test('of a launched plan with its reason, and stays readable', async () => {
    const id = sampleTargetId('T3');
    const { version } = await api.database.client.target.findUniqueOrThrow({ where: { id } });
    expect((await run(REMOVE, { id, version })).data.removeTarget.problems).toEqual([
      { field: 'reason', code: 'REQUIRED' },
    ]);
    const { data } = await run(REMOVE, { id, version, reason: 'Không còn đối tượng.' });
    expect(data.removeTarget.targets.map(({ code }: { code: string }) => code)).not.toContain('T3');
    expect(data.removeTarget.removedTargets).toEqual([
      { code: 'T3', removedReason: 'Không còn đối tượng.', viewerEditing: 'NONE' },
    ]);
    const again = await run(REMOVE, { id, version: version + 1, reason: 'Lần nữa.' });
    expect(again.data.removeTarget).toEqual({
      __typename: 'InvalidTransitionError',
      from: 'REMOVED',
      event: 'REMOVE_TARGET',
    });
  });

  test('of a draft for good', async () => {
    const outcome = await inStatus('DRAFT', async () => {
      const made = await run(CREATE, { movementId, target: words({ code: '9.9' }) });
      const { id, version } = made.data.createTarget;
      return run(REMOVE, { id, version });
    });
    expect(outcome.data.removeTarget.__typename).toBe('Movement');
    expect(await api.database.client.target.count({ where: { code: '9.9' } })).toBe(0);
  });
});
