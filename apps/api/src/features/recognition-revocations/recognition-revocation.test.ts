import { randomUUID } from 'node:crypto';
import { databaseFailure } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import type { InitiativeScope } from '@thidua/domain/vocabulary';
import { buildDelegation, buildInitiative, buildNomination, buildRecognition, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { good } from '../../testing/run-meeting.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { decideRecognitionRevocation } from './use-cases/decide-revocation.ts';
import { proposeRecognitionRevocation } from './use-cases/propose-revocation.ts';

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
  initiativeId = await recognised(body.author.staffId);
});

/** Recognised by the body, and by the province on top. */
async function recognised(ownerId: string): Promise<string> {
  const { client } = database;
  const { id } = await buildInitiative(client, {
    ownerId,
    authors: [
      { staffId: ownerId, shareBasisPoints: 6_000 },
      { staffId: body.colleague.staffId, shareBasisPoints: 4_000 },
    ],
  });
  await buildRecognition(client, { initiativeId: id });
  const province = { scope: 'PROVINCE', decisionNumber: '3985/QĐ-UBND', decidedOn: day('2021-11-25') } as const;
  await buildRecognition(client, { initiativeId: id, ...province });
  return id;
}

/** Both authors hold a certificate. */
async function certified(): Promise<void> {
  const { client } = database;
  const { organisationId } = body;
  const { id: issueId } = await client.certificateIssue.create({
    data: {
      organisationId,
      year: 2021,
      issuedOn: day('2021-11-29'),
      signerPost: 'Giám đốc',
      signerName: 'Trần Trí',
      recordedById: body.secretary.accountId,
      recordedAt: new Date('2021-11-29T02:00:00Z'),
    },
  });
  const decision = { decisionNumber: '128/QĐ-SNgV', decidedOn: day('2021-11-22'), decidedBy: 'Giám đốc Sở' };
  const line = { organisationId, year: 2021, issueId, initiativeId, summary: 'Tóm tắt', ...decision };
  for (const [at, { staffId }] of [body.author, body.colleague].entries()) {
    await client.initiativeCertificate.create({ data: { ...line, number: at + 1, staffId } });
  }
}

const as = (who: Who) => api.contextOf(body[who].accountId);

const FORM = {
  ground: 'khoản 2 Điều 3 Nghị định 13/2012/NĐ-CP',
  reason: 'Giải pháp đã được bảo hộ trước ngày nộp đơn.',
  paperNumber: '91/QĐ-SNgV',
  paperDate: plainDate('2021-11-30'),
  revokedBy: 'Giám đốc Sở',
};

async function propose(scope: InitiativeScope, change: Partial<typeof FORM> & { readonly version?: number } = {}) {
  const { version } = await database.client.initiative.findUniqueOrThrow({ where: { id: initiativeId } });
  return proposeRecognitionRevocation(await as('secretary'), {
    id: initiativeId,
    revocationId: randomUUID(),
    version,
    scope,
    ...FORM,
    ...change,
  });
}

const confirm = async (who: Who, id: string) =>
  decideRecognitionRevocation(await as(who), 'CONFIRM', { id, version: 1 });

async function standing() {
  const { status, refusedReason, recognitions, libraryEntry } = await database.client.initiative.findUniqueOrThrow({
    where: { id: initiativeId },
    select: {
      status: true,
      refusedReason: true,
      recognitions: { select: { scope: true, revokedByPaper: true }, orderBy: { scope: 'asc' } },
      libraryEntry: { select: { isListed: true, scope: true } },
    },
  });
  const inForce = recognitions.filter(({ revokedByPaper }) => revokedByPaper === null).map(({ scope }) => scope);
  return { status, refusedReason, inForce, library: libraryEntry };
}

/** What PostgreSQL answers; undefined where it takes what was written. */
const failureOf = (written: Promise<unknown>) =>
  written.then(
    () => undefined,
    (error: unknown) => databaseFailure(error),
  );

const problemsOf = (outcome: { readonly ok: boolean; readonly error?: unknown }) =>
  (outcome.error as { problems?: readonly { field: string; code: string }[] } | undefined)?.problems?.map(
    ({ field, code }) => `${field} ${code}`,
  ) ?? outcome.error;

describe('the body’s own recognition is revoked', () => {
  test('by two people, with all that rests on it', async () => {
    await certified();
    const id = good(await propose('GRASSROOTS'));
    expect(await standing(), 'nothing changes before the second person').toMatchObject({
      status: 'RECOGNISED',
      inForce: ['GRASSROOTS', 'PROVINCE'],
      library: { isListed: true, scope: 'PROVINCE' },
    });
    good(await confirm('director', id));
    expect(await standing()).toEqual({
      status: 'NOT_RECOGNISED',
      refusedReason: FORM.reason,
      inForce: [],
      library: { isListed: false, scope: 'GRASSROOTS' },
    });
    const certificates = await database.client.initiativeCertificate.findMany({ where: { initiativeId } });
    expect(certificates.map(({ revokedOn, revokedReason }) => [revokedOn, revokedReason])).toEqual([
      [day('2021-11-30'), FORM.reason],
      [day('2021-11-30'), FORM.reason],
    ]);
    const trail = await database.client.auditEntry.findMany({
      where: { objectId: initiativeId, action: { startsWith: 'RECOGNITION' } },
      orderBy: { seq: 'asc' },
    });
    expect(trail.map(({ action }) => action)).toEqual(['RECOGNITION_REVOCATION_PROPOSED', 'RECOGNITION_REVOKED']);
    expect(trail[1]?.data).toMatchObject({ scope: 'GRASSROOTS', from: 'RECOGNISED', to: 'NOT_RECOGNISED' });
    expect(JSON.stringify(trail.map(({ data }) => data)), 'the trail tells no story').not.toContain('bảo hộ');
  });

  test('its authors hear of it at home and read why, a colleague elsewhere does not', async () => {
    good(await confirm('director', good(await propose('GRASSROOTS'))));
    const seenBy = async (who: Who) => {
      const caller = await api.as(body[who].accountId);
      const { data, codes } = await caller.run(`{
        myWork(year: 2021) { news { kind detail } }
        recognitionRevocations(initiativeId: "${initiativeId}") { reason viewerCan titlesServed { nominationId } }
      }`);
      expect(codes).toEqual([]);
      return { news: data.myWork.news, revocations: data.recognitionRevocations };
    };
    expect(await seenBy('author')).toEqual({
      news: [{ kind: 'RECOGNITION_REVOKED', detail: '91/QĐ-SNgV' }],
      revocations: [{ reason: FORM.reason, viewerCan: [], titlesServed: [] }],
    });
    expect((await seenBy('member')).revocations).toEqual([]);
  });

  test('the secretariat is warned of the titles that rest on it; they stay as they were decided', async () => {
    const { client } = database;
    const { staffId } = body.author;
    const { id: nominationId } = await buildNomination(client, { staffId, status: 'DECIDED' });
    const use = { nominationId, initiativeId, staffId, awardCode: 'GRASSROOTS_EMULATION_FIGHTER', year: 2021 } as const;
    await client.initiativeUse.create({ data: use });
    good(await confirm('director', good(await propose('GRASSROOTS'))));
    const { data } = await (
      await api.as(body.secretary.accountId)
    ).run(`{ recognitionRevocations(initiativeId: "${initiativeId}") { titlesServed { nominationId } } }`);
    expect(data.recognitionRevocations).toEqual([{ titlesServed: [{ nominationId }] }]);
    expect(await client.nomination.findUniqueOrThrow({ where: { id: nominationId } })).toMatchObject({
      status: 'DECIDED',
    });
  });

  test('what is revoked does not come back, whatever program writes', async () => {
    good(await confirm('director', good(await propose('GRASSROOTS'))));
    const { client } = database;
    const lift = client.initiativeRecognition.updateMany({
      where: { initiativeId },
      data: { revokedOn: null, revokedByPaper: null, revokedReason: null, revokedAt: null },
    });
    expect(await failureOf(lift), 'the row stays as it is').toMatchObject({ code: '23001' });
    const alone = client.initiativeRecognition.updateMany({
      where: { initiativeId: await recognised(body.author.staffId), scope: 'PROVINCE' },
      data: { revokedOn: day('2021-11-30'), revokedByPaper: 'x', revokedReason: 'x', revokedAt: new Date() },
    });
    expect(await failureOf(alone), 'no recognition falls without a confirmed paper').toMatchObject({ code: '23514' });
  });
});

test('a wider scope is revoked alone: the body’s own, its certificates and its place in the library stay', async () => {
  good(await confirm('director', good(await propose('PROVINCE'))));
  expect(await standing()).toEqual({
    status: 'RECOGNISED',
    refusedReason: null,
    inForce: ['GRASSROOTS'],
    library: { isListed: true, scope: 'GRASSROOTS' },
  });
  expect(problemsOf(await propose('PROVINCE'))).toEqual(['scope REVOKED']);
  expect(problemsOf(await propose('NATION'))).toEqual(['scope NOT_RECORDED']);
});

test('one proposal waits at a time; refused or withdrawn with a reason, another can follow', async () => {
  const first = good(await propose('PROVINCE'));
  expect(problemsOf(await propose('GRASSROOTS'))).toEqual(['scope PENDING']);
  const refuse = async (reason: string) =>
    decideRecognitionRevocation(await as('director'), 'REFUSE', { id: first, version: 1, reason });
  expect(problemsOf(await refuse(' '))).toEqual(['reason REQUIRED']);
  good(await refuse('Chưa có kết luận.'));
  const second = good(await propose('GRASSROOTS'));
  const withdrawn = { id: second, version: 1, reason: 'Nhầm sáng kiến.' };
  good(await decideRecognitionRevocation(await as('secretary'), 'WITHDRAW', withdrawn));
  expect((await standing()).inForce).toEqual(['GRASSROOTS', 'PROVINCE']);
  expect(await confirm('director', second).then(problemsOf)).toMatchObject({ code: 'INVALID_TRANSITION' });
});

test('an author does not decide on it; a deputy who signs in the director’s stead does, and finds it at home', async () => {
  initiativeId = await recognised(body.director.staffId);
  const id = good(await propose('GRASSROOTS'));
  await expect(confirm('director', id)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  await expect(confirm('secretary', id)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  await buildDelegation(database.client, {
    organisationId: body.organisationId,
    principalId: body.director.accountId,
    delegateId: body.member.accountId,
    proposedById: body.secretary.accountId,
    capacity: 'ON_BEHALF',
  });
  const turnOf = async (who: Who) => {
    const { data } = await (
      await api.as(body[who].accountId)
    ).run('{ myWork(year: 2021) { turn { kind subjectId } } }');
    return data.myWork.turn;
  };
  const item = { kind: 'CONFIRM_RECOGNITION_REVOCATION', subjectId: initiativeId };
  expect(await turnOf('director')).not.toContainEqual(item);
  expect(await turnOf('member')).toContainEqual(item);
  good(await confirm('member', id));
  expect((await standing()).status).toBe('NOT_RECOGNISED');
});

test('where every secretary is an author the director proposes and takes back; a deputy confirms', async () => {
  initiativeId = await recognised(body.secretary.staffId);
  await expect(propose('GRASSROOTS')).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  const { data } = await (
    await api.as(body.director.accountId)
  ).run(`{ initiative(id: "${initiativeId}") { viewerCan version } }`);
  expect(data.initiative.viewerCan).toContain('REVOKE');
  const asked = await (
    await api.as(body.director.accountId)
  ).run(
    `mutation ($input: ProposeRecognitionRevocationInput!) { proposeRecognitionRevocation(input: $input) {
      ... on RecognitionRevocation { id viewerCan } } }`,
    {
      input: {
        ...FORM,
        id: initiativeId,
        revocationId: randomUUID(),
        version: data.initiative.version,
        scope: 'GRASSROOTS',
      },
    },
  );
  expect(asked.codes).toEqual([]);
  const { id, viewerCan } = asked.data.proposeRecognitionRevocation;
  expect(viewerCan).toEqual(['WITHDRAW']);
  good(await decideRecognitionRevocation(await as('director'), 'WITHDRAW', { id, version: 1, reason: 'Nhầm.' }));
});

test('what is wrong with the paper is told, and a page that is behind', async () => {
  const wrong = { ground: '', paperNumber: '', paperDate: plainDate('2021-11-21') };
  expect(problemsOf(await propose('GRASSROOTS', wrong))).toEqual([
    'paperNumber REQUIRED',
    'paperDate BEFORE_DECISION',
    'ground REQUIRED',
  ]);
  expect(await propose('GRASSROOTS', { version: 99 })).toMatchObject({ error: { code: 'STALE_RECORD' } });
});
