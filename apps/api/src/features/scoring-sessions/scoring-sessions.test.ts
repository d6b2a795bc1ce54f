import { countStatements } from '@thidua/db';
import {
  buildAccount,
  buildInitiative,
  buildInitiativeCouncil,
  buildScoringGrid,
  buildScoringSession,
  type BuiltScoringGrid,
  buildStaff,
} from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createMailbox } from '../../testing/mailbox.ts';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { createOutboxWorker } from '../../platform/mail/outbox-worker.ts';
import { createJobRunner } from '../../platform/jobs/job-runner.ts';
import { SCORING_REMINDER_JOB } from '../initiatives/index.ts';
import { scoringReminderJob } from './index.ts';
import { draftScorers } from './use-cases/draft-scorers.ts';
import { editScoringSession } from './use-cases/edit-scoring-session.ts';
import { fillScoringSession } from './use-cases/fill-scoring-session.ts';
import { publishScorers } from './use-cases/publish-scorers.ts';
import { putSessionToCouncil } from './use-cases/put-session-to-council.ts';
import { remindScorers } from './use-cases/remind-scorers.ts';
import { spreadSession } from './use-cases/spread-session.ts';
import { startScoringSession } from './use-cases/start-scoring-session.ts';
import { stepSession } from './use-cases/step-session.ts';
import { takeOutSheet } from './use-cases/take-out-sheet.ts';

const LOCKED = /its session is locked/;
const IN_ONE = /scoring_entries_one_living|Unique constraint/;

let now = new Date('2021-12-06T02:00:00Z');
const mailbox = createMailbox();
/** Mails sent before this one are of another act. */
let seen = 0;

let database: TestDatabase;
let api: TestApi;
let body: Body;
let grid: BuiltScoringGrid;
let scorers: readonly { readonly staffId: string; readonly accountId: string }[];
let initiativeIds: readonly string[];

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => now, mailer: mailbox.mailer });
});
afterAll(() => database.close());

/** A council of four scorers and the head of the author's division, and two received requests. */
beforeEach(async () => {
  now = new Date('2021-12-06T02:00:00Z');
  seen = mailbox.mails.length;
  const { client } = database;
  body = await buildBody(client);
  const { organisationId, officeId: departmentId } = body;
  grid = await buildScoringGrid(client, { organisationId });
  const made: { readonly staffId: string; readonly accountId: string }[] = [];
  for (const name of ['một', 'hai', 'ba', 'bốn']) {
    const { id: staffId } = await buildStaff(client, { organisationId, departmentId, fullName: `Người chấm ${name}` });
    const { id: accountId } = await buildAccount(client, {
      organisationId,
      staffId,
      roles: ['STAFF', 'REVIEWER'],
      email: `${staffId}@example.vn`,
      emailVerifiedAt: now,
    });
    made.push({ staffId, accountId });
  }
  scorers = made;
  await client.roleGrant.create({
    data: { role: 'REVIEWER', validFrom: new Date('2021-01-01'), account: { connect: { id: body.head.accountId } } },
  });
  await buildInitiativeCouncil(client, {
    organisationId,
    staffIds: [...made.map(({ staffId }) => staffId), body.head.staffId, body.secretary.staffId],
  });
  const requests: string[] = [];
  for (const title of ['Một cửa liên thông', 'Sổ theo dõi điện tử']) {
    const { id } = await buildInitiative(client, {
      ownerId: body.author.staffId,
      status: 'RECEIVED',
      title,
      authors: [{ staffId: body.author.staffId, shareBasisPoints: 10_000 }],
      submittedAt: now,
    });
    requests.push(id);
  }
  initiativeIds = requests;
});

function secretary() {
  return api.contextOf(body.secretary.accountId);
}
function staffId(index: number): string {
  return scorers[index]?.staffId ?? '';
}
function initiative(index: number): string {
  return initiativeIds[index] ?? '';
}

/** A session with both requests, or those that are named. */
async function start(ids: readonly string[] = initiativeIds) {
  const id = crypto.randomUUID();
  const input = { id, year: 2021, name: 'Đợt chấm 1', dueOn: '2021-12-20', scorersEach: 2 };
  const done = await startScoringSession(await secretary(), input as never);
  expect(done).toMatchObject({ ok: true });
  if (ids.length > 0) {
    expect(await act(fillScoringSession, id, { addIds: ids, removeIds: [] })).toMatchObject({ ok: true });
  }
  return id;
}

async function versionOf(id: string): Promise<number> {
  return (await database.client.scoringSession.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;
}

async function act(
  run: (context: Awaited<ReturnType<typeof secretary>>, input: never) => Promise<unknown>,
  id: string,
  input: object,
): Promise<unknown> {
  return run(await secretary(), { id, version: await versionOf(id), ...input } as never);
}

/** An act of the neighbouring feature, as its caller meets it. */
async function asked(accountId: string, field: string, type: string, input: object) {
  const document = `mutation ($input: ${type}!) { answer: ${field}(input: $input) {
    __typename ... on InputProblemsError { problems { code actual } } } }`;
  return (await (await api.as(accountId)).run(document, { input })).data.answer;
}

function assign(version: number, at: number, ...who: readonly number[]) {
  const input = { id: initiative(at), version, staffIds: who.map(staffId) };
  return asked(body.secretary.accountId, 'assignScorers', 'AssignScorersInput', input);
}

function put(version: number, at: number) {
  const input = { id: initiative(at), version };
  return asked(body.secretary.accountId, 'putInitiativeToCouncil', 'InitiativeActInput', input);
}

/** Both requests given to the first two scorers and published. */
async function publish(): Promise<string> {
  const id = await start();
  for (const initiativeId of initiativeIds) {
    const staffIds = [staffId(0), staffId(1)];
    expect(await act(draftScorers, id, { initiativeId, staffIds })).toMatchObject({ ok: true });
  }
  expect(await act(publishScorers, id, { isNamedAnyway: false })).toMatchObject({ ok: true });
  return id;
}

async function score(index: number, at: number, ...points: readonly [number, number, number, number]) {
  const { id, version } = await database.client.scoreSheet.findFirstOrThrow({
    where: { staffId: staffId(index), initiativeId: initiative(at), status: { not: 'REMOVED' } },
  });
  const marks = grid.criteria.map(({ id: criterionId }, place) => ({
    criterionId,
    points: points[place] ?? 0,
    comment: '',
  }));
  const input = { id, version, marks, remark: '' };
  return asked(scorers[index]?.accountId ?? '', 'sendScoreSheet', 'ScoreSheetInput', input);
}

async function sendAll() {
  for (const at of [0, 1]) for (const index of [0, 1]) await score(index, at, 25, 30, 15, 8);
}

function newMails() {
  return mailbox.mails.slice(seen);
}

async function sendMails() {
  await createOutboxWorker({ ...api.platform, mailer: mailbox.mailer }, (error) => {
    throw error;
  }).sendDue();
}

const PAGE = `
  status reopenings { reason } count { initiatives sheets sent drafts complete } viewerCan
  scorers { staffId drafts sheets sent isFree }
  entries { code status isWithheld wanted hasNames meanTenths lowest highest isComplete cells { name standing total } bars { staffId conflict } }`;

async function page(accountId: string, id: string) {
  const { data, codes } = await (await api.as(accountId)).run(`{ scoringSession(id: "${id}") { ${PAGE} } }`);
  return codes.length > 0 ? codes : data.scoringSession;
}

describe('a session being prepared', () => {
  test('is told to nobody: no sheet, no task, no mail, and the requests are only received', async () => {
    const id = await start();
    await act(draftScorers, id, { initiativeId: initiative(0), staffIds: [staffId(0), staffId(1)] });
    const scorer = await api.as(scorers[0]?.accountId ?? '');
    const seen = await scorer.run('{ scoreSheets { totalCount } myWork(year: 2021) { turn { kind } } }');
    expect(seen.data.scoreSheets.totalCount).toBe(0);
    expect(JSON.stringify(seen.data)).not.toContain('SCORE_INITIATIVE');
    expect(await page(scorers[0]?.accountId ?? '', id)).toEqual(['FORBIDDEN']);
    await sendMails();
    expect(newMails()).toEqual([]);
    expect(await page(body.secretary.accountId, id)).toMatchObject({
      status: 'PREPARING',
      count: { initiatives: 2, sheets: 0, drafts: 2 },
      entries: [
        { wanted: 0, cells: [{ standing: 'DRAFT' }, { standing: 'DRAFT' }] },
        { wanted: 2, cells: [] },
      ],
    });
  });

  test('takes only what is received, of its year, and in no other session', async () => {
    await start([initiative(0)]);
    const { client } = database;
    const { id: draft } = await buildInitiative(client, { ownerId: body.author.staffId, status: 'ENDORSED' });
    const other = await start([]);
    expect(await act(fillScoringSession, other, { addIds: [...initiativeIds, draft], removeIds: [] })).toMatchObject({
      error: {
        problems: [
          { code: 'NOT_RECEIVED', actual: 1 },
          { code: 'IN_ANOTHER_SESSION', actual: 1 },
        ],
      },
    });
    expect(await act(fillScoringSession, other, { addIds: [initiative(1)], removeIds: [] })).toMatchObject({
      ok: true,
    });
    const again = { sessionId: other, initiativeId: initiative(0), addedAt: now };
    await expect(client.scoringEntry.create({ data: again })).rejects.toThrow(IN_ONE);
  });

  test('is the director’s where the secretary wrote a request, who is told nothing of who scores it', async () => {
    const { client } = database;
    const { id: own } = await buildInitiative(client, {
      ownerId: body.secretary.staffId,
      status: 'RECEIVED',
      authors: [{ staffId: body.secretary.staffId, shareBasisPoints: 10_000 }],
    });
    const { id, version } = await buildScoringSession(client, {
      organisationId: body.organisationId,
      initiativeIds: [own, initiative(0)],
    });
    const choice = { id, version, initiativeId: own, staffIds: [staffId(0), staffId(1)] };
    await expect(draftScorers(await secretary(), choice)).rejects.toThrow('FORBIDDEN');
    expect(await draftScorers(await api.contextOf(body.director.accountId), choice)).toMatchObject({ ok: true });
    const told = await page(body.secretary.accountId, id);
    expect(told).toMatchObject({ viewerCan: [], count: { initiatives: 1, drafts: 0 } });
    expect(JSON.stringify(told.entries)).not.toContain('Người chấm');
    expect(told.scorers.every(({ drafts }: { drafts: number }) => drafts === 0)).toBe(true);
    expect(told.entries.find(({ isWithheld }: { isWithheld: boolean }) => isWithheld)).toMatchObject({
      cells: [],
      bars: [],
      wanted: 0,
    });
  });

  test('is dropped when it was made by mistake, and its requests are free', async () => {
    const id = await start();
    expect(await act(stepSession, id, { step: 'DISCARD', reason: '' })).toMatchObject({ ok: true });
    await start();
    const list = await (await api.as(body.secretary.accountId)).run('{ scoringSessions(year: 2021) { totalCount } }');
    expect(list.data.scoringSessions.totalCount).toBe(1);
  });
});

describe('publishing', () => {
  test('makes the sheets at once and tells each scorer once how many and until when, and nothing else', async () => {
    const id = await publish();
    expect(await database.client.scoreSheet.count({ where: { initiativeId: { in: [...initiativeIds] } } })).toBe(4);
    await sendMails();
    expect(
      newMails()
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual([0, 1].map((index) => `${staffId(index)}@example.vn`).toSorted());
    expect(newMails()[0]?.subject).toBe('Giao chấm 2 sáng kiến, hạn 20/12/2021');
    for (const secret of ['Một cửa', 'Nguyễn Thị Hà', ...initiativeIds])
      expect(JSON.stringify(newMails())).not.toContain(secret);
    const scorer = await api.as(scorers[0]?.accountId ?? '');
    const { data } = await scorer.run('{ scoreSheets { totalCount nodes { dueOn viewerCan } } }');
    expect(data.scoreSheets).toMatchObject({ totalCount: 2, nodes: [{ dueOn: '2021-12-20' }, {}] });
    expect(await page(body.secretary.accountId, id)).toMatchObject({
      status: 'SCORING',
      count: { sheets: 4, drafts: 0 },
    });
  });

  test('asks for two scorers each, and asks conflicts again', async () => {
    const id = await start();
    await act(draftScorers, id, { initiativeId: initiative(0), staffIds: [staffId(0)] });
    expect(await act(publishScorers, id, { isNamedAnyway: false })).toMatchObject({
      error: { problems: [{ code: 'TOO_FEW_SCORERS', limit: 2, actual: 1 }] },
    });
    await act(draftScorers, id, { initiativeId: initiative(0), staffIds: [staffId(0), staffId(1)] });
    await database.client.roleGrant.create({
      data: {
        role: 'HEAD',
        validFrom: new Date('2021-01-01'),
        account: { connect: { id: scorers[1]?.accountId ?? '' } },
        department: { connect: { id: body.divisionId } },
      },
    });
    expect(await act(publishScorers, id, { isNamedAnyway: false })).toMatchObject({
      error: { problems: [{ field: 'drafts', code: 'RELATED_TO_IT', actual: 1 }] },
    });
  });

  test('is not published while a text names its author, unless that is said; the trail keeps it', async () => {
    const id = await start();
    const named = initiative(0);
    await database.client.initiative.update({
      where: { id: named },
      data: { solution: 'Chị Nguyễn Thị Hà soạn.', owner: { update: { fullName: 'Nguyễn Thị Hà' } } },
    });
    await act(draftScorers, id, { initiativeId: named, staffIds: [staffId(0), staffId(1)] });
    expect(await page(body.secretary.accountId, id)).toMatchObject({
      entries: [{ hasNames: true }, { hasNames: false }],
    });
    expect(await act(publishScorers, id, { isNamedAnyway: false })).toMatchObject({
      error: { problems: [{ field: 'isNamedAnyway', code: 'NAMES_IN_TEXT', actual: 1 }] },
    });
    expect(await act(publishScorers, id, { isNamedAnyway: true })).toMatchObject({ ok: true });
    const entry = await database.client.auditEntry.findFirstOrThrow({
      where: { action: 'INITIATIVE_ASSIGNED', objectId: named },
    });
    expect(entry.data).toMatchObject({ namesLeft: 1 });
  });

  test('leaves later additions drafts until they are published too', async () => {
    const id = await publish();
    expect(await act(draftScorers, id, { initiativeId: initiative(0), staffIds: [staffId(2)] })).toMatchObject({
      ok: true,
    });
    const third = await api.as(scorers[2]?.accountId ?? '');
    const count = async () => (await third.run('{ scoreSheets { totalCount } }')).data.scoreSheets.totalCount;
    expect(await count()).toBe(0);
    expect(await act(publishScorers, id, { isNamedAnyway: false })).toMatchObject({ ok: true });
    expect(await count()).toBe(1);
  });

  test('makes no sheet for what has enough points since it was drafted; the draft can be taken out', async () => {
    const id = await publish();
    await act(draftScorers, id, { initiativeId: initiative(0), staffIds: [staffId(2)] });
    await score(0, 0, 25, 30, 15, 8);
    await score(1, 0, 25, 30, 15, 8);
    expect(await act(publishScorers, id, { isNamedAnyway: false })).toMatchObject({
      error: { problems: [{ field: 'drafts', code: 'SCORED_ALREADY', actual: 1 }] },
    });
    expect(await act(draftScorers, id, { initiativeId: initiative(0), staffIds: [] })).toMatchObject({ ok: true });
  });

  test('a scorer who keeps the sessions meanwhile is told nothing of what lies on the own desk', async () => {
    const id = await publish();
    const scorer = scorers[0]?.accountId ?? '';
    await database.client.roleGrant.create({
      data: { role: 'SECRETARY', validFrom: new Date('2021-01-01'), account: { connect: { id: scorer } } },
    });
    expect(await page(scorer, id)).toMatchObject({ count: { initiatives: 0, sheets: 0 }, entries: [] });
    await score(0, 0, 25, 30, 15, 8);
    expect((await page(scorer, id)).entries).toHaveLength(1);
  });

  test('numbers tell nothing of the request: they follow no order of requests or people', async () => {
    await publish();
    const sheets = await database.client.scoreSheet.findMany({
      where: { organisationId: body.organisationId },
      orderBy: { number: 'asc' },
    });
    expect(sheets.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(sheets.map(({ id }) => id)).toEqual(sheets.map(({ id }) => id).toSorted());
  });
});

describe('chia đều', () => {
  test('gives each request its scorers, evenly, and none to whoever heads the authors', async () => {
    const id = await start();
    const staffIds = [...scorers.map((each) => each.staffId), body.head.staffId];
    expect(await act(spreadSession, id, { staffIds })).toMatchObject({ ok: true });
    const { entries, scorers: people } = await page(body.secretary.accountId, id);
    expect(entries.map(({ wanted }: { wanted: number }) => wanted)).toEqual([0, 0]);
    const loads = people.map((each: { staffId: string; drafts: number }) => [each.staffId, each.drafts]);
    expect(Object.fromEntries(loads)).toEqual({
      ...Object.fromEntries(scorers.map((each) => [each.staffId, 1])),
      [body.head.staffId]: 0,
    });
    expect(entries[0].bars).toEqual([{ staffId: body.head.staffId, conflict: 'HEAD_OF_AUTHORS' }]);
    const related = await start([]);
    const { id: another } = await buildInitiative(database.client, {
      ownerId: body.author.staffId,
      status: 'RECEIVED',
    });
    await act(fillScoringSession, related, { addIds: [another], removeIds: [] });
    expect(await act(spreadSession, related, { staffIds: [body.head.staffId] })).toMatchObject({
      error: { problems: [{ code: 'NOBODY_UNRELATED' }] },
    });
    expect(await act(spreadSession, id, { staffIds })).toMatchObject({
      error: { problems: [{ code: 'NOTHING_TO_SPREAD' }] },
    });
  });

  test('fills what is lacking after somebody asked not to score, and not with the same person', async () => {
    const id = await publish();
    const sheet = await database.client.scoreSheet.findFirstOrThrow({
      where: { staffId: staffId(0), initiativeId: initiative(0) },
    });
    const input = { id: sheet.id, version: sheet.version };
    await asked(scorers[0]?.accountId ?? '', 'declineScoring', 'DeclineScoringInput', input);
    await act(spreadSession, id, { staffIds: [staffId(0), staffId(2)] });
    const drafts = await database.client.scorerDraft.findMany({ where: { entry: { sessionId: id } } });
    expect(drafts.map((draft) => draft.staffId)).toEqual([staffId(2)]);
  });
});

describe('locking', () => {
  test('waits for what is out, which is taken out with a reason; afterwards nobody writes points any more', async () => {
    const id = await publish();
    await score(0, 0, 25, 30, 15, 8);
    await score(1, 0, 25, 30, 15, 8);
    await score(0, 1, 25, 30, 15, 8);
    expect(await act(stepSession, id, { step: 'LOCK', reason: '' })).toMatchObject({
      error: { problems: [{ code: 'SHEETS_OUT', actual: 1 }] },
    });
    const out = await database.client.scoreSheet.findFirstOrThrow({
      where: { staffId: staffId(1), initiativeId: initiative(1) },
    });
    expect(await act(takeOutSheet, id, { sheetId: out.id, reason: ' ' })).toMatchObject({
      error: { problems: [{ field: 'reason', code: 'REQUIRED' }] },
    });
    expect(await act(takeOutSheet, id, { sheetId: out.id, reason: 'Ốm dài ngày' })).toMatchObject({ ok: true });
    expect(await act(stepSession, id, { step: 'LOCK', reason: '' })).toMatchObject({
      error: { problems: [{ code: 'NOT_SCORED', actual: 1 }] },
    });
    await act(draftScorers, id, { initiativeId: initiative(1), staffIds: [staffId(2)] });
    await act(publishScorers, id, { isNamedAnyway: false });
    expect(await score(2, 1, 20, 30, 15, 8)).toEqual({ __typename: 'ScoreSheet' });
    expect(await act(stepSession, id, { step: 'LOCK', reason: '' })).toMatchObject({ ok: true });
    const { client } = database;
    const stray = {
      organisationId: body.organisationId,
      initiativeId: initiative(1),
      staffId: staffId(3),
      gridId: grid.id,
      number: 99,
    };
    await expect(
      client.scoreSheet.create({ data: { ...stray, assignedById: body.secretary.accountId, assignedAt: now } }),
    ).rejects.toThrow(LOCKED);
    expect(await assign(3, 1, 3)).toMatchObject({ problems: [{ code: 'SESSION_LOCKED' }, { code: 'SCORED_ALREADY' }] });
  });

  test('a sheet that is out in a locked session offers nothing that would fail', async () => {
    const id = await publish();
    // As an older body may have it: locked while a sheet is out.
    await database.client.scoringSession.update({ where: { id }, data: { status: 'LOCKED', lockedAt: now } });
    expect(await score(0, 0, 25, 30, 15, 8)).toEqual({ __typename: 'InvalidTransitionError' });
    const scorer = await api.as(scorers[0]?.accountId ?? '');
    const { data } = await scorer.run('{ scoreSheets { nodes { viewerCan } } }');
    expect(data.scoreSheets.nodes).toEqual([{ viewerCan: [] }, { viewerCan: [] }]);
    const { id: sheetId } = await database.client.scoreSheet.findFirstOrThrow({ where: { staffId: staffId(0) } });
    await expect(
      database.client.scoreMark.create({ data: { sheetId, criterionId: grid.criteria[0]?.id ?? '', points: 1 } }),
    ).rejects.toThrow(LOCKED);
  });

  test('is no task of the secretariat while a request of the session was never given out', async () => {
    const id = await start();
    await act(draftScorers, id, { initiativeId: initiative(0), staffIds: [staffId(0), staffId(1)] });
    await act(publishScorers, id, { isNamedAnyway: false });
    await score(0, 0, 25, 30, 15, 8);
    await score(1, 0, 25, 30, 15, 8);
    const tasks = async () =>
      (await (await api.as(body.secretary.accountId)).run('{ myWork(year: 2021) { turn { kind subjectId } } }')).data
        .myWork.turn;
    const closing = { kind: 'CLOSE_SCORING', subjectId: id };
    expect(await tasks()).not.toContainEqual(closing);
    await act(fillScoringSession, id, { addIds: [], removeIds: [initiative(1)] });
    expect(await tasks()).toContainEqual(closing);
  });

  test('is opened again with a reason as long as no request went on, and closes itself with the last one', async () => {
    const id = await publish();
    await sendAll();
    await act(stepSession, id, { step: 'LOCK', reason: '' });
    expect(await act(stepSession, id, { step: 'REOPEN', reason: '' })).toMatchObject({
      error: { problems: [{ field: 'reason', code: 'REQUIRED' }] },
    });
    expect(await act(stepSession, id, { step: 'REOPEN', reason: 'Tính nhầm một phiếu' })).toMatchObject({ ok: true });
    await act(stepSession, id, { step: 'LOCK', reason: '' });
    expect(await act(stepSession, id, { step: 'REOPEN', reason: 'Cần người chấm thứ ba' })).toMatchObject({ ok: true });
    // Each reason stands, and none can be written over.
    expect((await page(body.secretary.accountId, id)).reopenings).toMatchObject([
      { reason: 'Tính nhầm một phiếu' },
      { reason: 'Cần người chấm thứ ba' },
    ]);
    await expect(database.client.scoringReopening.updateMany({ data: { reason: 'Khác' } })).rejects.toThrow(
      /it stands/,
    );
    expect(await put(2, 0)).toEqual({ __typename: 'Initiative' });
    expect((await page(body.secretary.accountId, id)).status).toBe('SCORING');
    expect(await put(2, 1)).toEqual({ __typename: 'Initiative' });
    expect((await page(body.secretary.accountId, id)).status).toBe('LOCKED');
    expect(await act(stepSession, id, { step: 'REOPEN', reason: 'Nhầm' })).toMatchObject({
      error: { problems: [{ code: 'WENT_ON', actual: 2 }] },
    });
  });

  test('goes before the council whole, in one act, and what went on alone before stays where it is', async () => {
    const id = await publish();
    await sendAll();
    expect(await act(putSessionToCouncil, id, {})).toMatchObject({ error: { code: 'INVALID_TRANSITION' } });
    await act(stepSession, id, { step: 'LOCK', reason: '' });
    const statuses = async () =>
      (await page(body.secretary.accountId, id)).entries.map(({ status }: { readonly status: string }) => status);
    expect(await act(putSessionToCouncil, id, {})).toMatchObject({ ok: true });
    expect(await statuses()).toEqual(['BEFORE_COUNCIL', 'BEFORE_COUNCIL']);
    expect(await act(putSessionToCouncil, id, {})).toMatchObject({
      error: { problems: [{ code: 'NOTHING_TO_PUT' }] },
    });
    const trail = await database.client.auditEntry.findMany({
      where: { organisationId: body.organisationId, action: 'INITIATIVE_PUT_TO_COUNCIL' },
    });
    expect(trail).toHaveLength(2);
  });

  test('does not go before the council while points are missing, as where a sheet fell away after the lock', async () => {
    const id = await publish();
    await score(0, 0, 25, 30, 15, 8);
    await score(1, 0, 25, 30, 15, 8);
    await database.client.scoringSession.update({ where: { id }, data: { status: 'LOCKED', lockedAt: now } });
    expect(await act(putSessionToCouncil, id, {})).toMatchObject({
      error: { problems: [{ code: 'POINTS_MISSING', actual: 1 }] },
    });
  });

  test('a request does not go before the council while a scorer is at it', async () => {
    const id = await publish();
    await act(draftScorers, id, { initiativeId: initiative(0), staffIds: [staffId(2)] });
    await act(publishScorers, id, { isNamedAnyway: false });
    await score(0, 0, 25, 30, 15, 8);
    await score(1, 0, 25, 30, 15, 8);
    expect(await put(3, 0)).toMatchObject({ problems: [{ code: 'SHEETS_OUT', actual: 1 }] });
  });
});

describe('points on the page of a session', () => {
  test('are shown once all of a request are in: mean, range, who is far off', async () => {
    const id = await publish();
    await score(0, 0, 30, 40, 20, 10);
    const first = await page(body.secretary.accountId, id);
    expect(first.entries[0]).toMatchObject({ meanTenths: null, cells: [{ total: null }, { total: null }] });
    await score(1, 0, 20, 30, 15, 5);
    expect(await page(body.secretary.accountId, id)).toMatchObject({
      entries: [{ meanTenths: 850, lowest: 70, highest: 100, isComplete: false, wanted: 1 }, {}],
      count: { sent: 2, complete: 0 },
    });
  });

  test('do not cost a statement more for more requests', async () => {
    const { client } = database;
    const id = await start([initiative(0)]);
    const reader = await api.as(body.secretary.accountId);
    const read = () => reader.run(`{ scoringSession(id: "${id}") { ${PAGE} } }`);
    await act(spreadSession, id, { staffIds: scorers.map((each) => each.staffId) });
    const few = await countStatements(database, read);
    const more: string[] = [initiative(1)];
    for (let made = 0; made < 5; made += 1) {
      const { id: one } = await buildInitiative(client, { ownerId: body.author.staffId, status: 'RECEIVED' });
      more.push(one);
    }
    await act(fillScoringSession, id, { addIds: more, removeIds: [] });
    await act(spreadSession, id, { staffIds: scorers.map((each) => each.staffId) });
    const many = await countStatements(database, read);
    expect(many.statements.length).toBe(few.statements.length);
    expect(many.statements.length).toBeLessThanOrEqual(25);
  });
});

describe('reminding', () => {
  test('goes to whoever owes points, once a day', async () => {
    const id = await publish();
    await score(0, 0, 25, 30, 15, 8);
    await score(0, 1, 25, 30, 15, 8);
    await sendMails();
    seen = mailbox.mails.length;
    expect(await act(remindScorers, id, {})).toMatchObject({ ok: true });
    await sendMails();
    expect(newMails().map(({ to, subject }) => [to, subject])).toEqual([
      [`${staffId(1)}@example.vn`, 'Nhắc gửi điểm 2 phiếu chấm sáng kiến, hạn 20/12/2021'],
    ]);
    expect(await act(remindScorers, id, {})).toMatchObject({ error: { problems: [{ code: 'REMINDED_TODAY' }] } });
  });

  test('goes out as many days before the due day as the body has set', async () => {
    await database.client.job.deleteMany();
    const { organisationId } = body;
    const setting = { key: 'scoringReminderDays', value: 5, legalGround: 'Quy chế', validFrom: new Date('2021-01-01') };
    await database.client.organisationSetting.create({ data: { organisationId, ...setting } });
    await publish();
    const days = await database.client.job.findMany({
      where: { kind: SCORING_REMINDER_JOB },
      orderBy: { createdAt: 'asc' },
      select: { createdAt: true },
    });
    expect(days.map(({ createdAt }) => createdAt.toISOString().slice(0, 10))).toEqual(['2021-12-15', '2021-12-20']);
  });

  test('goes out by itself three days before the due day and on it, and not after the day was moved', async () => {
    await database.client.job.deleteMany();
    const id = await publish();
    const runner = createJobRunner({
      platform: api.platform,
      handlers: { [SCORING_REMINDER_JOB]: scoringReminderJob },
    });
    await sendMails();
    seen = mailbox.mails.length;
    expect(await runner.runWaiting()).toBe(0);
    now = new Date('2021-12-17T01:00:00Z');
    expect(await runner.runWaiting()).toBe(1);
    await sendMails();
    expect(newMails()).toHaveLength(2);
    const later = { name: 'Đợt chấm 1', dueOn: '2021-12-27', scorersEach: 2 };
    expect(await act(editScoringSession, id, later)).toMatchObject({ ok: true });
    now = new Date('2021-12-20T01:00:00Z');
    expect(await runner.runWaiting()).toBe(1);
    await sendMails();
    expect(newMails()).toHaveLength(2);
    now = new Date('2021-12-24T01:00:00Z');
    expect(await runner.runWaiting()).toBe(1);
    await sendMails();
    expect(newMails()).toHaveLength(4);
  });
});

describe('one request by itself', () => {
  test('gets a session of its own with a due day, which closes when it goes on', async () => {
    expect(await assign(1, 0, 0, 1)).toEqual({ __typename: 'Initiative' });
    const session = await database.client.scoringSession.findFirstOrThrow({
      where: { entries: { some: { initiativeId: initiative(0) } } },
    });
    expect(session).toMatchObject({ status: 'SCORING', dueOn: new Date('2021-12-20') });
    await score(0, 0, 25, 30, 15, 8);
    await score(1, 0, 25, 30, 15, 8);
    await put(2, 0);
    expect((await page(body.secretary.accountId, session.id)).status).toBe('LOCKED');
  });

  test('reminds its scorers as a session of many does', async () => {
    await database.client.job.deleteMany();
    await assign(1, 0, 0, 1);
    await sendMails();
    seen = mailbox.mails.length;
    now = new Date('2021-12-17T01:00:00Z');
    const handlers = { [SCORING_REMINDER_JOB]: scoringReminderJob };
    expect(await createJobRunner({ platform: api.platform, handlers }).runWaiting()).toBe(1);
    await sendMails();
    expect(newMails()).toHaveLength(2);
  });

  test('is given out with the others where it stands in a session that is being prepared', async () => {
    await start();
    expect(await assign(1, 0, 0, 1)).toMatchObject({ problems: [{ code: 'SESSION_IN_PREPARATION' }] });
  });
});

describe('a request that leaves', () => {
  test('and is the last one, withdrawn with the agreement of the secretariat, locks its session (one that is returned comes again)', async () => {
    const id = await publish();
    await sendAll();
    await put(2, 0);
    const { client } = database;
    const wish = { withdrawalAskedAt: now, withdrawalAskedReason: 'Trùng giải pháp khác.' };
    const { version } = await client.initiative.update({ where: { id: initiative(1) }, data: wish });
    const agreed = { id: initiative(1), version, isAgreed: true, reason: '' };
    await asked(body.secretary.accountId, 'answerInitiativeWithdrawal', 'AnswerWithdrawalInput', agreed);
    expect((await client.initiative.findUniqueOrThrow({ where: { id: initiative(1) } })).status).toBe('WITHDRAWN');
    expect((await page(body.secretary.accountId, id)).status).toBe('LOCKED');
  });

  test('takes its drafts along, and may stand in another session later', async () => {
    const id = await start();
    await act(draftScorers, id, { initiativeId: initiative(0), staffIds: [staffId(0), staffId(1)] });
    const { client } = database;
    await client.initiative.update({ where: { id: initiative(0) }, data: { status: 'RETURNED' } });
    expect(await client.scorerDraft.count({ where: { entry: { sessionId: id } } })).toBe(0);
    expect((await page(body.secretary.accountId, id)).count.initiatives).toBe(1);
    await client.initiative.update({ where: { id: initiative(0) }, data: { status: 'RECEIVED' } });
    await start([initiative(0)]);
  });

  test('a scorer who becomes an author loses the sheet, sent or not, in the same moment', async () => {
    await publish();
    await score(0, 0, 25, 30, 15, 8);
    const { client } = database;
    const author = { initiativeId: initiative(0), ordinal: 2, shareBasisPoints: 0 };
    for (const [index, ordinal] of [
      [0, 2],
      [1, 3],
    ] as const) {
      await client.initiativeAuthor.create({ data: { ...author, ordinal, staffId: staffId(index) } });
    }
    const sheets = await client.scoreSheet.findMany({ where: { initiativeId: initiative(0) } });
    expect(sheets.map(({ status }) => status)).toEqual(['REMOVED', 'REMOVED']);
  });
});
