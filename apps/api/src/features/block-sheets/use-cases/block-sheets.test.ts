import { countStatements } from '@thidua/db';
import { buildBlock, buildBlockMember, buildBlockSheet, buildPact, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { plainDate } from '@thidua/domain/kernel';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';
import { amendSheet } from './amend-sheet.ts';
import { markEntry } from './mark-entry.ts';
import { closeScoring, reopenRanking, resumeScoring } from './move-sheet.ts';
import { openScoring } from './open-scoring.ts';
import { publishRanking } from './publish-ranking.ts';
import { appraiseScores, saveScores } from './save-scores.ts';
import { recordAward, removeAward } from './record-award.ts';
import { saveSheet } from './save-sheet.ts';
import { sendScores } from './send-scores.ts';
import { startSheet } from './start-sheet.ts';

const NOW = new Date('2021-12-06T02:00:00Z');

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

function secretary() {
  return api.contextOf(body.secretary.accountId);
}

function refused(...problems: readonly { readonly field: string; readonly code: string }[]) {
  return { ok: false, error: { code: 'INPUT_PROBLEMS', problems } };
}

/** A block of the own body and two others. */
async function block(): Promise<string> {
  const { id: blockId } = await buildBlock(database.client, { organisationId: body.organisationId });
  await buildBlockMember(database.client, { blockId, name: 'Sở Ngoại vụ tỉnh A' });
  await buildBlockMember(database.client, { blockId, name: 'Sở Ngoại vụ tỉnh B' });
  return blockId;
}

function groups(maxHundredths: number) {
  const criteria = [{ id: crypto.randomUUID(), title: 'Chương trình  công tác', maxHundredths }];
  return [{ id: crypto.randomUUID(), kind: 'BASE' as const, title: 'Nhiệm vụ', capHundredths: null, criteria }];
}

test('a sheet is written with gaps, opened whole with a place for each member, then fixed; next year begins with it', async () => {
  const { client } = database;
  const blockId = await block();
  const { id: pactId } = await buildPact(client, { blockId });
  const id = crypto.randomUUID();
  const context = await secretary();
  expect(await startSheet(context, { id, pactId })).toEqual({ ok: true, value: { id } });
  expect(await startSheet(context, { id, pactId })).toEqual({ ok: true, value: { id } });
  expect(await startSheet(context, { id: crypto.randomUUID(), pactId })).toMatchObject(
    refused({ field: 'pactId', code: 'TAKEN' }),
  );
  const written = { id, tieRule: 'VOTES' as const, groups: groups(0) };
  const [group] = written.groups;
  const [criterion] = group!.criteria;
  expect(await saveSheet(context, { ...written, version: 1 })).toMatchObject({ ok: true });
  expect(await openScoring(context, { id, version: 2 })).toMatchObject(
    refused({ field: `${criterion!.id}.max`, code: 'REQUIRED' }),
  );
  const whole = { ...written, groups: [{ ...group!, criteria: [{ ...criterion!, maxHundredths: 850 }] }] };
  expect(await saveSheet(context, { ...whole, version: 2 })).toMatchObject({ ok: true });
  expect(await openScoring(context, { id, version: 3, selfDueOn: plainDate('2021-12-10') })).toMatchObject({
    ok: true,
  });
  expect(await client.blockEntry.count({ where: { sheetId: id } })).toBe(3);
  expect(await client.blockScore.count({ where: { entry: { sheetId: id } } })).toBe(3);
  expect(await saveSheet(context, { ...whole, version: 4 })).toMatchObject({ error: { code: 'INVALID_TRANSITION' } });

  const next = await buildPact(client, { blockId, year: 2022 });
  const copy = crypto.randomUUID();
  expect(await startSheet(context, { id: copy, pactId: next.id })).toMatchObject({ ok: true });
  const copied = await client.blockCriterion.findMany({ where: { group: { sheetId: copy } } });
  expect(copied).toMatchObject([{ title: 'Chương trình công tác', maxHundredths: 850 }]);
});

test('ids of another sheet are no new rows', async () => {
  const { client } = database;
  const theirs = await buildBlockSheet(client, { blockId: await block() });
  const ours = await buildBlockSheet(client, { blockId: await block() });
  const [group] = groups(100);
  const stolen = { ...group!, criteria: [{ ...group!.criteria[0]!, id: theirs.criterionIds[0] }] };
  await expect(
    saveSheet(await secretary(), { id: ours.id, version: 1, tieRule: 'SHARED', groups: [stolen] }),
  ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('points are saved as they are written, no more than a criterion gives, sent whole', async () => {
  const { client } = database;
  const { entryIds, criterionIds } = await buildBlockSheet(client, { blockId: await block(), status: 'SCORING' });
  const id = entryIds[0]!;
  const points = [
    { criterionId: criterionIds[0], hundredths: 6_001, words: 'Hoàn thành 12/12 việc' },
    { criterionId: criterionIds[1], hundredths: null, words: 'đang tìm minh chứng' },
    { criterionId: crypto.randomUUID(), hundredths: 1, words: 'tiêu chí đã bỏ' },
  ];
  const context = await secretary();
  expect(await saveScores(context, { id, version: 1, points })).toMatchObject(
    refused({ field: `${criterionIds[0]}.points`, code: 'OUT_OF_RANGE' }),
  );
  points[0]!.hundredths = 5_850;
  expect(await saveScores(context, { id, version: 1, points })).toMatchObject({ ok: true });
  expect(await saveScores(context, { id, version: 1, points })).toMatchObject({ error: { code: 'STALE_RECORD' } });
  expect(await client.blockScore.findMany({ where: { entryId: id }, orderBy: { criterion: { group: { ordinal: 'asc' } } } })) // prettier-ignore
    .toMatchObject([
      { selfHundredths: 5_850, note: 'Hoàn thành 12/12 việc' },
      { selfHundredths: null, note: 'đang tìm minh chứng' },
      { selfHundredths: 100 },
    ]);
  const sending = { id, version: 2, sentOn: plainDate('2021-12-07') };
  expect(await sendScores(context, sending)).toMatchObject(
    refused({ field: 'points', code: 'UNSCORED' }, { field: 'sentOn', code: 'IN_FUTURE' }),
  );
  await saveScores(context, { id, version: 2, points: [{ criterionId: criterionIds[1], hundredths: 0, words: '' }] });
  expect(await sendScores(context, { ...sending, version: 3, sentOn: plainDate('2021-12-06') })).toMatchObject({
    ok: true,
  });
  expect(await saveScores(context, { id, version: 4, points: [] })).toMatchObject({
    error: { code: 'INVALID_TRANSITION', from: 'SENT' },
  });
  await expect(
    client.blockScore.updateMany({ where: { entryId: id }, data: { appraisedHundredths: 1 } }),
  ).rejects.toThrow(/constraint violated/);
});

test('an amendment wants a reason, loses no points, stays told and gives everybody the new criterion', async () => {
  const { client } = database;
  const sheet = await buildBlockSheet(client, { blockId: await block(), status: 'SCORING' });
  const stored = await client.blockSheet.findUniqueOrThrow({
    where: { id: sheet.id },
    select: { tieRule: true, groups: { orderBy: { ordinal: 'asc' }, include: { criteria: true } } },
  });
  const amended = (max: number) => ({
    id: sheet.id,
    version: 1,
    tieRule: stored.tieRule,
    reason: 'Cụm thống nhất tại hội nghị giữa năm',
    groups: stored.groups.map(({ id, kind, title, capHundredths, criteria }, index) => ({
      id,
      kind,
      title,
      capHundredths,
      criteria: [
        ...criteria.map((each) => ({
          id: each.id,
          title: each.title,
          maxHundredths: index === 0 ? max : each.maxHundredths,
        })),
        ...(index === 0 ? [{ id: crypto.randomUUID(), title: 'Chuyển đổi số', maxHundredths: 500 }] : []),
      ],
    })),
  });
  const context = await secretary();
  expect(await amendSheet(context, { ...amended(5_500), reason: ' ' })).toMatchObject(
    refused({ field: 'reason', code: 'REQUIRED' }),
  );
  expect(await amendSheet(context, amended(4_999))).toMatchObject(
    refused({ field: `${sheet.criterionIds[0]}.max`, code: 'BELOW_GIVEN' }),
  );
  expect(await amendSheet(context, amended(5_500))).toMatchObject({ ok: true });
  const changes = await client.blockSheetChange.findMany({ where: { sheetId: sheet.id } });
  expect(changes.toSorted((a, b) => (a.hundredthsAfter ?? 0) - (b.hundredthsAfter ?? 0))).toMatchObject([
    { part: 'CRITERION', titleBefore: null, titleAfter: 'Chuyển đổi số', hundredthsAfter: 500 },
    {
      part: 'CRITERION',
      hundredthsBefore: 6_000,
      hundredthsAfter: 5_500,
      reason: 'Cụm thống nhất tại hội nghị giữa năm',
    },
  ]);
  expect(await client.blockScore.count({ where: { entry: { sheetId: sheet.id }, selfHundredths: null } })).toBe(3);
  await expect(client.blockSheetChange.deleteMany({ where: { sheetId: sheet.id } })).rejects.toThrow(
    /constraint violated/,
  );
});

test('the ranking is counted from appraised points with their reasons, by the rule of the sheet, and locked', async () => {
  const { client } = database;
  const { id, entryIds, criterionIds } = await buildBlockSheet(client, {
    blockId: await block(),
    status: 'SCORING',
    tieRule: 'VOTES',
  });
  const [own, first, second] = entryIds as [string, string, string];
  const context = await secretary();
  expect(await closeScoring(context, { id, version: 1 })).toMatchObject({ ok: true });
  const publish = { id, version: 2, publishedOn: plainDate('2021-12-06') };
  expect(await publishRanking(context, publish)).toMatchObject({ error: { problems: [{ code: 'UNAPPRAISED', actual: 3 }, {}, {}] } }); // prettier-ignore
  const judged = (words: string, base = 5_000) =>
    [base, 500, 100].map((hundredths, index) => ({ criterionId: criterionIds[index]!, hundredths, words }));
  await appraiseScores(context, { id: own, version: 1, points: judged('') });
  await appraiseScores(context, { id: first, version: 1, points: judged('') });
  await appraiseScores(context, { id: second, version: 1, points: judged('', 4_900) });
  expect(await publishRanking(context, publish)).toMatchObject(refused({ field: second, code: 'UNEXPLAINED' }));
  await markEntry(context, { id: second, version: 2, votes: null, unrankedReason: 'Báo cáo gửi sau hạn' });
  await markEntry(context, { id: own, version: 2, votes: 3, unrankedReason: '' });
  await markEntry(context, { id: first, version: 2, votes: 2, unrankedReason: '' });
  expect(await publishRanking(context, publish)).toMatchObject({ ok: true });

  const ranking = `query ($id: UUID!) { blockSheet(id: $id) { status publishedOn
    standings { rank totalHundredths isUnranked member { isOwnBody name } } entries { id } } }`;
  const staff = await (await api.as(body.colleague.accountId)).run(ranking, { id });
  expect(staff.data.blockSheet).toMatchObject({
    status: 'PUBLISHED',
    publishedOn: '2021-12-06',
    standings: [
      { rank: 1, totalHundredths: 5_400, member: { isOwnBody: true } },
      { rank: 2, totalHundredths: 5_400, isUnranked: false },
      { rank: null, totalHundredths: null, isUnranked: true },
    ],
    entries: [],
  });
  await expect(client.blockEntry.update({ where: { id: own }, data: { rank: 3 } })).rejects.toThrow(
    /constraint violated/,
  );
  await expect(client.blockCriterion.update({ where: { id: criterionIds[0] }, data: { title: 'Khác' } })).rejects.toThrow(/constraint violated/); // prettier-ignore

  expect(await reopenRanking(context, { id, version: 3, reason: 'Cộng sai' })).toMatchObject({ ok: true });
  expect(await client.blockEntry.count({ where: { sheetId: id, rank: { not: null } } })).toBe(0);
  expect(await resumeScoring(context, { id, version: 4, reason: ' ' })).toMatchObject(
    refused({ field: 'reason', code: 'REQUIRED' }),
  );
});

test('a head reads and scores the own division only; the points of other bodies are nobody else’s', async () => {
  const { client } = database;
  const { organisationId, divisionId, officeId } = body;
  const { id: blockId } = await buildBlock(client, { organisationId, level: 'INTERNAL' });
  const mine = await buildBlockMember(client, { blockId, departmentId: divisionId });
  await buildBlockMember(client, { blockId, departmentId: officeId });
  const { id } = await buildBlockSheet(client, { blockId, status: 'SCORING' });
  const list = 'query ($id: UUID!) { blockSheet(id: $id) { entries { id viewerCan member { id } } } }';
  const { data } = await (await api.as(body.head.accountId)).run(list, { id });
  expect(data.blockSheet.entries).toMatchObject([{ viewerCan: ['SAVE', 'SEND'], member: { id: mine.id } }]);
  const staff = await (await api.as(body.colleague.accountId)).run(list, { id });
  expect(staff.data.blockSheet.entries).toEqual([]);
  const theirs = await client.blockEntry.findFirstOrThrow({ where: { sheetId: id, memberId: { not: mine.id } } });
  const context = await api.contextOf(body.head.accountId);
  await expect(saveScores(context, { id: theirs.id, version: 1, points: [] })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await saveScores(context, { id: data.blockSheet.entries[0].id, version: 1, points: [] })).toMatchObject({
    ok: true,
  });
});

test('the statements of a sheet do not grow with its members', async () => {
  const { client } = database;
  const page = `query ($id: UUID!) { blockSheet(id: $id) { block { title } groups { criteria { title } } baseHundredths changes { by }
    entries { stage selfHundredths unscored appraisedHundredths unappraised viewerCan member { name } }
    standings { rank member { name } } } }`;
  const keeper = await api.as(body.secretary.accountId);
  const small = await buildBlock(client, { organisationId: body.organisationId });
  const one = await buildBlockSheet(client, { blockId: small.id, status: 'PUBLISHED' });
  const three = await buildBlockSheet(client, { blockId: await block(), status: 'PUBLISHED' });
  const few = await countStatements(database, () => keeper.run(page, { id: one.id }));
  const many = await countStatements(database, () => keeper.run(page, { id: three.id }));
  expect(many.result.data.blockSheet.entries).toHaveLength(3);
  expect(many.result.data.blockSheet.entries[0]).toMatchObject({ stage: 'RANKED', selfHundredths: 5_400, unscored: 0 });
  expect(many.statements).toHaveLength(few.statements.length);
  expect(day('2021-12-01')).toEqual(
    (await client.blockSheet.findUniqueOrThrow({ where: { id: three.id } })).publishedOn,
  );
});

test('what was given for a place is written once, told to everybody, and leads to the register for a division only', async () => {
  const { client } = database;
  const { id: blockId } = await buildBlock(client, { organisationId: body.organisationId, level: 'INTERNAL' });
  await buildBlockMember(client, { blockId, departmentId: body.divisionId });
  const { id: sheetId, entryIds } = await buildBlockSheet(client, { blockId, status: 'PUBLISHED' });
  const id = entryIds[0]!;
  const record = {
    organisationId: body.organisationId,
    year: 2021,
    decisionNumber: '9/QĐ',
    decidedOn: day('2021-12-03'),
    decidedBy: 'Giám đốc',
  };
  const [ours, theirs] = await Promise.all(
    [body.divisionId, body.officeId].map((departmentId) =>
      client.awardRecord.create({ data: { ...record, departmentId, awardCode: 'ADVANCED_COLLECTIVE' } }),
    ),
  );
  const context = await secretary();
  const award = {
    id,
    awardId: crypto.randomUUID(),
    kind: 'FLAG' as const,
    title: 'Cờ thi đua',
    decisionNumber: '9/QĐ',
    decider: '',
  };
  expect(await recordAward(context, { ...award, title: ' ', decidedOn: plainDate('2021-12-07') })).toMatchObject(
    refused({ field: 'title', code: 'REQUIRED' }, { field: 'decidedOn', code: 'IN_FUTURE' }),
  );
  await expect(recordAward(context, { ...award, awardRecordId: theirs!.id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await recordAward(context, { ...award, awardRecordId: ours!.id })).toMatchObject({ ok: true });
  expect(await recordAward(context, { ...award, awardRecordId: ours!.id })).toMatchObject({ ok: true });
  const read = 'query ($id: UUID!) { blockSheet(id: $id) { standings { awards { kind title awardRecordId } } } }';
  const staff = await (await api.as(body.colleague.accountId)).run(read, { id: sheetId });
  expect(staff.data.blockSheet.standings[0].awards).toEqual([
    { kind: 'FLAG', title: 'Cờ thi đua', awardRecordId: ours!.id },
  ]);
  expect(await removeAward(context, { id, awardId: award.awardId })).toMatchObject({ ok: true });
  expect(await client.blockAward.count({ where: { entryId: id } })).toBe(0);
});
