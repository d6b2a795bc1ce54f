import { createHash, randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { buildAchievementReport, buildNomination, buildStaff, hanoi } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { draftDecision } from '../features/decisions/use-cases/draft-decision.ts';
import { askMeetingPack } from '../features/meeting-packs/use-cases/ask-meeting-pack.ts';
import { cancelMeetingPack } from '../features/meeting-packs/use-cases/cancel-meeting-pack.ts';
import { saveMinutes } from '../features/meeting-minutes/use-cases/save-minutes.ts';
import { JOBS } from '../jobs.ts';
import { createJobRunner } from '../platform/jobs/job-runner.ts';
import { createServer } from '../server.ts';
import { cookieOf } from './cookie-of.ts';
import { councilWorld, newId } from './council-world.ts';
import { good, passedMeeting, plannedMeeting } from './run-meeting.ts';

const database = await testDatabase();
const world = await councilWorld(database);
const { db, api } = world;
const app = await createServer(api.platform, { schema: api.schema });
afterAll(async () => {
  await app.close();
  await database.close();
});

const NAMES = [
  'Đặng Văn Ấn',
  'Ưng Thị Ỷ',
  'Nguyễn Thị Hà',
  'Trần Văn Dũng',
  'Lê Thị Ánh',
  'Võ Đạt',
  'Phan Thị Oanh',
  'Bùi Quang Trung',
  'Hồ Thị Như Ý',
  'Lê Hữu Phước',
  'Thái Phúc Sơn',
  'Nguyễn Thị Hằng Nga',
] as const;

/** A closed meeting on twelve people with reports, its minutes begun and its decision drafted. */
async function meetingOfTwelve(): Promise<string> {
  const nominationIds: string[] = [];
  for (const fullName of NAMES) {
    const { id: staffId } = await buildStaff(db, { organisationId: world.organisationId, fullName });
    const { id } = await buildNomination(db, { staffId });
    await buildAchievementReport(db, { nominationId: id, status: 'CONFIRMED' });
    await db.nomination.update({
      where: { id },
      data: { status: 'ELIGIBLE', receivedAt: hanoi('2021-12-06 09:00') },
    });
    nominationIds.push(id);
  }
  const meetingId = await passedMeeting(world, nominationIds);
  const secretary = await world.actAs(world.secretary);
  good(
    await saveMinutes(secretary, {
      id: newId(),
      meetingId,
      version: 0,
      note: '',
      conclusion: 'Hội đồng thống nhất.',
    }),
  );
  good(await draftDecision(secretary, { id: newId(), meetingId }));
  return meetingId;
}

const meetingId = await meetingOfTwelve();
/** Some thirty papers in two formats each, from source, on a machine that does other things. */
const PACK_MS = 120_000;
const runner = createJobRunner({ platform: api.platform, handlers: JOBS });

/** The texts of a part of an Office file. */
function textsIn(file: Uint8Array, part: RegExp, element: RegExp): readonly string[] {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => part.test(name));
  return parts.flatMap(([, bytes]) => [...strFromU8(bytes).matchAll(element)].map(([, text = '']) => text));
}
const wordsOf = (docx: Uint8Array) => textsIn(docx, /document\.xml$/u, /<w:t[^>]*>([^<]*)<\/w:t>/gu);
const cellsOf = (xlsx: Uint8Array) => textsIn(xlsx, /sheet1\.xml$|sharedStrings\.xml$/u, /<t[^>]*>([^<]*)<\/t>/gu);

async function taken(person: { readonly accountId: string }, id: string) {
  const cookie = await cookieOf(api.platform, person.accountId);
  return app.inject({ url: `/files/meeting-packs/content.zip?id=${id}`, headers: { cookie } });
}

test(
  'one click makes the whole pack; names and counts are the same on screen and in every file of it',
  { timeout: PACK_MS },
  async () => {
    const id = newId();
    const secretary = await world.actAs(world.secretary);
    good(await askMeetingPack(secretary, { id, meetingId }));
    await runner.runWaiting();
    const pack = await db.meetingPack.findUniqueOrThrow({ where: { id } });
    expect(pack).toMatchObject({ status: 'DONE' });
    expect(pack.doneCount).toBe(pack.totalCount);

    const answer = await taken(world.secretary, id);
    expect(answer.statusCode).toBe(200);
    expect(createHash('sha256').update(answer.rawPayload).digest('hex')).toBe(pack.fileHash);
    const files = unzipSync(answer.rawPayload);
    const file = (name: RegExp): Uint8Array => {
      const found = Object.entries(files).find(([key]) => name.test(key));
      if (found === undefined) throw new Error(`no ${name.source} in ${Object.keys(files).join(', ')}`);
      return found[1];
    };
    // Every checksum fits, and the index names every file.
    const sums = strFromU8(file(/^SHA256SUMS\.txt$/u))
      .trim()
      .split('\n');
    const index = strFromU8(file(/^00_Muc-luc\.txt$/u));
    expect(sums).toHaveLength(Object.keys(files).length - 2);
    for (const line of sums) {
      const [sum = '', name = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files[name] ?? new Uint8Array())
          .digest('hex'),
      ).toBe(sum);
      expect(index).toContain(name);
    }

    const caller = await world.callAs(world.secretary);
    const { data } = await caller.run(
      `query ($id: UUID!) { meeting(id: $id) { agenda { nomination { subjectName } result { agree isPassed } } agreement { isEqual } } }`,
      { id: meetingId },
    );
    const onScreen: readonly string[] = data.meeting.agenda.map(
      (item: { nomination: { subjectName: string } }) => item.nomination.subjectName,
    );
    const passed = data.meeting.agenda.filter((item: { result: { isPassed: boolean } }) => item.result.isPassed).length;
    expect(data.meeting.agreement.every((finding: { isEqual: boolean }) => finding.isEqual)).toBe(true);
    expect([onScreen.toSorted(), passed]).toEqual([[...NAMES].toSorted(), 12]);

    const named = (texts: readonly string[]) =>
      NAMES.filter((name) => texts.some((text) => text.includes(name))).length;
    expect(named(wordsOf(file(/Bien-ban.*\.docx$/u)))).toBe(12);
    const decision = wordsOf(file(/Quyet-dinh.*\.docx$/u));
    expect(named(decision)).toBe(12);
    expect(decision.join(' ')).toContain('cho 12 cá nhân');
    expect(named(cellsOf(file(/Danh-sach-kem-theo.*\.xlsx$/u)))).toBe(12);
    expect(named(cellsOf(file(/Ket-qua-bieu-quyet.*\.xlsx$/u)))).toBe(12);
    const reports = Object.keys(files).filter((name) => /Bao-cao.*\.docx$/u.test(name));
    expect(reports).toHaveLength(12);
    expect(named(reports.flatMap((name) => wordsOf(files[name] ?? new Uint8Array())))).toBe(12);
  },
);

test('pressing twice makes one pack, and nobody but who asked takes it away', async () => {
  const secretary = await world.actAs(world.secretary);
  const first = good(await askMeetingPack(secretary, { id: newId(), meetingId }));
  const second = good(await askMeetingPack(secretary, { id: newId(), meetingId }));
  expect(second.id).toBe(first.id);
  expect((await taken(world.deputy, first.id)).statusCode).toBe(403);
  expect((await taken(world.secretary, first.id)).statusCode).toBe(404);
  good(await cancelMeetingPack(secretary, first.id));
});

test('a pack that was cancelled is not made, and can be asked for again', async () => {
  const secretary = await world.actAs(world.secretary);
  const { id } = good(await askMeetingPack(secretary, { id: newId(), meetingId }));
  good(await cancelMeetingPack(secretary, id));
  await runner.runWaiting();
  expect(await db.meetingPack.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: 'CANCELLED',
    doneCount: 0,
  });
  expect(await cancelMeetingPack(secretary, id)).toMatchObject({ ok: false, error: { code: 'INVALID_TRANSITION' } });
});

test(
  'a process that died in the middle leaves its pack to the next one, which begins anew and ends it',
  { timeout: PACK_MS },
  async () => {
    const secretary = await world.actAs(world.secretary);
    const { id } = good(await askMeetingPack(secretary, { id: newId(), meetingId }));
    // As a killed process leaves it: some files done, the heartbeat long ago.
    await db.meetingPack.update({ where: { id }, data: { status: 'MAKING', totalCount: 30, doneCount: 7 } });
    await db.job.updateMany({
      where: { kind: 'MEETING_PACK', finishedAt: null },
      data: { attempts: 1, heartbeatAt: new Date(Date.now() - 60_000) },
    });
    await runner.runWaiting();
    expect(await db.meetingPack.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'DONE' });
  },
);

test('a meeting that has not begun has no pack', async () => {
  const planned = await plannedMeeting(world);
  const secretary = await world.actAs(world.secretary);
  expect(await askMeetingPack(secretary, { id: randomUUID(), meetingId: planned })).toMatchObject({
    ok: false,
    error: { code: 'INVALID_TRANSITION' },
  });
});
