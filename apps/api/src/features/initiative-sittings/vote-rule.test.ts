import { plainDate } from '@thidua/domain/kernel';
import { buildInitiative, buildInitiativeCouncil, buildInitiativeSitting, day, hanoi } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { recordPresence } from './use-cases/record-presence.ts';
import { startSitting } from './use-cases/start-sitting.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => new Date('2021-12-06T02:00:00Z') });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
});

function council() {
  return buildInitiativeCouncil(database.client, {
    organisationId: body.organisationId,
    staffIds: [body.head, body.member, body.colleague].map(({ staffId }) => staffId),
  });
}

function beforeCouncil() {
  return buildInitiative(database.client, {
    ownerId: body.author.staffId,
    status: 'BEFORE_COUNCIL',
    submittedAt: hanoi('2021-11-15 10:00'),
    dueOn: day('2022-02-15'),
  });
}

/** The body sets parts of the rule, each from its day on. */
function set(values: Readonly<Record<string, string>>, validFrom: string) {
  return database.client.organisationSetting.createMany({
    data: Object.entries(values).map(([key, value]) => ({
      organisationId: body.organisationId,
      key,
      value,
      legalGround: 'Quyết định 12/QĐ-SNgV',
      validFrom: day(validFrom),
    })),
  });
}

async function rule(heldOn = '2021-12-03') {
  const caller = await api.as(body.secretary.accountId);
  const fields = 'form base shareNumerator shareDenominator quorumNumerator quorumDenominator legalGround setParts';
  return (await caller.run(`{ initiativeVoteRule(heldOn: "${heldOn}") { ${fields} } }`)).data.initiativeVoteRule;
}

const THIRDS = { shareNumerator: 2, shareDenominator: 3, quorumNumerator: 2, quorumDenominator: 3 };

test('a sitting begins with what the body has set for its day, else with what the last one had, else with what is usual', async () => {
  expect(await rule()).toEqual({ form: 'OPEN', base: 'PRESENT_MEMBERS', ...THIRDS, legalGround: '', setParts: [] });
  await buildInitiativeSitting(database.client, {
    council: await council(),
    initiativeIds: [(await beforeCouncil()).id],
    base: 'ALL_MEMBERS',
    legalGround: 'Quy chế cũ',
  });
  expect(await rule()).toMatchObject({ base: 'ALL_MEMBERS', legalGround: 'Quy chế cũ' });
  await set({ initiativeVoteShare: '7/10', initiativeVoteForm: 'SECRET' }, '2021-12-01');
  expect(await rule()).toMatchObject({
    form: 'SECRET',
    base: 'ALL_MEMBERS',
    shareNumerator: 7,
    shareDenominator: 10,
    legalGround: 'Quyết định 12/QĐ-SNgV',
    setParts: ['form', 'share'],
  });
  expect(await rule('2021-11-30')).toMatchObject({ form: 'OPEN', setParts: [] });
});

test('it is held to the setting of its day, and keeps its own rule when the setting changes', async () => {
  await council();
  await set({ initiativeVoteShare: '7/10' }, '2021-12-01');
  const start = async (heldOn: string, shareNumerator: number, shareDenominator: number) => {
    const id = crypto.randomUUID();
    const outcome = await startSitting(await api.contextOf(body.secretary.accountId), {
      id,
      heldOn: plainDate(heldOn),
      place: 'Phòng họp',
      form: 'OPEN',
      base: 'PRESENT_MEMBERS',
      ...THIRDS,
      shareNumerator,
      shareDenominator,
      legalGround: 'Quyết định 12/QĐ-SNgV',
      initiativeIds: [(await beforeCouncil()).id],
    });
    return outcome.ok ? id : outcome.error.problems.map(({ field, code }) => `${field} ${code}`);
  };
  expect(await start('2021-12-03', 2, 3)).toEqual(['share NOT_AS_SET']);
  expect(await start('2021-11-30', 2, 3)).toEqual(expect.any(String));
  const id = await start('2021-12-03', 70, 100);
  await set({ initiativeVoteShare: '4/5' }, '2021-12-02');
  expect(await database.client.initiativeSitting.findUnique({ where: { id: String(id) } })).toMatchObject({
    shareNumerator: 70,
    shareDenominator: 100,
  });
});

test('the hours of a sitting are kept for its minutes, as hours and in their order', async () => {
  const { id } = await buildInitiativeSitting(database.client, {
    council: await council(),
    initiativeIds: [(await beforeCouncil()).id],
  });
  const context = await api.contextOf(body.secretary.accountId);
  const record = async (beganAt: string, endedAt: string) => {
    const outcome = await recordPresence(context, { id, version: 1, presentIds: [], note: '', beganAt, endedAt });
    if (outcome.ok) return [];
    return outcome.error.code === 'INPUT_PROBLEMS' ? outcome.error.problems.map(({ code }) => code) : [];
  };
  expect(await record('2 giờ', '')).toEqual(['NOT_AN_HOUR']);
  expect(await record('14:00', '14:00')).toEqual(['ENDS_BEFORE_START']);
  expect(await record('14:00', '16:30')).toEqual([]);
  expect(await database.client.initiativeSitting.findUnique({ where: { id } })).toMatchObject({ endedAt: '16:30' });
});
