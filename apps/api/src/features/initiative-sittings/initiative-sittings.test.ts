import { countStatements } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { buildInitiative, buildInitiativeCouncil, buildInitiativeSitting, day, hanoi } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { decideSitting } from './use-cases/decide-sitting.ts';
import { recordLine } from './use-cases/record-line.ts';
import { recordPresence } from './use-cases/record-presence.ts';
import { startSitting } from './use-cases/start-sitting.ts';
import { stepSitting } from './use-cases/step-sitting.ts';

const NOW = new Date('2021-12-06T02:00:00Z');
/** Here and not beside the calls, whose own lines the client quotes in its errors. */
const RECORD_STANDS = /its record stands/;
const FILED = hanoi('2021-11-15 10:00');

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

function as(who: 'secretary' | 'director' | 'head') {
  return api.contextOf(body[who].accountId);
}

function beforeCouncil(ownerId = body.author.staffId) {
  return buildInitiative(database.client, {
    ownerId,
    status: 'BEFORE_COUNCIL',
    submittedAt: FILED,
    dueOn: day('2022-02-15'),
  });
}

/** Five members: the head chairs, the author and the member sit, the colleague and the director too. */
function council() {
  const staffIds = [body.head, body.author, body.member, body.colleague, body.director].map(({ staffId }) => staffId);
  return buildInitiativeCouncil(database.client, { organisationId: body.organisationId, staffIds });
}

function started(initiativeIds: readonly string[], more: Partial<Parameters<typeof startSitting>[1]> = {}) {
  return {
    id: crypto.randomUUID(),
    heldOn: plainDate('2021-12-03'),
    place: 'Phòng họp tầng 2',
    form: 'OPEN' as const,
    base: 'PRESENT_MEMBERS' as const,
    shareNumerator: 2,
    shareDenominator: 3,
    quorumNumerator: 2,
    quorumDenominator: 3,
    legalGround: 'Quy chế Hội đồng sáng kiến',
    initiativeIds,
    ...more,
  };
}

const DECISION = {
  decisionNumber: '140/QĐ-SNgV',
  decidedOn: plainDate('2021-12-06'),
  decidedBy: 'Giám đốc Sở Ngoại vụ',
};

async function told(outcome: Promise<{ readonly ok: boolean; readonly error?: unknown }>) {
  const { ok, error } = await outcome;
  if (ok) return [];
  const { code, problems = [] } = error as {
    readonly code: string;
    readonly problems?: readonly { readonly field: string; readonly code: string }[];
  };
  return problems.length === 0 ? [code] : problems.map((problem) => `${problem.field} ${problem.code}`);
}

function stored(id: string) {
  return database.client.initiativeSitting.findUniqueOrThrow({
    where: { id },
    include: { lines: { orderBy: { ordinal: 'asc' }, include: { marks: true } }, seats: true },
  });
}

test('from the presence to the decision: what passed is recognised, what did not is not, all at once', async () => {
  const { members } = await council();
  const [head = '', author = '', member = '', colleague = '', director = ''] = members.map(({ id }) => id);
  const [good, bad] = [await beforeCouncil(), await beforeCouncil(body.secretary.staffId)];
  // The secretary wrote one of them: the director keeps this record.
  await expect(startSitting(await as('secretary'), started([good.id, bad.id]))).rejects.toThrow(/FORBIDDEN/);
  const input = started([good.id, bad.id]);
  expect(await told(startSitting(await as('director'), input))).toEqual([]);
  expect(await told(startSitting(await as('director'), input))).toEqual([]);
  const { id } = input;
  const [first = '', second = ''] = (await stored(id)).lines.map((line) => line.id);

  const context = await as('director');
  expect(await told(stepSitting(context, { id, version: 1, step: 'CLOSE' }))).toEqual([
    'presentIds NO_QUORUM',
    // Nobody is there, so nobody's vote is missing.
  ]);
  const presentIds = [head, author, member, colleague];
  expect(await told(recordPresence(context, { id, version: 1, presentIds, note: 'Giám đốc đi công tác.' }))).toEqual(
    [],
  );
  const by = (memberIds: readonly string[], choice: 'AGREE' | 'DISAGREE' = 'AGREE') =>
    memberIds.map((memberId) => ({ memberId, choice }));
  const line = { id, conflictedIds: [], opinion: '' };
  // The author of the first one has no vote on it; who is away has none at all.
  expect(await told(recordLine(context, { ...line, version: 2, lineId: first, votes: by([author, head]) }))).toEqual([
    'votes NOT_ENTITLED',
  ]);
  expect(await told(recordLine(context, { ...line, version: 2, lineId: first, votes: by([director]) }))).toEqual([
    'votes NOT_ENTITLED',
  ]);
  await recordLine(context, { ...line, version: 2, lineId: first, votes: by([head, member, colleague]) });
  expect(await told(stepSitting(context, { id, version: 3, step: 'CLOSE' }))).toEqual(['lines VOTES_MISSING']);
  await recordLine(context, {
    ...line,
    version: 3,
    lineId: second,
    conflictedIds: [member],
    votes: [...by([head]), ...by([author, colleague], 'DISAGREE')],
    opinion: 'Cần áp dụng thêm một năm.',
  });
  expect(await told(decideSitting(context, { id, version: 4, ...DECISION }))).toEqual(['INVALID_TRANSITION']);
  expect(await told(stepSitting(context, { id, version: 4, step: 'CLOSE' }))).toEqual([]);
  expect((await stored(id)).lines).toMatchObject([
    { agree: 3, disagree: 0, counted: 4, needed: 3, isPassed: true },
    { agree: 1, disagree: 2, counted: 4, needed: 3, isPassed: false },
  ]);

  expect(
    await told(decideSitting(context, { id, version: 5, ...DECISION, decidedOn: plainDate('2021-12-02') })),
  ).toEqual(['decidedOn BEFORE_SUBMISSION']);
  expect(await told(decideSitting(context, { id, version: 5, ...DECISION }))).toEqual([]);
  const rows = await database.client.initiative.findMany({
    where: { id: { in: [good.id, bad.id] } },
    include: { recognitions: true },
    orderBy: { code: 'asc' },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  expect(byId.get(good.id)).toMatchObject({
    status: 'RECOGNISED',
    dueOn: null,
    recognitions: [{ scope: 'GRASSROOTS', decisionNumber: '140/QĐ-SNgV' }],
  });
  expect(byId.get(bad.id)).toMatchObject({
    status: 'NOT_RECOGNISED',
    dueOn: null,
    recognitions: [],
    // The author reads the ground; the count stays in the minutes.
    refusedReason: 'Hội đồng sáng kiến họp ngày 03/12/2021 không thông qua. Cần áp dụng thêm một năm.',
  });
  // What is decided stands.
  await expect(
    database.client.initiativeSitting.update({ where: { id }, data: { place: 'Nơi khác' } }),
  ).rejects.toThrow(/it stands/);
  const { initiativeSittingLine, initiativeSittingMark, initiativeSittingSeat } = database.client;
  await expect(initiativeSittingLine.update({ where: { id: second }, data: { opinion: '' } })).rejects.toThrow(
    RECORD_STANDS,
  );
  await expect(initiativeSittingMark.deleteMany({ where: { lineId: first } })).rejects.toThrow(RECORD_STANDS);
  await expect(
    initiativeSittingSeat.updateMany({ where: { sittingId: id }, data: { isPresent: true } }),
  ).rejects.toThrow(RECORD_STANDS);
  await expect(
    initiativeSittingMark.create({ data: { lineId: first, memberId: director, choice: 'AGREE' } }),
  ).rejects.toThrow(RECORD_STANDS);
});

test('a ballot: papers of the tellers, no more than voters, closed once all are in, opened again to correct', async () => {
  const { members } = await council();
  const { id: initiativeId } = await beforeCouncil();
  const input = started([initiativeId], { form: 'SECRET', base: 'ALL_MEMBERS' });
  const context = await as('secretary');
  expect(await told(startSitting(context, input))).toEqual([]);
  const { id } = input;
  const lineId = (await stored(id)).lines[0]?.id ?? '';
  await recordPresence(context, { id, version: 1, presentIds: members.map((member) => member.id), note: '' });
  const line = { id, lineId, votes: [], conflictedIds: [], opinion: '' };
  expect(await told(recordLine(context, { ...line, version: 2, agree: 4, disagree: 1, blank: 0 }))).toEqual([
    'agree TOO_MANY_BALLOTS',
  ]);
  // A ballot is told by its papers, all of them, and by nobody's name: the program and the database refuse the rest.
  const named = { memberId: members[0]?.id ?? '', choice: 'AGREE' as const };
  expect(await told(recordLine(context, { ...line, version: 2, agree: 4, votes: [named] }))).toEqual([
    'votes BALLOT_BY_NAME',
  ]);
  await expect(database.client.initiativeSittingMark.create({ data: { lineId, ...named } })).rejects.toThrow(
    /not by name/,
  );
  expect(await told(recordLine(context, { ...line, version: 2, disagree: 1 }))).toEqual(['agree REQUIRED']);
  await recordLine(context, { ...line, version: 2, agree: 3, disagree: 0, blank: 1 });
  // What is refused has its ground before it is closed.
  expect(await told(stepSitting(context, { id, version: 3, step: 'CLOSE' }))).toEqual(['lines OPINION_NEEDED']);
  const opinion = 'Cần áp dụng thêm một năm.';
  await recordLine(context, { ...line, version: 3, agree: 3, disagree: 0, blank: 1, opinion });
  expect(await told(stepSitting(context, { id, version: 4, step: 'CLOSE' }))).toEqual([]);
  // Of five members four were needed: the base does not shrink for the author and the blank paper.
  expect((await stored(id)).lines).toMatchObject([{ agree: 3, blank: 1, counted: 5, needed: 4, isPassed: false }]);
  expect(await told(stepSitting(context, { id, version: 5, step: 'REOPEN' }))).toEqual([]);
  await recordLine(context, { ...line, version: 6, agree: 4, disagree: 0, blank: 0 });
  expect(await told(stepSitting(context, { id, version: 7, step: 'CLOSE' }))).toEqual([]);
  expect((await stored(id)).lines).toMatchObject([{ isPassed: true }]);
  expect(await told(stepSitting(context, { id, version: 7, step: 'REOPEN' }))).toEqual(['STALE_RECORD']);
});

describe('a sitting', () => {
  test('is of the council in force, on what was put before it, in one sitting at a time', async () => {
    const context = await as('secretary');
    const ready = await beforeCouncil();
    expect(await told(startSitting(context, started([ready.id])))).toEqual(['heldOn NO_INITIATIVE_COUNCIL']);
    await council();
    const early = await buildInitiative(database.client, { ownerId: body.author.staffId, status: 'RECEIVED' });
    expect(await told(startSitting(context, started([ready.id, early.id])))).toEqual([
      'initiativeIds NOT_BEFORE_COUNCIL',
    ]);
    const outcomes = await Promise.all([1, 2].map(() => told(startSitting(context, started([ready.id])))));
    expect(outcomes.toSorted((one, other) => one.length - other.length)).toEqual([
      [],
      ['initiativeIds IN_ANOTHER_SITTING'],
    ]);
    await expect(startSitting(await as('head'), started([ready.id]))).rejects.toThrow(/FORBIDDEN/);
  });

  test('holds its initiatives until it is decided or dropped, and is decided as it was closed', async () => {
    const built = await council();
    const { id: initiativeId } = await beforeCouncil();
    const sitting = await buildInitiativeSitting(database.client, {
      council: built,
      initiativeIds: [initiativeId],
      status: 'CLOSED',
    });
    const context = await as('secretary');
    const caller = await api.as(body.secretary.accountId);
    const apart = async (act: string, type: string, more: object) => {
      const answer = '{ ... on InputProblemsError { problems { field code } } ... on Initiative { status } }';
      const document = `mutation ($input: ${type}!) { ${act}(input: $input) ${answer} }`;
      return (await caller.run(document, { input: { id: initiativeId, version: 1, ...more } })).data?.[act];
    };
    const fields = [{ field: 'solution', remark: 'Nêu rõ hơn.' }];
    const held = { problems: [{ field: 'sitting', code: 'IN_A_SITTING' }] };
    expect(await apart('returnInitiative', 'ReturnInitiativeInput', { fields })).toEqual(held);
    const decision = { ...DECISION, scope: 'GRASSROOTS' };
    expect(await apart('recogniseInitiative', 'RecogniseInitiativeInput', decision)).toEqual(held);
    expect(await apart('refuseInitiative', 'InitiativeActInput', { reason: 'Không mới.' })).toEqual(held);
    const { id } = sitting;
    expect(await told(stepSitting(context, { id, version: 1, step: 'REOPEN' }))).toEqual([]);
    const frozen = { agree: 4, disagree: 0, blank: 0, counted: 5, needed: 4, isPassed: true };
    await database.client.initiativeSittingLine.updateMany({ where: { sittingId: id }, data: frozen });
    await database.client.initiativeSitting.update({ where: { id }, data: { status: 'CLOSED' } });
    expect(await told(decideSitting(context, { id, version: 2, ...DECISION }))).toEqual(['lines COUNT_CHANGED']);
    expect(await told(stepSitting(context, { id, version: 2, step: 'REOPEN' }))).toEqual([]);
    expect(await told(stepSitting(context, { id, version: 3, step: 'DISCARD' }))).toEqual([]);
    expect(await apart('returnInitiative', 'ReturnInitiativeInput', { fields })).toEqual({ status: 'RETURNED' });
  });

  test('tells an author nothing of the votes on the own initiative, and afterwards not who voted how', async () => {
    const built = await council();
    const [mine, other] = [await beforeCouncil(body.director.staffId), await beforeCouncil()];
    const { id, lines } = await buildInitiativeSitting(database.client, {
      council: built,
      initiativeIds: [mine.id, other.id],
    });
    const memberId = built.members[0]?.id ?? '';
    await database.client.initiativeSittingMark.createMany({
      data: lines.map((line) => ({ lineId: line.id, memberId, choice: 'AGREE' as const })),
    });
    const caller = await api.as(body.director.accountId);
    const read = async () => {
      const document = `{ initiativeSitting(id: "${id}") { lines { isWithheld agree arithmetic marks { choice } } } }`;
      return (await caller.run(document)).data.initiativeSitting.lines;
    };
    const shown = { isWithheld: false, agree: 1, marks: [{ choice: null }, { choice: 'AGREE' }] };
    expect(await read()).toMatchObject([
      { isWithheld: true, agree: 0, arithmetic: '', marks: [{ choice: null }] },
      shown,
    ]);
    await database.client.initiativeSitting.update({
      where: { id },
      data: { status: 'DECIDED', ...DECISION, decidedOn: day('2021-12-06') },
    });
    expect(await read()).toMatchObject([{ isWithheld: false, agree: 1, marks: [{ choice: null }] }, shown]);
  });

  test('two sessions decide at once: one does, the other is told', async () => {
    const built = await council();
    const { id: initiativeId } = await beforeCouncil();
    const { id } = await buildInitiativeSitting(database.client, {
      council: built,
      initiativeIds: [initiativeId],
      status: 'CLOSED',
    });
    const contexts = await Promise.all([as('secretary'), as('director')]);
    const outcomes = await Promise.all(
      contexts.map((context) => told(decideSitting(context, { id, version: 1, ...DECISION }))),
    );
    expect(outcomes.filter((each) => each.length === 0)).toHaveLength(1);
    expect(outcomes.flat()).toEqual(['INVALID_TRANSITION']);
  });

  test('tells who is there, who stands aside and the arithmetic, and costs the same for one line and for six', async () => {
    const built = await council();
    const read = (id: string) => `{ initiativeSitting(id: "${id}") { viewerCan quorum { present needed isReached }
      seats { name role } lines { code authorNames marks { conflict } entitled isComplete arithmetic } } }`;
    const caller = await api.as(body.secretary.accountId);
    const sitting = async (count: number) => {
      const ids = await Promise.all(Array.from({ length: count }, async () => (await beforeCouncil()).id));
      return buildInitiativeSitting(database.client, { council: built, initiativeIds: ids });
    };
    const [one, six] = [await sitting(1), await sitting(6)];
    const first = await countStatements(database, () => caller.run(read(one.id)));
    expect(first.result.data.initiativeSitting).toMatchObject({
      viewerCan: ['RECORD', 'CLOSE', 'DISCARD'],
      quorum: { present: 5, needed: 4, isReached: true },
      lines: [
        {
          authorNames: ['Nguyễn Thị Hà'],
          marks: [{ conflict: 'SELF' }],
          entitled: 4,
          isComplete: false,
          arithmetic: '0/5 thành viên có mặt đồng ý (0 %), cần ít nhất 4 (2/3 của 5)',
        },
      ],
    });
    const more = await countStatements(database, () => caller.run(read(six.id)));
    expect(more.statements).toHaveLength(first.statements.length);
    const { data } = await caller.run('{ initiativeSittings(year: 2021) { totalCount nodes { lineCount } } }');
    expect(data.initiativeSittings.totalCount).toBe(2);
  });
});
