import { plainDate } from '@thidua/domain/kernel';
import {
  buildInitiative,
  buildInitiativeCouncil,
  buildInitiativeSitting,
  buildRecognition,
  buildScoringGrid,
  hanoi,
} from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { buildDirectorate } from '../../testing/build-directorate.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { approveFeedbackLetter } from './use-cases/approve-feedback-letter.ts';
import { saveFeedbackLetter } from './use-cases/save-feedback-letter.ts';

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
  await buildDirectorate(database.client, body);
  initiativeId = await judged();
});

/** Scored by the head (“Nên thử thêm”, 27 points), voted on by head and member, then recognised. */
async function judged(ownerId = body.author.staffId): Promise<string> {
  const { client } = database;
  const { organisationId } = body;
  const { id } = await buildInitiative(client, { ownerId, status: 'BEFORE_COUNCIL' });
  const grid = await buildScoringGrid(client, { organisationId });
  await client.scoreSheet.create({
    data: {
      organisationId,
      gridId: grid.id,
      initiativeId: id,
      staffId: body.head.staffId,
      number: Math.floor(Math.random() * 1_000_000) + 1,
      remark: 'Nên thử thêm ở một phòng khác.',
      assignedById: body.secretary.accountId,
      assignedAt: hanoi('2021-11-20 08:00'),
      marks: {
        create: grid.criteria.map(({ id: criterionId }, at) =>
          at === 0
            ? { criterionId, points: 27, comment: 'Mới so với cách làm cũ của Sở.' }
            : { criterionId, points: 9 },
        ),
      },
    },
  });
  await client.scoreSheet.updateMany({
    where: { initiativeId: id },
    data: { status: 'SENT', sentAt: hanoi('2021-11-21 08:00') },
  });
  const council = await buildInitiativeCouncil(client, {
    organisationId,
    termFrom: new Date('2020-01-01'),
    termTo: new Date('2020-12-31'),
    decidedOn: new Date('2020-01-01'),
    staffIds: [body.head.staffId, body.member.staffId],
  });
  const sitting = await buildInitiativeSitting(client, { council, initiativeIds: [id] });
  await client.initiativeSittingLine.updateMany({
    where: { sittingId: sitting.id },
    data: { opinion: 'Cần áp dụng thêm một năm.' },
  });
  const decided = { decisionNumber: '128/QĐ-SNgV', decidedOn: new Date('2021-12-03'), decidedBy: 'Phó Giám đốc' };
  await client.initiativeSitting.update({ where: { id: sitting.id }, data: { status: 'DECIDED', ...decided } });
  await buildRecognition(client, { initiativeId: id });
  return id;
}

function as(who: Who) {
  return api.contextOf(body[who].accountId);
}

const TEXT = { remarks: 'Giải pháp mới, đã áp dụng có hiệu quả.', advice: 'Thử thêm ở một phòng khác.' };
const SIGNING = {
  number: '88/SNgV-VP',
  issuedOn: plainDate('2021-12-06'),
  signerPost: 'Giám đốc',
  signerName: 'Phạm Ngọc Sơn',
};

async function told(outcome: Promise<{ readonly ok: boolean; readonly error?: unknown }>) {
  const { ok, error } = await outcome;
  if (ok) return [];
  const { code, problems } = error as {
    readonly code: string;
    readonly problems?: readonly { readonly field: string; readonly code: string }[];
  };
  return problems?.map((problem) => `${problem.field} ${problem.code}`) ?? [code];
}

async function desk(who: Who, id = initiativeId) {
  const caller = await api.as(body[who].accountId);
  const { data } = await caller.run(
    `{ feedbackLetterDesk(initiativeId: "${id}") { mayBegin material letter { status remarks number viewerCan } } }`,
  );
  return data.feedbackLetterDesk;
}

test('from the material to the letter that the author reads: two people, and never who judged and how', async () => {
  expect(await desk('secretary')).toEqual({
    mayBegin: true,
    // What was said, without who said it.
    material: ['Cần áp dụng thêm một năm.', 'Mới so với cách làm cũ của Sở.', 'Nên thử thêm ở một phòng khác.'],
    letter: null,
  });
  expect(await desk('author')).toEqual({ mayBegin: false, material: [], letter: null });
  const save = async (who: Who, version: number, more: Partial<typeof TEXT> = {}) =>
    told(saveFeedbackLetter(await as(who), { initiativeId, version, ...TEXT, ...more }));
  await expect(save('author', 0)).rejects.toThrow(/FORBIDDEN/);
  expect(await save('secretary', 0, { remarks: 'Ông Lê Quang Hưng chấm 27 điểm.' })).toEqual([
    'remarks NAMES_A_JUDGE',
    'remarks TELLS_A_SCORE',
  ]);
  expect(await save('secretary', 0, { advice: 'Hỏi bà Ưng Thị Ỷ.' })).toEqual(['advice NAMES_A_JUDGE']);
  expect(await save('secretary', 0)).toEqual([]);
  expect(await save('secretary', 0)).toEqual(['STALE_RECORD']);
  expect((await desk('author')).letter, 'a draft is no letter').toBeNull();
  expect((await desk('director')).letter).toMatchObject({ status: 'DRAFT', viewerCan: ['APPROVE'] });

  const turn = async (who: Who) =>
    (await (await api.as(body[who].accountId)).run('{ myWork(year: 2021) { turn { kind subjectId } } }')).data.myWork
      .turn;
  expect(await turn('director')).toContainEqual({ kind: 'APPROVE_LETTER', subjectId: initiativeId });
  const approve = async (who: Who, more: Partial<typeof SIGNING> = {}) =>
    told(approveFeedbackLetter(await as(who), { initiativeId, version: 1, ...SIGNING, ...more }));
  await expect(approve('secretary')).rejects.toThrow(/FORBIDDEN/);
  expect(await approve('director', { issuedOn: plainDate('2021-11-20') })).toEqual(['issuedOn BEFORE_DECISION']);
  expect(await approve('director')).toEqual([]);
  expect(await turn('director')).not.toContainEqual({ kind: 'APPROVE_LETTER', subjectId: initiativeId });
  expect(await save('secretary', 2)).toEqual(['INVALID_TRANSITION']);
  expect((await desk('author')).letter).toEqual({
    status: 'APPROVED',
    remarks: TEXT.remarks,
    number: '88/SNgV-VP',
    viewerCan: [],
  });
  expect((await desk('colleague')).letter, 'who wrote no part of it').toBeNull();
  await expect(
    database.client.feedbackLetter.update({ where: { initiativeId }, data: { remarks: 'Khác.' } }),
  ).rejects.toThrow(/it stands/);

  const news = await (await api.as(body.author.accountId)).run('{ myWork(year: 2021) { news { kind detail } } }');
  expect(news.data.myWork.news).toMatchObject([
    { kind: 'FEEDBACK_LETTER', detail: '88/SNgV-VP' },
    { kind: 'INITIATIVE_RECOGNISED', detail: '128/QĐ-SNgV' },
  ]);

  // Everything that the author is told of it, and its file, hold no name of who judged and no point.
  const caller = await api.as(body.author.accountId);
  const { data } = await caller.run(`{
    feedbackLetter(initiativeId: "${initiativeId}") {
      status number issuedOn paperYear remarks advice initiativeTitle outcome authorNames signature { capacity name }
    }
    initiative(id: "${initiativeId}") { history { action by } }
  }`);
  const everything = JSON.stringify(data);
  expect(everything).toContain('FEEDBACK_LETTER_APPROVED');
  expect(everything).not.toContain('FEEDBACK_LETTER_SAVED');
  for (const secret of ['Lê Quang Hưng', 'Ưng Thị Ỷ', '27', 'điểm', 'phiếu']) {
    expect(everything, secret).not.toContain(secret);
  }
});

test('is of a decided initiative, and nobody writes to themselves', async () => {
  const { id } = await buildInitiative(database.client, { ownerId: body.author.staffId, status: 'RECEIVED' });
  expect((await desk('secretary', id)).mayBegin).toBe(false);
  expect(await told(saveFeedbackLetter(await as('secretary'), { initiativeId: id, version: 0, ...TEXT }))).toEqual([
    'remarks NOT_DECIDED',
  ]);
  await expect(
    database.client.feedbackLetter.create({
      data: {
        organisationId: body.organisationId,
        initiativeId: id,
        ...TEXT,
        preparedById: body.secretary.accountId,
        preparedAt: hanoi('2021-12-06 08:00'),
      },
    }),
  ).rejects.toThrow(/not decided/);
  await database.client.initiative.update({ where: { id }, data: { ownerId: body.secretary.staffId } });
  await database.client.initiativeAuthor.updateMany({
    where: { initiativeId: id },
    data: { staffId: body.secretary.staffId },
  });
  await database.client.initiative.update({
    where: { id },
    data: { status: 'NOT_RECOGNISED', updatedAt: hanoi('2021-12-05 08:00') },
  });
  await expect(saveFeedbackLetter(await as('secretary'), { initiativeId: id, version: 0, ...TEXT })).rejects.toThrow(
    /FORBIDDEN/,
  );
  const { data } = await (await api.as(body.secretary.accountId)).run('{ myWork(year: 2021) { news { kind } } }');
  expect(data.myWork.news, 'an author hears of the refusal').toEqual([{ kind: 'INITIATIVE_REFUSED' }]);
  // Every secretary is an author: the director writes.
  expect(await told(saveFeedbackLetter(await as('director'), { initiativeId: id, version: 0, ...TEXT }))).toEqual([]);
  await expect(
    approveFeedbackLetter(await as('director'), { initiativeId: id, version: 1, ...SIGNING }),
  ).rejects.toThrow(/FORBIDDEN/);
});

test('about a refusal is not of a day before the refusal', async () => {
  const { id } = await buildInitiative(database.client, { ownerId: body.author.staffId, status: 'RECEIVED' });
  await database.client.initiative.update({
    where: { id },
    data: { status: 'NOT_RECOGNISED', updatedAt: hanoi('2021-12-05 08:00') },
  });
  expect(await told(saveFeedbackLetter(await as('secretary'), { initiativeId: id, version: 0, ...TEXT }))).toEqual([]);
  const approve = async (issuedOn: string) =>
    told(
      approveFeedbackLetter(await as('director'), {
        initiativeId: id,
        version: 1,
        ...SIGNING,
        issuedOn: plainDate(issuedOn),
      }),
    );
  expect(await approve('2021-12-04')).toEqual(['issuedOn BEFORE_DECISION']);
  expect(await approve('2021-12-05')).toEqual([]);
});
