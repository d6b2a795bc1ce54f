import { plainDate } from '@thidua/domain/kernel';
import { buildInitiative, buildInitiativeCouncil, buildInitiativeSitting, day, hanoi } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi } from '../../testing/test-api.ts';
import { decideSitting } from './use-cases/decide-sitting.ts';
import { recordLine } from './use-cases/record-line.ts';
import { stepSitting } from './use-cases/step-sitting.ts';

const database = await testDatabase();
afterAll(() => database.close());
const api = await testApi(database, { now: () => new Date('2021-12-06T02:00:00Z') });

let body: Body;
let id: string;
let lineId: string;
/** Members by who they are: the head, the author, the colleague and the director sit. */
let seats: Readonly<Record<'head' | 'author' | 'colleague' | 'director', string>>;
beforeEach(async () => {
  body = await buildBody(database.client);
  const { organisationId } = body;
  const staffIds = [body.head, body.author, body.colleague, body.director].map(({ staffId }) => staffId);
  const council = await buildInitiativeCouncil(database.client, { organisationId, staffIds });
  const initiative = await buildInitiative(database.client, {
    ownerId: body.author.staffId,
    status: 'BEFORE_COUNCIL',
    submittedAt: hanoi('2021-11-15 10:00'),
    dueOn: day('2022-02-15'),
  });
  const sitting = await buildInitiativeSitting(database.client, {
    council,
    initiativeIds: [initiative.id],
    base: 'ALL_MEMBERS_EXCEPT_EXCLUDED',
  });
  id = sitting.id;
  lineId = sitting.lines[0]?.id ?? '';
  const [head = '', author = '', colleague = '', director = ''] = council.members.map((member) => member.id);
  seats = { head, author, colleague, director };
});

/** Either of the two may have declared it. */
function related(one: string, other: string) {
  const { organisationId } = body;
  return database.client.declaredRelation.create({
    data: {
      id: crypto.randomUUID(),
      organisationId,
      staffId: one,
      relatedId: other,
      kind: 'SIBLING',
      declaredAt: hanoi('2021-12-01 09:00'),
    },
  });
}

async function line() {
  const caller = await api.as(body.secretary.accountId);
  const document = `{ initiativeSitting(id: "${id}") { lines { entitled isComplete isPassed counted marks { memberId choice conflict } } } }`;
  return (await caller.run(document)).data.initiativeSitting.lines[0];
}

async function record(version: number, memberIds: readonly string[]) {
  const votes = memberIds.map((memberId) => ({ memberId, choice: 'AGREE' as const }));
  const context = await api.contextOf(body.secretary.accountId);
  return recordLine(context, { id, version, lineId, votes, conflictedIds: [], opinion: '' });
}

async function step(version: number, to: 'CLOSE' | 'REOPEN') {
  return stepSitting(await api.contextOf(body.secretary.accountId), { id, version, step: to });
}

async function decide(version: number) {
  const context = await api.contextOf(body.secretary.accountId);
  const decision = {
    decisionNumber: '140/QĐ-SNgV',
    decidedOn: plainDate('2021-12-06'),
    decidedBy: 'Giám đốc Sở Ngoại vụ',
  };
  return decideSitting(context, { id, version, ...decision });
}

test('a member related to an author has no vote on the initiative, and that is told before anybody votes', async () => {
  await related(body.author.staffId, body.head.staffId);
  expect(await line()).toMatchObject({
    entitled: 2,
    isComplete: false,
    marks: [
      { memberId: seats.head, choice: null, conflict: 'RELATIVE' },
      { memberId: seats.author, choice: null, conflict: 'SELF' },
    ],
  });
  expect(await record(1, [seats.head, seats.colleague, seats.director])).toMatchObject({
    error: { problems: [{ field: 'votes', code: 'NOT_ENTITLED', actual: 1 }] },
  });
  expect(await record(1, [seats.colleague, seats.director])).toMatchObject({ ok: true });
  expect(await line()).toMatchObject({ entitled: 2, isComplete: true });
});

test('a closed sitting keeps the relatives it was closed with; who becomes one before the decision is left out by closing it anew', async () => {
  const known = await related(body.head.staffId, body.author.staffId);
  await record(1, [seats.colleague, seats.director]);
  expect(await step(2, 'CLOSE')).toMatchObject({ ok: true });
  const closed = await line();
  expect(closed).toMatchObject({ entitled: 2, isComplete: true, isPassed: true, counted: 2 });
  // Withdrawn later: the member stood aside all the same.
  await database.client.declaredRelation.update({ where: { id: known.id }, data: { withdrawnAt: new Date() } });
  expect(await line()).toEqual(closed);

  await related(body.colleague.staffId, body.author.staffId);
  expect(await decide(3)).toMatchObject({ error: { problems: [{ field: 'lines', code: 'RELATED_SINCE' }] } });
  expect(await step(3, 'REOPEN')).toMatchObject({ ok: true });
  // The vote of who is related now counts no more; the head may vote again.
  expect(await line()).toMatchObject({ entitled: 2, isComplete: false });
  expect(await record(4, [seats.head, seats.director])).toMatchObject({ ok: true });
  expect(await step(5, 'CLOSE')).toMatchObject({ ok: true });
  expect(await decide(6)).toMatchObject({ ok: true });
});
