import { countStatements } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import {
  buildAwardRecord,
  buildAwardRevocation,
  buildDecision,
  buildInitiative,
  buildNomination,
  buildRecognition,
  buildReuse,
  hanoi,
} from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { sealConfidence } from '../../testing/seal-confidence.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { answerReuse } from './use-cases/answer-reuse.ts';
import { answerSpreading } from './use-cases/answer-spreading.ts';
import { changeEntry } from './use-cases/change-entry.ts';
import { proposeSpreading } from './use-cases/propose-spreading.ts';
import { recordEntry } from './use-cases/record-entry.ts';
import { takeOutEntry } from './use-cases/take-out-entry.ts';
import { tellReuse } from './use-cases/tell-reuse.ts';
import { withdrawReuse } from './use-cases/withdraw-reuse.ts';

const NOW = new Date('2021-12-06T02:00:00Z');

let database: TestDatabase;
let api: TestApi;
let body: Body;
let entryId: string;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => NOW });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
  entryId = (
    await buildInitiative(database.client, {
      ownerId: body.author.staffId,
      title: 'Kho hồ sơ đoàn ra',
      solution: 'Lập một kho điện tử, đặt mã theo đoàn.',
    })
  ).id;
  await buildRecognition(database.client, { initiativeId: entryId });
});

type Who = 'author' | 'colleague' | 'head' | 'secretary';

function as(who: Who) {
  return api.contextOf(body[who].accountId);
}

async function ask(who: Who, document: string) {
  return (await api.as(body[who].accountId)).run(document);
}

function list(filter: string, more = '') {
  return `{ library(filter: { ${filter} } ${more}) { totalCount nodes { id title reuseCount isOwn authorNames department { name } viewerCan
    passages(text: "dat ma") { name parts { text isMatch } } } } }`;
}

const OUTSIDE = {
  title: 'Bảng thuật ngữ Việt – Lào',
  field: 'Phiên dịch',
  year: 2019,
  scope: 'PROVINCE' as const,
  source: 'Sở Ngoại vụ tỉnh Quảng Bình, Quyết định 12/QĐ-SNgV ngày 05/3/2019',
  content: 'Một bảng 420 mục dùng chung.',
};

describe('the library', () => {
  test('holds what is recognised with the part of its text that is public, found without marks in any part', async () => {
    await sealConfidence(database.client, entryId, 'Cách pha mực con dấu.');
    const { data } = await ask('head', list('text: "kho dat ma"'));
    expect(data.library.totalCount).toBe(1);
    expect(data.library.nodes[0]).toMatchObject({ id: entryId, isOwn: true, viewerCan: ['TELL_REUSE'] });
    expect(data.library.nodes[0].passages).toEqual([
      {
        name: 'SOLUTION',
        parts: [
          { text: 'Lập một kho điện tử, ', isMatch: false },
          { text: 'đặt', isMatch: true },
          { text: ' ', isMatch: false },
          { text: 'mã', isMatch: true },
          { text: ' theo đoàn.', isMatch: false },
        ],
      },
    ]);
    expect((await ask('head', list('text: "pha muc"'))).data.library.totalCount).toBe(0);
    const page = await ask('head', `{ libraryEntry(id: "${entryId}") { sections { name text } } }`);
    expect(JSON.stringify(page.data)).not.toContain('mực');
  });

  test('loses what is recognised no longer, and has it back when it is recognised again', async () => {
    const { client } = database;
    await client.initiative.update({ where: { id: entryId }, data: { status: 'NOT_RECOGNISED' } });
    expect((await ask('head', list(''))).data.library.totalCount).toBe(0);
    const gone = await ask('author', `{ libraryEntry(id: "${entryId}") { id } }`);
    expect(gone.data?.libraryEntry).toBeUndefined();
    await client.initiative.update({ where: { id: entryId }, data: { status: 'RECOGNISED', title: 'Kho hồ sơ mới' } });
    expect((await ask('head', list('text: "ho so moi"'))).data.library.totalCount).toBe(1);
  });

  test('is narrowed by year, field, scope and division, and shows the widest scope', async () => {
    await buildRecognition(database.client, {
      initiativeId: entryId,
      scope: 'PROVINCE',
      decisionNumber: '3200/QĐ-UBND',
    });
    const total = async (filter: string) => (await ask('head', list(filter))).data.library.totalCount;
    expect(await total('scope: PROVINCE, year: 2021')).toBe(1);
    expect(await total('scope: GRASSROOTS')).toBe(0);
    expect(await total('year: 2020')).toBe(0);
    expect(await total(`departmentId: "${body.divisionId}"`)).toBe(1);
    expect(await total('field: "Lãnh sự"')).toBe(0);
  });

  test('takes what other bodies have recognised, with its source, from the secretariat alone', async () => {
    const id = crypto.randomUUID();
    expect(await recordEntry(await as('secretary'), { id, ...OUTSIDE, source: ' ' })).toMatchObject({
      error: { problems: [{ field: 'source', code: 'REQUIRED' }] },
    });
    await recordEntry(await as('secretary'), { id, ...OUTSIDE });
    expect(await recordEntry(await as('secretary'), { id, ...OUTSIDE })).toMatchObject({ ok: true });
    expect((await ask('author', list('text: "quang binh"'))).data.library.nodes).toMatchObject([{ id, isOwn: false }]);
    await changeEntry(await as('secretary'), { id, version: 1, ...OUTSIDE, year: 2020 });
    const where = { objectId: id, action: 'LIBRARY_ENTRY_CHANGED' };
    expect(await database.client.auditEntry.findFirst({ where })).toMatchObject({
      data: { version: 2, fields: ['year'] },
    });
    expect(await changeEntry(await as('secretary'), { id, version: 1, ...OUTSIDE })).toMatchObject({
      error: { code: 'STALE_RECORD', currentVersion: 2 },
    });
    const own = { version: 1, reason: 'Không còn.' };
    await expect(takeOutEntry(await as('secretary'), { id: entryId, ...own })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await takeOutEntry(await as('secretary'), { id, version: 2, reason: 'Nơi ấy đã hủy công nhận.' });
    expect((await ask('author', list('text: "quang binh"'))).data.library.totalCount).toBe(0);
  });
});

describe('a reuse', () => {
  const told = { appliedOn: plainDate('2021-11-01'), place: 'Bộ phận một cửa', note: '' };
  const counts = async () => (await ask('author', list(''))).data.library.nodes[0].reuseCount;

  test('told by the head of a division for all of it is counted at once, and no longer once it is withdrawn', async () => {
    const id = crypto.randomUUID();
    const departmentId = body.divisionId;
    expect(await tellReuse(await as('head'), { id, entryId, departmentId, ...told })).toMatchObject({ ok: true });
    expect(await tellReuse(await as('head'), { id, entryId, departmentId, ...told })).toMatchObject({ ok: true });
    expect(await counts()).toBe(1);
    await withdrawReuse(await as('head'), { id, version: 1, reason: 'Không còn áp dụng.' });
    expect(await counts()).toBe(0);
    await expect(
      tellReuse(await as('head'), { ...told, id: crypto.randomUUID(), entryId, departmentId: body.officeId }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('told by a member is counted once the head has confirmed it, with a reason where not', async () => {
    const { staffId, accountId } = body.secretary;
    const id = crypto.randomUUID();
    const { departmentId } = await database.client.membership.findFirstOrThrow({ where: { staffId } });
    await tellReuse(await as('secretary'), { id, entryId, ...told });
    const row = await database.client.initiativeReuse.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ status: 'TOLD', departmentId, staffId, toldById: accountId });
    expect(await counts()).toBe(0);
    // Not yet confirmed: no matter of those who are not asked.
    const seen = await ask('author', `{ libraryEntry(id: "${entryId}") { reuses { id } } }`);
    expect(seen.data.libraryEntry.reuses).toEqual([]);

    const inDivision = await buildReuse(database.client, { entryId, departmentId: body.divisionId });
    expect(await answerReuse(await as('head'), { id: inDivision.id, version: 1, isConfirmed: false })).toMatchObject({
      error: { problems: [{ field: 'reason', code: 'REQUIRED' }] },
    });
    await answerReuse(await as('head'), { id: inDivision.id, version: 1, isConfirmed: true });
    expect(await counts()).toBe(1);
  });

  test('is not told by the authors themselves, nor on a day to come', async () => {
    const input = { id: crypto.randomUUID(), entryId, ...told };
    expect(await tellReuse(await as('author'), input)).toMatchObject({
      error: { problems: [{ field: 'place', code: 'OWN_INITIATIVE' }] },
    });
    const late = { ...input, appliedOn: plainDate('2021-12-07') };
    expect(await tellReuse(await as('secretary'), late)).toMatchObject({
      error: { problems: [{ field: 'appliedOn', code: 'IN_FUTURE' }] },
    });
  });
});

describe('spreading', () => {
  const asked = { answerBy: plainDate('2021-12-20'), note: 'Dùng được ngay.' };

  test('asks other divisions once, and again one that has put it off; applied is a confirmed reuse', async () => {
    const office = { entryId, departmentIds: [body.officeId], ...asked };
    expect(
      await proposeSpreading(await as('secretary'), { ...office, departmentIds: [body.divisionId] }),
    ).toMatchObject({
      error: { problems: [{ field: 'departmentIds', code: 'OWN_DIVISION' }] },
    });
    await proposeSpreading(await as('secretary'), office);
    expect(await proposeSpreading(await as('secretary'), office)).toMatchObject({
      error: { problems: [{ field: 'departmentIds', code: 'ALREADY_ASKED' }] },
    });
    const { id } = await database.client.initiativeSpreading.findFirstOrThrow({ where: { entryId } });
    // The office has no head with the right: the secretariat answers for it, no other division does.
    await expect(answerSpreading(await as('head'), { id, version: 1, applies: true })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await answerSpreading(await as('secretary'), { id, version: 1, applies: false })).toMatchObject({
      error: { problems: [{ field: 'reason', code: 'REQUIRED' }] },
    });
    await answerSpreading(await as('secretary'), { id, version: 1, applies: false, reason: 'Chưa có máy quét.' });
    await proposeSpreading(await as('secretary'), { ...office, answerBy: plainDate('2021-12-27') });
    const applied = { applies: true, appliedOn: plainDate('2021-12-01'), place: 'Văn thư' };
    expect(await answerSpreading(await as('secretary'), { id, version: 2, ...applied })).toMatchObject({
      error: { code: 'STALE_RECORD', currentVersion: 3 },
    });
    await answerSpreading(await as('secretary'), { id, version: 3, ...applied });
    const { data } = await ask(
      'secretary',
      `{ libraryEntry(id: "${entryId}") { reuseCount reuses { place status } spreadings { status isLate viewerCan } } }`,
    );
    expect(data.libraryEntry).toEqual({
      reuseCount: 1,
      reuses: [{ place: 'Văn thư', status: 'CONFIRMED' }],
      spreadings: [{ status: 'APPLIES', isLate: false, viewerCan: [] }],
    });
    // Others read the reuse, not what was asked.
    const seen = await ask('author', `{ libraryEntry(id: "${entryId}") { reuses { id } spreadings { id } } }`);
    expect(seen.data.libraryEntry.reuses).toHaveLength(1);
    expect(seen.data.libraryEntry.spreadings).toEqual([]);
  });

  test('is put off again when the reuse that stands for it is withdrawn, and on the trail the reuse was told', async () => {
    const office = { entryId, departmentIds: [body.officeId], ...asked };
    await proposeSpreading(await as('secretary'), office);
    const where = { entryId_departmentId: { entryId, departmentId: body.officeId } };
    const { id } = await database.client.initiativeSpreading.findUniqueOrThrow({ where });
    const applied = { applies: true, appliedOn: plainDate('2021-12-01'), place: 'Văn thư' };
    await answerSpreading(await as('secretary'), { id, version: 1, ...applied });
    const reuse = await database.client.initiativeReuse.findFirstOrThrow({ where: { entryId } });
    expect(await database.client.auditEntry.findFirst({ where: { objectId: reuse.id } })).toMatchObject({
      action: 'REUSE_TOLD',
      data: { entryId, departmentId: body.officeId, isConfirmed: true },
    });
    await withdrawReuse(await as('secretary'), { id: reuse.id, version: 1, reason: 'Đã đổi phần mềm.' });
    expect(await database.client.initiativeSpreading.findUnique({ where })).toMatchObject({
      status: 'NOT_YET',
      reason: 'Đã đổi phần mềm.',
      reuseId: null,
    });
    expect(await proposeSpreading(await as('secretary'), office)).toMatchObject({ ok: true });
  });

  test('and reuse end with the place in the library: what is recognised no longer is neither applied nor confirmed', async () => {
    await proposeSpreading(await as('secretary'), { entryId, departmentIds: [body.officeId], ...asked });
    const { id } = await database.client.initiativeSpreading.findFirstOrThrow({ where: { entryId } });
    const told = await buildReuse(database.client, { entryId, departmentId: body.divisionId });
    await database.client.initiative.update({ where: { id: entryId }, data: { status: 'NOT_RECOGNISED' } });
    await expect(
      answerSpreading(await as('secretary'), {
        id,
        version: 1,
        applies: true,
        place: 'Văn thư',
        appliedOn: plainDate('2021-12-01'),
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(answerReuse(await as('head'), { id: told.id, version: 1, isConfirmed: true })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('waits at the secretariat where no head is, however many reuses wait at the heads', async () => {
    const told = { entryId, departmentId: body.divisionId, toldAt: hanoi('2021-11-01 08:00') };
    const { id: _, ...row } = await buildReuse(database.client, told);
    await database.client.initiativeReuse.createMany({ data: Array.from({ length: 100 }, () => row) });
    await buildReuse(database.client, { entryId, departmentId: body.officeId });
    const { data } = await ask('secretary', '{ myWork(year: 2021) { turn { kind subjectId } } }');
    expect(data.myWork.turn).toContainEqual({ kind: 'CONFIRM_REUSE', subjectId: entryId });
  });
});

test('a dossier that was sent rests on what its met conditions name, until it is withdrawn', async () => {
  const source = { kind: 'INITIATIVE', id: entryId, label: 'SK' };
  const findings = [
    { outcome: 'MET', sources: [source] },
    { outcome: 'NOT_MET', sources: [source] },
  ];
  const nomination = await buildNomination(database.client, {
    staffId: body.author.staffId,
    awardCode: 'GRASSROOTS_EMULATION_FIGHTER',
    status: 'DECIDED',
  });
  const served = async (who: Who) =>
    (
      await ask(
        who,
        `{ libraryEntry(id: "${entryId}") { titlesServed { award year isDecided mayOpen staff { fullName } } } }`,
      )
    ).data.libraryEntry.titlesServed;
  expect(await served('colleague')).toEqual([]);
  await database.client.nomination.update({ where: { id: nomination.id }, data: { assessment: { findings } } });
  expect(await served('colleague')).toEqual([
    {
      award: 'GRASSROOTS_EMULATION_FIGHTER',
      year: nomination.year,
      isDecided: true,
      // Everybody is told of what is decided; the dossier is not everybody's.
      mayOpen: false,
      staff: { fullName: 'Nguyễn Thị Hà' },
    },
  ]);
  const { client } = database;
  const { organisationId } = body;
  const decision = await buildDecision(client, { organisationId });
  const line = { decisionId: decision.id, nominationId: nomination.id, ordinal: 1, subjectName: 'Hà', subjectPost: '' };
  const awardCode = 'GRASSROOTS_EMULATION_FIGHTER' as const;
  const { id: decisionLineId } = await client.decisionLine.create({ data: { ...line, awardCode } });
  const award = await buildAwardRecord(client, { staffId: body.author.staffId, awardCode, decisionLineId });
  const proposedById = body.secretary.accountId;
  const decided = { decidedById: body.director.accountId, decidedAt: hanoi('2021-12-02 09:00') };
  await buildAwardRevocation(client, { awardRecordId: award.id, proposedById, status: 'CONFIRMED', ...decided });
  expect(
    (await ask('colleague', `{ libraryEntry(id: "${entryId}") { titlesServed { isDecided revokedOn } } }`)).data,
    'a title that was taken back is told as such',
  ).toEqual({ libraryEntry: { titlesServed: [{ isDecided: true, revokedOn: '2021-11-30' }] } });
  // What is only proposed is the matter of those who see the dossier.
  await database.client.nomination.update({ where: { id: nomination.id }, data: { status: 'SUBMITTED' } });
  expect(await served('colleague')).toEqual([]);
  expect(await served('secretary')).toMatchObject([{ isDecided: false, mayOpen: true }]);
  await database.client.nomination.update({
    where: { id: nomination.id },
    data: { status: 'WITHDRAWN', withdrawnReason: 'Rút.' },
  });
  expect(await served('secretary')).toEqual([]);
});

test('the list costs the same for one and for ten, and orders by how often something is applied again', async () => {
  const sort = ', sort: { by: REUSE_COUNT, direction: DESC }';
  const first = await countStatements(database, () => ask('head', list('', sort)));
  for (let count = 0; count < 9; count += 1) {
    const { id } = await buildInitiative(database.client, { ownerId: body.author.staffId });
    await buildRecognition(database.client, { initiativeId: id });
  }
  await buildReuse(database.client, { entryId, departmentId: body.divisionId, status: 'CONFIRMED' });
  const ten = await countStatements(database, () => ask('head', list('', sort)));
  expect(ten.result.data.library.totalCount).toBe(10);
  expect(ten.result.data.library.nodes[0]).toMatchObject({ id: entryId, reuseCount: 1 });
  expect(ten.statements).toHaveLength(first.statements.length);
});
