import { countStatements } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { buildAccount, buildStaff, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';
import { answerTransfer, giveTransferOpinion, withdrawTransfer } from './answer-transfer.ts';
import { askTransfer } from './ask-transfer.ts';
import { recordTransfer } from './record-transfer.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;
/** Heads the office, where the people of the division go. */
let hostId: string;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => new Date('2021-12-06T02:00:00Z') });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
  const { organisationId, officeId } = body;
  const staff = await buildStaff(database.client, { organisationId, departmentId: officeId, post: 'Chánh Văn phòng' });
  const account = await buildAccount(database.client, { organisationId, staffId: staff.id, roles: ['STAFF'] });
  await database.client.roleGrant.create({
    data: { accountId: account.id, role: 'HEAD', departmentId: officeId, validFrom: day('2020-01-01') },
  });
  hostId = account.id;
});

type Outcome =
  | { readonly ok: true; readonly value: { readonly id: string } }
  | {
      readonly ok: false;
      readonly error: { readonly code: string; readonly problems?: readonly { field: string; code: string }[] };
    };

function refusal(outcome: Outcome): string | undefined {
  if (outcome.ok) return undefined;
  const [problem] = outcome.error.problems ?? [];
  return problem === undefined ? outcome.error.code : `${problem.field} ${problem.code}`;
}

async function ask(accountId: string, overrides: Partial<Parameters<typeof askTransfer>[1]> = {}): Promise<Outcome> {
  return askTransfer(await api.contextOf(accountId), {
    kind: 'TRANSFER',
    staffId: body.author.staffId,
    toDepartmentId: body.officeId,
    wantedOn: plainDate('2022-01-01'),
    reason: 'Văn phòng thiếu người làm thi đua, khen thưởng.',
    ...overrides,
  });
}

async function asked(overrides: Partial<Parameters<typeof askTransfer>[1]> = {}): Promise<string> {
  const outcome = await ask(hostId, overrides);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.id;
}

const RECORD = { effectiveOn: plainDate('2022-01-01'), title: 'Chuyên viên', isLeader: false, isHead: false };

describe('a transfer', () => {
  test('asked by one head, accepted by the other and recorded by the secretary moves the person on the day', async () => {
    const id = await asked();
    const [head, secretary] = [await api.contextOf(body.head.accountId), await api.contextOf(body.secretary.accountId)];
    expect(refusal(await answerTransfer(head, { id, version: 1, accepts: true }))).toBeUndefined();
    expect(refusal(await recordTransfer(secretary, { id, version: 2, ...RECORD }))).toBeUndefined();
    const { client } = database;
    const { staffId } = body.author;
    expect(
      await client.membership.findMany({
        where: { staffId },
        select: { departmentId: true, validTo: true },
        orderBy: { validFrom: 'asc' },
      }),
    ).toEqual([
      { departmentId: body.divisionId, validTo: day('2021-12-31') },
      { departmentId: body.officeId, validTo: null },
    ]);
    expect(await client.post.count({ where: { staffId, departmentId: body.officeId, validTo: null } })).toBe(1);
    expect(await client.transfer.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: 'RECORDED',
      effectiveOn: day('2022-01-01'),
    });
  });

  test('is refused only with a reason, and then a new one may be asked for', async () => {
    const id = await asked();
    const head = await api.contextOf(body.head.accountId);
    expect(refusal(await answerTransfer(head, { id, version: 1, accepts: false }))).toBe('reason REQUIRED');
    expect(
      refusal(await answerTransfer(head, { id, version: 1, accepts: false, reason: 'Phòng đang thiếu người.' })),
    ).toBeUndefined();
    expect(refusal(await ask(hostId))).toBeUndefined();
  });

  test('is not recorded before the other head has accepted, nor accepted by who asked', async () => {
    const id = await asked();
    const secretary = await api.contextOf(body.secretary.accountId);
    expect(refusal(await recordTransfer(secretary, { id, version: 1, ...RECORD }))).toBe('INVALID_TRANSITION');
    await expect(answerTransfer(await api.contextOf(hostId), { id, version: 1, accepts: true })).rejects.toThrow(
      'FORBIDDEN',
    );
  });

  test('is not recorded for a day in a thousand years, after which nothing could be recorded', async () => {
    const id = await asked();
    await answerTransfer(await api.contextOf(body.head.accountId), { id, version: 1, accepts: true });
    const secretary = await api.contextOf(body.secretary.accountId);
    const far = { id, version: 2, ...RECORD, effectiveOn: plainDate('2999-12-06') };
    expect(refusal(await recordTransfer(secretary, far))).toBe('effectiveOn TOO_FAR_AHEAD');
  });

  test('is withdrawn by the side that asked', async () => {
    const id = await asked();
    await expect(withdrawTransfer(await api.contextOf(body.head.accountId), { id, version: 1 })).rejects.toThrow(
      'FORBIDDEN',
    );
    expect(refusal(await withdrawTransfer(await api.contextOf(hostId), { id, version: 1 }))).toBeUndefined();
  });

  test('is unknown to a head of neither division', async () => {
    const id = await asked();
    await database.client.roleGrant.updateMany({
      where: { account: { staffId: body.head.staffId }, role: 'HEAD' },
      data: { departmentId: (await buildBody(database.client)).divisionId },
    });
    await expect(
      answerTransfer(await api.contextOf(body.head.accountId), { id, version: 1, accepts: true }),
    ).rejects.toThrow('NOT_FOUND');
  });

  test('has the opinion of the old unit in writing, before or after the move', async () => {
    const id = await asked();
    const head = await api.contextOf(body.head.accountId);
    expect(refusal(await giveTransferOpinion(head, { id, version: 1, opinion: 'AGREED', text: ' ' }))).toBe(
      'opinionText REQUIRED',
    );
    expect(
      refusal(await giveTransferOpinion(head, { id, version: 1, opinion: 'AGREED', text: 'Hoàn thành tốt nhiệm vụ.' })),
    ).toBeUndefined();
    const answer = await (
      await api.as(body.head.accountId)
    ).run('{ transfers { nodes { status opinion needsOpinion monthsInOldUnit viewerCan staff { fullName } } } }');
    expect(answer.data.transfers.nodes).toEqual([
      {
        status: 'ASKED',
        opinion: 'AGREED',
        needsOpinion: true,
        monthsInOldUnit: 118,
        viewerCan: ['ACCEPT', 'REFUSE', 'GIVE_OPINION'],
        staff: { fullName: 'Nguyễn Thị Hà' },
      },
    ]);
  });
});

describe('asking', () => {
  test.each([
    ['a day that is gone', { wantedOn: plainDate('2021-12-05') }, 'wantedOn IN_THE_PAST'],
    [
      'a secondment without a sensible end',
      { kind: 'SECONDMENT' as const, untilDay: plainDate('2999-12-05') },
      'untilDay TOO_FAR_AHEAD',
    ],
    ['a day in two years', { wantedOn: plainDate('2023-12-05') }, 'wantedOn TOO_FAR_AHEAD'],
    ['a secondment without an end', { kind: 'SECONDMENT' as const }, 'untilDay REQUIRED'],
    ['no reason', { reason: '  ' }, 'reason REQUIRED'],
  ])('for %s is refused', async (_what, overrides, problem) => {
    expect(refusal(await ask(hostId, overrides))).toBe(problem);
  });

  test('by twenty at once makes one request', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => ask(hostId)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(outcomes.map(refusal))).toEqual(new Set([undefined, 'staffId TRANSFER_OPEN']));
  });

  test('is not for the person, nor for a head of neither division', async () => {
    await expect(ask(body.author.accountId)).rejects.toThrow('FORBIDDEN');
    await expect(ask(body.secretary.accountId)).rejects.toThrow('FORBIDDEN');
  });
});

test('a secondment leaves the main place and ends on its last day', async () => {
  const id = await asked({ kind: 'SECONDMENT', untilDay: plainDate('2022-06-30') });
  await answerTransfer(await api.contextOf(body.head.accountId), { id, version: 1, accepts: true });
  const secretary = await api.contextOf(body.secretary.accountId);
  expect(refusal(await recordTransfer(secretary, { id, version: 2, ...RECORD, title: '' }))).toBeUndefined();
  expect(
    await database.client.membership.findMany({
      where: { staffId: body.author.staffId },
      select: { departmentId: true, kind: true, validTo: true },
      orderBy: { validFrom: 'asc' },
    }),
  ).toEqual([
    { departmentId: body.divisionId, kind: 'MAIN', validTo: null },
    { departmentId: body.officeId, kind: 'SECONDED', validTo: day('2022-06-30') },
  ]);
});

test('two recordings at once move the person once', async () => {
  const id = await asked();
  await answerTransfer(await api.contextOf(body.head.accountId), { id, version: 1, accepts: true });
  const secretary = await api.contextOf(body.secretary.accountId);
  const outcomes = await Promise.all([
    recordTransfer(secretary, { id, version: 2, ...RECORD }),
    recordTransfer(secretary, { id, version: 2, ...RECORD }),
  ]);
  expect(outcomes.map(refusal).toSorted()).toEqual(['INVALID_TRANSITION', undefined]);
});

test('a list of transfers takes as many statements for twenty as for one', async () => {
  const QUERY = `{ transfers { totalCount nodes { id askedBy answeredBy needsOpinion viewerCan
    staff { fullName } fromDepartment { name } toDepartment { name } } } }`;
  await asked();
  const caller = await api.as(body.secretary.accountId);
  const one = await countStatements(database, () => caller.run(QUERY));
  for (let count = 0; count < 20; count += 1) {
    const staff = await buildStaff(database.client, { departmentId: body.divisionId });
    await asked({ staffId: staff.id });
  }
  const many = await countStatements(database, () => caller.run(QUERY));
  expect(many.result.data.transfers.totalCount).toBe(21);
  expect(many.statements.length).toBe(one.statements.length);
});
