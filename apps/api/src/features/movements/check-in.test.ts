import 'reflect-metadata';
import { sampleTargetId } from '@thidua/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleApi, type SampleApi } from '../../testing/sample-api.ts';

let api: SampleApi;
beforeAll(async () => {
  api = await sampleApi();
  // Here 2.10a is told by hand: the contents that the sample links to it are set free.
  await api.database.client.workProgrammeItem.updateMany({ data: { targetId: null } });
});
afterAll(() => api.database.close());

describe('a reported figure', () => {
  const RECORD = `mutation ($input: RecordTargetValueInput!) { recordTargetValue(input: $input) {
    __typename
    ... on Target { code progress { state value waiting } checkIns { value note recordedBy } }
    ... on InputProblemsError { problems { field code limit } } } }`;
  const report = async (username: string, code: string, changes: object = {}) => {
    const input = {
      targetId: sampleTargetId(code),
      onDay: '2021-12-06',
      value: 1,
      note: 'Quyết định 12/QĐ',
      ...changes,
    };
    return (await api.signedIn(username)).run(RECORD, { input });
  };

  test('waits for its confirmation and keeps the earlier ones', async () => {
    const { data } = await report('chanhvanphong', '2.10a', {
      value: 2,
      registered: 2,
      note: 'Hoàn thành nội dung thứ hai.',
    });
    expect(data.recordTargetValue).toEqual({
      __typename: 'Target',
      code: '2.10a',
      progress: { state: 'RUNNING', value: 1, waiting: 2 },
      checkIns: [
        { value: 2, note: 'Hoàn thành nội dung thứ hai.', recordedBy: 'Võ Văn Ấn' },
        { value: 1, note: 'Hoàn thành nội dung xúc tiến viện trợ phi chính phủ nước ngoài.', recordedBy: 'Võ Văn Ấn' },
      ],
    });
    expect(await api.database.client.auditEntry.findFirst({ orderBy: { seq: 'desc' } })).toMatchObject({
      action: 'TARGET_VALUE_RECORDED',
      objectId: sampleTargetId('2.10a'),
      data: expect.objectContaining({ value: 2, onDay: '2021-12-06' }),
    });
  });

  test('is refused for a target that counts itself', async () => {
    const { data } = await report('chanhvanphong', 'P2');
    expect(data.recordTargetValue).toEqual({ __typename: 'TargetComputedError' });
  });

  test('is refused when it is more than everybody, or of tomorrow', async () => {
    const { data } = await report('chanhvanphong', '2.1c', { value: 25, onDay: '2021-12-07' });
    expect(data.recordTargetValue.problems).toEqual([
      { field: 'value', code: 'TOO_LARGE', limit: 24 },
      { field: 'onDay', code: 'IN_FUTURE', limit: null },
    ]);
  });

  test('is refused from a head whose department does not answer for the target', async () => {
    expect((await report('truongphong.htqt', 'T7a')).codes).toEqual(['FORBIDDEN']);
  });

  test('is refused from somebody who heads nothing', async () => {
    expect((await report('chuyenvien.ha', 'T7a')).codes).toEqual(['FORBIDDEN']);
  });

  test('is refused for a target that does not exist', async () => {
    const { codes } = await report('chanhvanphong', 'T7a', { targetId: '00000000-0000-4000-8000-000000000000' });
    expect(codes).toEqual(['NOT_FOUND']);
  });

  test('is refused once the movement is closed', async () => {
    const { client } = api.database;
    await client.movement.updateMany({ data: { status: 'CLOSED' } });
    const { data } = await report('chanhvanphong', 'T7a');
    await client.movement.updateMany({ data: { status: 'INTERIM_REVIEWED' } });
    expect(data.recordTargetValue).toEqual({ __typename: 'InvalidTransitionError' });
  });
});

describe('the second person', () => {
  const REPORT = `mutation ($input: RecordTargetValueInput!) { recordTargetValue(input: $input) { __typename
    ... on Target { checkIns { id } } ... on InputProblemsError { problems { field code limit actual } } } }`;
  const REVIEW = `mutation ($input: ReviewTargetValueInput!) { reviewTargetValue(input: $input) { __typename
    ... on Target { progress { state value registered waiting } checkIns { value state reviewedBy reviewNote } }
    ... on InputProblemsError { problems { field code } } ... on InvalidTransitionError { from event } } }`;

  async function reported(code: string, changes: object, username = 'chanhvanphong') {
    const input = { targetId: sampleTargetId(code), onDay: '2021-12-06', value: 1, note: 'Biên bản', ...changes };
    return (await (await api.signedIn(username)).run(REPORT, { input })).data.recordTargetValue;
  }

  async function reviewed(username: string, checkInId: string, verdict: string, note = '') {
    return (await api.signedIn(username)).run(REVIEW, { input: { checkInId, verdict, note } });
  }

  test('makes a figure count, and is named with it', async () => {
    const { checkIns } = await reported('T7a', {});
    const { data } = await reviewed('giamdoc', checkIns[0].id, 'CONFIRMED');
    expect(data.reviewTargetValue).toMatchObject({
      progress: { state: 'MET', value: 1, waiting: null },
      checkIns: [{ value: 1, state: 'CONFIRMED', reviewedBy: 'Đặng Minh Trí' }],
    });
    const again = await reviewed('giamdoc', checkIns[0].id, 'RETURNED', 'Nhầm.');
    expect(again.data.reviewTargetValue).toEqual({
      __typename: 'InvalidTransitionError',
      from: 'CONFIRMED',
      event: 'RETURNED',
    });
  });

  test('is never the reporter, not even through the database', async () => {
    const { checkIns } = await reported('P6', { value: 20 });
    const own = await reviewed('chanhvanphong', checkIns[0].id, 'CONFIRMED');
    expect(own.data.reviewTargetValue).toEqual({ __typename: 'SelfConfirmationError' });
    const { client } = api.database;
    const { recordedById, recordedAt } = await client.targetCheckIn.findUniqueOrThrow({
      where: { id: checkIns[0].id },
    });
    await expect(
      client.targetCheckInReview.create({
        data: { checkInId: checkIns[0].id, verdict: 'CONFIRMED', reviewedById: recordedById, reviewedAt: recordedAt },
      }),
    ).rejects.toThrow('constraint');
  });

  test('sends a figure back with a reason; the last confirmed one goes on counting', async () => {
    const { checkIns } = await reported('P6', { value: 22 });
    const { id } = checkIns[0];
    const silent = await reviewed('giamdoc', id, 'RETURNED');
    expect(silent.data.reviewTargetValue.problems).toEqual([{ field: 'note', code: 'REQUIRED' }]);
    const { data } = await reviewed('giamdoc', id, 'RETURNED', 'Còn hai gia đình chưa có quyết định.');
    expect(data.reviewTargetValue).toMatchObject({
      progress: { value: 19 },
      checkIns: [{ state: 'RETURNED' }, {}, {}],
    });
  });

  test('is no stranger: staff and heads of other departments are kept out', async () => {
    const { checkIns } = await reported('2.1c', { value: 24 });
    for (const username of ['chuyenvien.ha', 'truongphong.htqt']) {
      expect((await reviewed(username, checkIns[0].id, 'CONFIRMED')).codes).toEqual(['FORBIDDEN']);
    }
  });

  test('has it on the list at home until it is done, and the reporter sees where it lies', async () => {
    const WORK = '{ myWork(year: 2021) { turn { kind code detail } waiting { kind code holder } } }';
    const director = await (await api.signedIn('giamdoc')).run(WORK);
    expect(director.data.myWork.turn).toContainEqual({
      kind: 'CONFIRM_TARGET_VALUE',
      code: '2.1c',
      detail: 'Võ Văn Ấn',
    });
    const reporter = await (await api.signedIn('chanhvanphong')).run(WORK);
    expect(reporter.data.myWork.waiting).toContainEqual({
      kind: 'WAITING_CONFIRMATION',
      code: '2.1c',
      holder: 'Đặng Minh Trí',
    });
    expect(reporter.data.myWork.turn).toContainEqual({
      kind: 'CORRECT_TARGET_VALUE',
      code: 'P6',
      detail: 'Còn hai gia đình chưa có quyết định.',
    });
  });

  test('a smaller figure than the last says why', async () => {
    const lower = { value: 18 };
    expect((await reported('P6', lower)).problems).toEqual([
      { field: 'loweredReason', code: 'LOWERED', limit: 20, actual: 18 },
    ]);
    expect((await reported('P6', { ...lower, loweredReason: 'Một gia đình chuyển nơi cư trú.' })).__typename).toBe(
      'Target',
    );
  });

  test('what is registered and finished is counted in two steps', async () => {
    await api.database.client.target.update({
      where: { id: sampleTargetId('2.10a') },
      data: { countsRegistered: true },
    });
    const both = { value: 3, registered: 2, loweredReason: '' };
    expect((await reported('2.10a', both)).problems).toEqual([
      { field: 'value', code: 'MORE_THAN_REGISTERED', limit: 2, actual: 3 },
    ]);
    const { checkIns } = await reported('2.10a', { ...both, value: 2 });
    const { data } = await reviewed('giamdoc', checkIns[0].id, 'CONFIRMED');
    expect(data.reviewTargetValue.progress).toMatchObject({ state: 'MET', value: 2, registered: 2 });
  });
});
