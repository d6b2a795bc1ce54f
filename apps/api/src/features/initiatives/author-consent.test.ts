import 'reflect-metadata';
import { buildInitiative, buildStaff, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { returnInitiative } from './use-cases/return-initiative.ts';

const NOW = new Date('2021-11-15T03:00:00Z');

const RESULT = `{ __typename ... on Initiative { status version authors { isOwner consent consentNote needsPaper viewerMayAnswer } }
  ... on InputProblemsError { problems { field code } } ... on InvalidTransitionError { from }
  ... on StaleRecordError { currentVersion } }`;
const ANSWER = `mutation ($input: AnswerAuthorshipInput!) { outcome: answerAuthorship(input: $input) ${RESULT} }`;
const PAPER = `mutation ($input: RecordPaperConsentInput!) { outcome: recordPaperConsent(input: $input) ${RESULT} }`;
const AGAIN = `mutation ($input: AskAuthorAgainInput!) { outcome: askAuthorAgain(input: $input) ${RESULT} }`;
const SUBMIT = `mutation ($input: InitiativeActInput!) { outcome: submitInitiative(input: $input) ${RESULT} }`;
const ENDORSE = `mutation ($input: InitiativeActInput!) { outcome: endorseInitiative(input: $input) ${RESULT} }`;
const SAVE = `mutation ($input: SaveInitiativeInput!) { outcome: saveInitiative(input: $input) ${RESULT.replace('... on StaleRecordError { currentVersion }', '')} }`;
const READ = `query ($id: UUID!) { initiative(id: $id) { authors { consent consentNote } } }`;
const WORK = `{ myWork(year: 2021) { turn { kind count subjectId } } }`;

let database: TestDatabase;
let api: TestApi;
let body: Body;
let now = NOW;
let id: string;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => now });
});
afterAll(() => database.close());
beforeEach(async () => {
  now = NOW;
  body = await buildBody(database.client);
  ({ id } = await aDraft(body.colleague.staffId));
});

function aDraft(coauthorId: string, overrides: Parameters<typeof buildInitiative>[1] = {}) {
  const authors = [
    { staffId: body.author.staffId, shareBasisPoints: 6_000 },
    { staffId: coauthorId, shareBasisPoints: 4_000, answer: null },
  ];
  return buildInitiative(database.client, { ownerId: body.author.staffId, authors, ...overrides });
}

async function run(accountId: string, document: string, input: Readonly<Record<string, unknown>>) {
  return (await (await api.as(accountId)).run(document, { input: { id, ...input } })).data.outcome;
}
const answer = (reply: string, note?: string, share = 4_000) =>
  run(body.colleague.accountId, ANSWER, { shareBasisPoints: share, reply, note });
const submit = async (version = 1) => run(body.author.accountId, SUBMIT, { version });

async function turnOf(accountId: string) {
  const { data } = await (await api.as(accountId)).run(WORK);
  return data.myWork.turn.filter(({ subjectId }: { subjectId: string }) => subjectId === id);
}

describe('a co-author', () => {
  test('is asked at home, says yes, and is not asked again; only then the request is sent', async () => {
    expect(await turnOf(body.colleague.accountId)).toMatchObject([{ kind: 'CONFIRM_AUTHORSHIP', count: 4_000 }]);
    expect((await submit()).problems).toEqual([{ field: 'authors.1', code: 'NOT_CONSENTED' }]);
    // The version of what its owner writes stays.
    expect(await answer('AGREED')).toMatchObject({
      version: 1,
      authors: [{ consent: 'NOT_NEEDED' }, { consent: 'AGREED' }],
    });
    expect(await turnOf(body.colleague.accountId)).toEqual([]);
    expect(await submit()).toMatchObject({ status: 'SUBMITTED' });
    const trail = await database.client.auditEntry.findMany({ where: { objectId: id }, orderBy: { seq: 'asc' } });
    expect(trail.map(({ action, data }) => [action, data])).toEqual([
      ['INITIATIVE_CONSENT_ANSWERED', { staffId: body.colleague.staffId, answer: 'AGREED', shareBasisPoints: 4_000 }],
      ['INITIATIVE_SUBMITTED', { from: 'DRAFT', to: 'SUBMITTED' }],
    ]);
  });

  test('asks for a change in words; its owner reads them, mends, and asks again', async () => {
    expect((await answer('CHANGE_ASKED', '  ')).problems).toEqual([{ field: 'note', code: 'REQUIRED' }]);
    await answer('CHANGE_ASKED', 'Phần khảo sát do tôi làm một nửa.');
    expect(await turnOf(body.author.accountId)).toMatchObject([{ kind: 'MEND_AUTHORSHIP' }]);
    expect((await submit()).problems).toEqual([{ field: 'authors.1', code: 'CHANGE_ASKED' }]);
    await run(body.author.accountId, AGAIN, { staffId: body.colleague.staffId });
    expect(await turnOf(body.colleague.accountId)).toMatchObject([{ kind: 'CONFIRM_AUTHORSHIP' }]);
    expect((await run(body.author.accountId, AGAIN, { staffId: body.colleague.staffId })).problems).toEqual([
      { field: 'authors.1', code: 'NOT_ANSWERED' },
    ]);
  });

  test('agrees to a share, not to another one; the answer holds again when the share is back', async () => {
    await answer('AGREED');
    const shares = (own: number) => [
      { staffId: body.author.staffId, shareBasisPoints: 10_000 - own },
      { staffId: body.colleague.staffId, shareBasisPoints: own },
    ];
    await run(body.author.accountId, SAVE, { version: 1, authors: shares(1_000) });
    expect((await submit(2)).problems).toEqual([{ field: 'authors.1', code: 'NOT_CONSENTED' }]);
    expect(await answer('AGREED', undefined, 4_000)).toEqual({ __typename: 'StaleRecordError', currentVersion: 2 });
    await run(body.author.accountId, SAVE, { version: 2, authors: shares(4_000) });
    expect(await submit(3)).toMatchObject({ status: 'SUBMITTED' });
  });

  test('takes the consent back after it was sent: it comes back to its owner, who is told why, and is asked again', async () => {
    await answer('AGREED');
    await submit();
    await run(body.head.accountId, ENDORSE, { version: 2 });
    expect(await answer('CHANGE_ASKED', 'Tôi không tham gia phần này nữa.')).toMatchObject({
      status: 'RETURNED',
      version: 4,
    });
    expect(await database.client.initiative.findUniqueOrThrow({ where: { id } })).toMatchObject({
      returnedReason: 'Tôi không tham gia phần này nữa.',
      returnedAt: NOW,
    });
    expect(await turnOf(body.author.accountId)).toMatchObject([{ kind: 'MEND_AUTHORSHIP' }]);
    const told = await database.client.auditEntry.findMany({
      where: { objectId: id },
      orderBy: { seq: 'desc' },
      take: 2,
    });
    expect(told.map(({ action, data }) => [action, data])).toEqual([
      ['INITIATIVE_RETURNED', { from: 'ENDORSED', to: 'RETURNED' }],
      [
        'INITIATIVE_CONSENT_ANSWERED',
        { staffId: body.colleague.staffId, answer: 'CHANGE_ASKED', shareBasisPoints: 4_000 },
      ],
    ]);
    expect((await submit(4)).problems).toEqual([{ field: 'authors.1', code: 'CHANGE_ASKED' }]);
    await answer('AGREED');
    expect(await submit(4)).toMatchObject({ status: 'SUBMITTED' });
  });

  test('takes the consent back after a round: only the authors and what that round named are open, and the inspector reads no note', async () => {
    await answer('AGREED');
    await submit();
    const fields = [{ field: 'novelty', remark: 'Nêu rõ.' }] as const;
    await returnInitiative(await api.contextOf(body.head.accountId), { id, version: 2, fields });
    await submit(3);
    now = new Date('2021-11-16T03:00:00Z');
    await answer('CHANGE_ASKED', 'Tôi không tham gia phần này nữa.');

    expect(await run(body.author.accountId, SAVE, { version: 5, solution: 'Khác hẳn.' })).toMatchObject({
      problems: [{ field: 'solution', code: 'FIELD_NOT_OPEN' }],
    });
    expect(await run(body.author.accountId, SAVE, { version: 5, novelty: 'Rõ hơn.' })).toMatchObject({ version: 6 });
    const reasons = `query ($id: UUID!) { initiative(id: $id) { returnedReason openFields versions { returnedReason } } }`;
    const readBy = async (accountId: string) => (await (await api.as(accountId)).run(reasons, { id })).data.initiative;
    expect(await readBy(body.author.accountId)).toEqual({
      returnedReason: 'Tôi không tham gia phần này nữa.',
      openFields: ['authors', 'novelty'],
      versions: [{ returnedReason: 'Nêu rõ.' }, { returnedReason: 'Tôi không tham gia phần này nữa.' }],
    });
    expect(await readBy(body.auditorId)).toMatchObject({
      returnedReason: null,
      versions: [{ returnedReason: 'Nêu rõ.' }, { returnedReason: null }],
    });
  });

  test('cannot take it back once the secretariat has received it', async () => {
    await answer('AGREED');
    await submit();
    await run(body.head.accountId, ENDORSE, { version: 2 });
    await database.client.initiative.update({ where: { id }, data: { status: 'RECEIVED' } });
    expect(await answer('CHANGE_ASKED', 'Muộn.')).toEqual({ __typename: 'InvalidTransitionError', from: 'RECEIVED' });
  });

  test('answers for oneself alone: not the owner, not the head, not a stranger', async () => {
    for (const [person, code] of [
      [body.author, 'FORBIDDEN'],
      [body.head, 'NOT_FOUND'],
      [body.member, 'NOT_FOUND'],
    ] as const) {
      const input = { id, shareBasisPoints: 4_000, reply: 'AGREED' };
      expect((await (await api.as(person.accountId)).run(ANSWER, { input })).codes).toEqual([code]);
    }
  });
});

describe('a co-author who has left, or has no account', () => {
  test('agrees on paper, which the owner writes down; whoever has an account does not', async () => {
    const { organisationId, divisionId } = body;
    const gone = await buildStaff(database.client, {
      organisationId,
      departmentId: divisionId,
      retiredOn: day('2021-10-01'),
    });
    const note = 'Giấy đồng ý ký ngày 20/9/2021, bản chụp ở mục Minh chứng.';
    const paper = (staffId: string) => run(body.author.accountId, PAPER, { staffId, note });
    expect((await paper(body.colleague.staffId)).problems).toEqual([{ field: 'authors.1', code: 'PAPER_NOT_NEEDED' }]);
    ({ id } = await aDraft(gone.id));
    expect((await submit()).problems).toEqual([{ field: 'authors.1', code: 'PAPER_CONSENT_MISSING' }]);
    expect(await paper(gone.id)).toMatchObject({
      authors: [{}, { consent: 'ON_PAPER', consentNote: note, needsPaper: true }],
    });
    expect(await submit()).toMatchObject({ status: 'SUBMITTED' });
  });
});

describe('a co-author who leaves the body', () => {
  const leaves = () =>
    database.client.staff.update({ where: { id: body.colleague.staffId }, data: { retiredOn: day('2021-11-10') } });

  test('before answering agrees on paper, or is taken off', async () => {
    await leaves();
    expect((await submit()).problems).toEqual([{ field: 'authors.1', code: 'PAPER_CONSENT_MISSING' }]);
    const paper = { staffId: body.colleague.staffId, note: 'Bản giấy ký ngày 09/11/2021.' };
    expect(await run(body.author.accountId, PAPER, paper)).toMatchObject({ __typename: 'Initiative' });
    expect(await submit()).toMatchObject({ status: 'SUBMITTED' });
  });

  test('after agreeing has agreed, unless the share is changed', async () => {
    await answer('AGREED');
    await leaves();
    const shares = [
      { staffId: body.author.staffId, shareBasisPoints: 7_000 },
      { staffId: body.colleague.staffId, shareBasisPoints: 3_000 },
    ];
    await run(body.author.accountId, SAVE, { version: 1, authors: shares });
    expect((await submit(2)).problems).toEqual([{ field: 'authors.1', code: 'PAPER_CONSENT_MISSING' }]);
    const agreed = shares.map((share, index) => ({ ...share, shareBasisPoints: index === 0 ? 6_000 : 4_000 }));
    await run(body.author.accountId, SAVE, { version: 2, authors: agreed });
    expect(await submit(3)).toMatchObject({ status: 'SUBMITTED' });
  });
});

test('why somebody wants a change is for the authors and the desks, not for whoever reads the library', async () => {
  await answer('CHANGE_ASKED', 'Tôi không tham gia.');
  await database.client.initiative.update({ where: { id }, data: { status: 'RECOGNISED' } });
  const noteFor = async (accountId: string) =>
    (await (await api.as(accountId)).run(READ, { id })).data.initiative.authors[1].consentNote;
  expect(await noteFor(body.author.accountId)).toBe('Tôi không tham gia.');
  expect(await noteFor(body.head.accountId)).toBe('Tôi không tham gia.');
  expect(await noteFor(body.member.accountId)).toBeNull();
});

test('a least share that the body has set is asked for when the request is sent', async () => {
  await answer('AGREED');
  const least = {
    organisationId: body.organisationId,
    key: 'initiativeShareMinimum',
    validFrom: day('2021-01-01'),
    legalGround: '',
  };
  await database.client.organisationSetting.create({ data: { ...least, value: 4_500 } });
  expect((await submit()).problems).toEqual([{ field: 'authors.1', code: 'SHARE_BELOW_MINIMUM' }]);
});

test('the database lets no request go on without its authors', async () => {
  const move = (status: 'SUBMITTED' | 'ENDORSED') =>
    database.client.initiative.update({ where: { id }, data: { status } });
  await expect(move('SUBMITTED')).rejects.toThrow('author who has not agreed');
  await expect(move('ENDORSED')).rejects.toThrow('author who has not agreed');
  await answer('AGREED');
  expect(await move('SUBMITTED')).toMatchObject({ status: 'SUBMITTED' });
});
