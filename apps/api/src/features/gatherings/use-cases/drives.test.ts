import { countStatements } from '@thidua/db';
import { HIDDEN_VALUE } from '@thidua/domain/audit';
import { buildGathering } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';
import { markAttendance } from './mark-attendance.ts';
import { recordContributions } from './record-contributions.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;
let id: string;

type Who = 'author' | 'colleague' | 'head' | 'secretary';

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => new Date('2021-12-06T02:00:00Z') });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
  const staffIds = [body.author, body.colleague, body.head].map(({ staffId }) => staffId);
  const drive = {
    kind: 'CHARITY' as const,
    organiser: 'Mặt trận Tổ quốc tỉnh',
    hostDepartmentId: body.divisionId,
    staffIds,
  };
  ({ id } = await buildGathering(database.client, drive));
});

function as(who: Who) {
  return api.contextOf(body[who].accountId);
}

async function give(by: Who, gifts: Partial<Record<'author' | 'colleague' | 'head', number | null>>) {
  const contributions = Object.entries(gifts).map(([who, amount]) => ({
    // The keys are those of the type.
    staffId: body[who as 'author'].staffId,
    amount,
  }));
  return recordContributions(await as(by), { id, contributions });
}

async function drive(who: Who) {
  const { data } = await (
    await api.as(body[who].accountId)
  ).run(
    `{ gathering(id: "${id}") { organiser contributions { givers total } viewerCan roll { id name mark contribution contributionAccess } } }`,
  );
  return data.gathering;
}

describe('a charity drive', () => {
  test('sums what people gave without names, and not before the sum hides each of them', async () => {
    expect(await give('head', { author: 200_000, colleague: 100_000 })).toMatchObject({ ok: true });
    expect((await drive('colleague')).contributions).toEqual({ givers: 2, total: null });
    expect(await give('head', { head: 300_000 })).toMatchObject({ ok: true });
    expect((await drive('colleague')).contributions).toEqual({ givers: 3, total: 600_000 });
    expect(await give('head', { head: null })).toMatchObject({ ok: true });
    expect((await drive('secretary')).contributions).toEqual({ givers: 2, total: null });
  });

  test('tells an amount to the giver, to the office behind a mask, and to nobody else', async () => {
    await give('head', { author: 200_000 });
    const gifts = async (who: Who) => {
      const { roll } = await drive(who);
      return roll.map((row: { contribution: number | null; contributionAccess: string }) => [
        row.contributionAccess,
        row.contribution,
      ]);
    };
    expect(await gifts('author')).toEqual([['PLAIN', 200_000]]);
    expect((await gifts('secretary')).toSorted()).toEqual([
      ['NONE', null],
      ['NONE', null],
      ['REVEAL', null],
    ]);
    expect(await gifts('head')).toEqual([
      ['NONE', null],
      ['NONE', null],
      ['NONE', null],
    ]);
    const giver = await database.client.gatheringAttendance.findFirstOrThrow({
      where: { gatheringId: id, contribution: { not: null } },
      select: { id: true },
    });
    const reveal = `mutation { reveal(field: CONTRIBUTION, id: "${giver.id}", reason: CORRECTION) { parts { name value } } }`;
    const opened = await (await api.as(body.secretary.accountId)).run(reveal);
    expect(opened.data.reveal.parts).toEqual([{ name: 'contribution', value: '200000' }]);
    const entries = await database.client.auditEntry.findMany({ where: { action: 'PERSONAL_VALUE_REVEALED' } });
    expect(entries).not.toEqual([]);
    const refused = await (await api.as(body.head.accountId)).run(reveal.replace('CORRECTION', 'DOSSIER'));
    expect(refused.codes).toEqual(['NOT_FOUND']);
  });

  test('leaves in the trail whose amount was recorded, put right or taken back, and never how much', async () => {
    const { staffId } = body.author;
    for (const amount of [200_000, 150_000, 150_000, null]) await give('head', { author: amount });
    const entries = await database.client.auditEntry.findMany({
      where: { action: 'CONTRIBUTION_RECORDED', objectId: staffId },
      orderBy: { seq: 'asc' },
    });
    expect(entries.map(({ data }) => data)).toEqual([1, 2, 3].map(() => ({ recordId: id })));
    const trail = `{ auditEntries(filter: { action: "CONTRIBUTION_RECORDED" }, first: 10) {
      nodes { objectId changes { field before after } } } }`;
    const seenBy = async (accountId: string) => (await (await api.as(accountId)).run(trail)).data.auditEntries.nodes;
    const told = (before: string | null, after: string | null) => ({
      objectId: staffId,
      changes: [{ field: 'contribution', before, after }],
    });
    expect(await seenBy(body.secretary.accountId)).toEqual([
      told(HIDDEN_VALUE, null),
      told(HIDDEN_VALUE, HIDDEN_VALUE),
      told(null, HIDDEN_VALUE),
    ]);
    // The director is told nothing of what people gave, nor that they did.
    expect(await seenBy(body.director.accountId)).toEqual([]);
  });

  test('takes one person and many at the same cost', async () => {
    const context = await as('head');
    const costOf = async (staffIds: readonly string[]) => {
      const contributions = staffIds.map((staffId) => ({ staffId, amount: 50_000 }));
      const { statements } = await countStatements(database, () => recordContributions(context, { id, contributions }));
      return statements.length;
    };
    // Their keys for the trail are made with the first entry about each.
    await give('head', { author: 1_000, colleague: 1_000, head: 1_000 });
    const one = await costOf([body.author.staffId]);
    expect(await costOf([body.colleague.staffId, body.head.staffId])).toBe(one);
  });

  test('counts a giver as having joined, takes no other mark then, no odd amount, and nothing from who does not run it', async () => {
    await give('secretary', { author: 200_000 });
    const marks = [{ staffId: body.author.staffId, mark: 'EXCUSED' as const }];
    expect(await markAttendance(await as('head'), { id, marks })).toMatchObject({
      error: { problems: [{ code: 'HAS_GIVEN' }] },
    });
    expect(await give('head', { author: -1 })).toMatchObject({ error: { problems: [{ code: 'NOT_AN_AMOUNT' }] } });
    await expect(give('author', { author: 1 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const other = await buildGathering(database.client, {
      hostDepartmentId: body.divisionId,
      staffIds: [body.author.staffId],
    });
    await expect(
      database.client.gatheringAttendance.updateMany({
        where: { gatheringId: other.id },
        data: { contribution: 1, mark: 'PRESENT', markedById: body.head.accountId, markedAt: new Date() },
      }),
    ).rejects.toThrow(/not of a charity drive/);
  });
});
