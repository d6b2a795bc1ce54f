import { loadSampleBody, sampleAccountId, SAMPLE_DRAFT_DECISION_ID } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { TEST_CIPHER, testApi } from '../../testing/test-api.ts';

const database = await testDatabase();
const { client: db } = database;
const now = new Date();
await loadSampleBody(db, { now, cipher: TEST_CIPHER });
const api = await testApi(database, { now: () => now });
afterAll(() => database.close());

const TAKEN = '... on NumberTakenError { usedNumber takenBy suggested objectType objectId }';
const { version } = await db.decision.findUniqueOrThrow({ where: { id: SAMPLE_DRAFT_DECISION_ID } });
const used = await db.registeredNumber.findMany({ where: { year: 2021, sign: 'QĐ-SNgV' }, orderBy: { number: 'asc' } });
const next = (used.at(-1)?.number ?? 0) + 1;

async function issue(number: number) {
  const director = await api.as(sampleAccountId('giamdoc'));
  const { data } = await director.run(
    `mutation ($input: IssueDecisionInput!) { issueDecision(input: $input) { __typename ${TAKEN} } }`,
    { input: { id: SAMPLE_DRAFT_DECISION_ID, version, number, issuedOn: '2021-12-06' } },
  );
  return data.issueDecision;
}

test('the number of a decision that recognised initiatives is no number for a decision on awards', async () => {
  const recognition = await db.initiativeRecognition.findFirstOrThrow({ where: { decisionNumber: '64/QĐ-SNgV' } });
  expect(await issue(64)).toEqual({
    __typename: 'NumberTakenError',
    usedNumber: '64/QĐ-SNgV',
    takenBy: expect.stringContaining('công nhận sáng kiến'),
    suggested: next,
    objectType: 'Initiative',
    objectId: expect.any(String),
  });
  expect(await db.decision.findUniqueOrThrow({ where: { id: SAMPLE_DRAFT_DECISION_ID } })).toMatchObject({
    status: 'DRAFT',
    number: null,
  });
  expect(recognition.decidedOn.getUTCFullYear()).toBe(2021);
});

test('a decision on awards keeps its number from a decision that recognises an initiative; another body does not', async () => {
  const secretary = await api.as(sampleAccountId('chanhvanphong'));
  const initiative = await db.initiative.findFirstOrThrow({
    where: { status: 'BEFORE_COUNCIL', sittingLines: { none: { sitting: { status: { in: ['OPEN', 'CLOSED'] } } } } },
  });
  const recognise = async (decisionNumber: string) => {
    const input = {
      id: initiative.id,
      version: initiative.version,
      scope: 'GRASSROOTS',
      decisionNumber,
      decidedOn: '2021-12-06',
      decidedBy: 'Giám đốc Sở Ngoại vụ Hà Tĩnh',
      isStateFunded: false,
    };
    const mutation = `mutation ($input: RecogniseInitiativeInput!) { recogniseInitiative(input: $input) { __typename ${TAKEN} } }`;
    return (await secretary.run(mutation, { input })).data.recogniseInitiative;
  };
  const july = await db.decision.findFirstOrThrow({ where: { number: 78 } });
  expect(await recognise('78/QĐ-SNgV')).toEqual({
    __typename: 'NumberTakenError',
    usedNumber: '78/QĐ-SNgV',
    takenBy: july.title,
    suggested: next,
    objectType: 'Decision',
    objectId: july.id,
  });
  expect(await recognise('78/QĐ-UBND')).toEqual({ __typename: 'Initiative' });
});

test('the number that is proposed is free and is used from the issue on', async () => {
  expect(await issue(next)).toEqual({ __typename: 'Decision' });
  const row = await db.registeredNumber.findFirstOrThrow({ where: { year: 2021, sign: 'QĐ-SNgV', number: next } });
  expect(row).toMatchObject({ paper: 'DECISION', objectType: 'Decision', objectId: SAMPLE_DRAFT_DECISION_ID });
});

test('the database gives no number that is not in the register, and takes none out of it', async () => {
  await expect(
    db.decision.update({ where: { id: SAMPLE_DRAFT_DECISION_ID }, data: { number: next + 5 } }),
  ).rejects.toThrow('constraint violated');
  await expect(db.registeredNumber.deleteMany({ where: { number: 64 } })).rejects.toThrow('constraint violated');
});
