import { plainDate } from '@thidua/domain/kernel';
import { buildInitiative, buildRecognition, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { payAuthors } from './use-cases/pay-authors.ts';
import { recordAuthorPay } from './use-cases/record-author-pay.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;
let initiativeId: string;

type Who = 'secretary' | 'director' | 'author' | 'colleague' | 'head' | 'member';

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => new Date('2021-12-06T02:00:00Z') });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
  initiativeId = await recognised();
});

/** Of the author with two thirds and the colleague; one who left has no share any more. */
async function recognised(first = body.author.staffId): Promise<string> {
  const { id } = await buildInitiative(database.client, {
    ownerId: first,
    authors: [
      { staffId: first, shareBasisPoints: 6_667 },
      { staffId: body.colleague.staffId, shareBasisPoints: 3_333 },
      { staffId: body.member.staffId, shareBasisPoints: 0 },
    ],
  });
  await buildRecognition(database.client, { initiativeId: id });
  return id;
}

function as(who: Who) {
  return api.contextOf(body[who].accountId);
}

async function told(outcome: Promise<{ readonly ok: boolean; readonly error?: unknown }>) {
  const { ok, error } = await outcome;
  if (ok) return [];
  const { code, problems } = error as {
    readonly code: string;
    readonly problems?: readonly { readonly field: string; readonly code: string }[];
  };
  return problems?.map((problem) => `${problem.field} ${problem.code}`) ?? [code];
}

const SHARE = { basis: 'SHARE' as const, benefit: 100_000_000, shareBasisPoints: 700, helpers: 0, ground: 'Biên bản' };

async function record(who: Who, version: number, more: Partial<typeof SHARE> = {}, id = initiativeId) {
  return told(recordAuthorPay(await as(who), { initiativeId: id, version, ...SHARE, ...more }));
}

async function desk(who: Who) {
  const caller = await api.as(body[who].accountId);
  const { data, codes } = await caller.run(`{ authorPayDesk(initiativeId: "${initiativeId}") {
    mayRecord leastShare leastWages leastHelperShare hasHelpers
    pay { status amount helpersAmount paidOn lines { fullName amount } }
  } }`);
  expect(codes).toEqual([]);
  return data.authorPayDesk;
}

test('from the record to the payment: split to the đồng, paid once, and each author reads the own part', async () => {
  expect(await desk('secretary')).toEqual({
    mayRecord: true,
    leastShare: 700,
    leastWages: 5,
    leastHelperShare: 2_000,
    hasHelpers: false,
    pay: null,
  });
  await expect(record('author', 0)).rejects.toThrow(/FORBIDDEN/);
  await expect(record('director', 0)).rejects.toThrow(/FORBIDDEN/);
  expect(await record('secretary', 0, { shareBasisPoints: 699 })).toEqual(['shareBasisPoints BELOW_LEAST_SHARE']);
  expect(await record('secretary', 0)).toEqual([]);
  expect(await record('secretary', 0)).toEqual(['STALE_RECORD']);
  expect(await record('secretary', 1, { benefit: 100_000_010 })).toEqual([]);
  // 7 % of it are 7.000.000,7 đồng.
  const whole = { status: 'RECORDED', amount: 7_000_001 };
  expect((await desk('secretary')).pay).toMatchObject({
    ...whole,
    lines: [
      { fullName: 'Nguyễn Thị Hà', amount: 4_666_901 },
      { fullName: 'Đặng Văn Minh', amount: 2_333_100 },
    ],
  });
  expect((await desk('colleague')).pay).toMatchObject({ ...whole, lines: [{ amount: 2_333_100 }] });
  expect((await desk('member')).pay, 'whose share is none').toBeNull();
  expect((await desk('head')).pay).toBeNull();

  const trail = await (
    await api.as(body.secretary.accountId)
  ).run(
    '{ auditEntries(first: 1, filter: { action: "AUTHOR_PAY_RECORDED" }) { nodes { data changes { field before after } } } }',
  );
  expect(JSON.parse(trail.data.auditEntries.nodes[0].data)).toEqual({ version: 2 });
  expect(trail.data.auditEntries.nodes[0].changes, 'what it was before stays readable').toEqual([
    { field: 'pay.amount', before: '7000000', after: '7000001' },
  ]);

  const pay = async (who: Who, version: number, paidOn = '2021-12-06') =>
    told(payAuthors(await as(who), { initiativeId, version, paidOn: plainDate(paidOn), paperNumber: 'PC 12' }));
  await expect(pay('author', 2)).rejects.toThrow(/FORBIDDEN/);
  expect(await pay('secretary', 2, '2021-11-21')).toEqual(['paidOn BEFORE_DECISION']);
  expect(await pay('secretary', 2)).toEqual([]);
  expect(await pay('secretary', 3)).toEqual(['paperNumber PAID_ALREADY']);
  expect(await pay('secretary', 2), 'the state goes before the version').toEqual(['paperNumber PAID_ALREADY']);
  expect(await record('secretary', 3)).toEqual(['ground PAID_ALREADY']);
  const { client } = database;
  await expect(client.authorPay.update({ where: { initiativeId }, data: { amount: 1n } })).rejects.toThrow(/it stands/);
  await expect(client.authorPayLine.updateMany({ data: { amount: 1n } })).rejects.toThrow(/it was paid/);
  // Who reads the initiative does not read there that somebody was paid.
  const caller = await api.as(body.head.accountId);
  const { data } = await caller.run(`{ initiative(id: "${initiativeId}") { history { action } } }`);
  expect(JSON.stringify(data)).not.toContain('PA');
});

test('helpers get their part where the request names some, and the body sets how much at least', async () => {
  const { organisationId } = body;
  await database.client.initiativeHelper.create({
    data: { initiativeId, ordinal: 1, fullName: 'Trần Văn Dũng', work: 'Quét hồ sơ.' },
  });
  expect(await record('secretary', 0, { helpers: 1_399_999 })).toEqual(['helpers BELOW_LEAST_HELPERS']);
  await database.client.organisationSetting.create({
    data: {
      organisationId,
      key: 'initiativeHelperShare',
      value: 1_000,
      legalGround: 'Quyết định 12/QĐ-SNgV',
      validFrom: day('2021-12-01'),
    },
  });
  expect(await record('secretary', 0, { helpers: 700_000 })).toEqual([]);
});

test('only of what is recognised, and nobody their own: the director where every secretary is an author', async () => {
  const { id } = await buildInitiative(database.client, { ownerId: body.author.staffId, status: 'NOT_RECOGNISED' });
  expect(await record('secretary', 0, {}, id)).toEqual(['ground NOT_RECOGNISED']);
  const own = await recognised(body.secretary.staffId);
  await expect(record('secretary', 0, {}, own)).rejects.toThrow(/FORBIDDEN/);
  expect(await record('director', 0, {}, own)).toEqual([]);
});

test('where the benefit cannot be reckoned, so many wages are recorded; what the body has set is the least', async () => {
  const recordWages = async (wages: number) =>
    told(
      recordAuthorPay(await as('secretary'), {
        initiativeId,
        version: 0,
        basis: 'WAGES',
        wage: 1_490_000,
        wages,
        helpers: 0,
        ground: 'Nghị định 38/2019/NĐ-CP',
      }),
    );
  expect(await recordWages(4)).toEqual(['wages BELOW_LEAST_WAGES']);
  expect(await recordWages(5)).toEqual([]);
  const kept = await database.client.authorPay.findUniqueOrThrow({ where: { initiativeId } });
  expect(kept).toMatchObject({ basis: 'WAGES', wage: 1_490_000n, wages: 5, amount: 7_450_000n, benefit: null });
});
