import { strFromU8, unzipSync } from 'fflate';
import { databaseFailure } from '@thidua/db';
import type { PaperWay } from '@thidua/domain/secret-ballot';
import { buildAccount, buildDocx, buildPdf, hanoi } from '@thidua/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { JOBS } from '../jobs.ts';
import { createJobRunner } from '../platform/jobs/job-runner.ts';
import { createServer, type ApiServer } from '../server.ts';
import { ballotRoom } from './ballot-room.ts';
import { cookieOf } from './cookie-of.ts';
import { newId, voter } from './council-world.ts';
import {
  AGAINST,
  certifiedRound,
  closedRound,
  deviceOf,
  draftedRound,
  FOR,
  versionOf,
  votingRound,
} from './play-ballot.ts';
import { closedMeeting, good, itemIds, runningMeeting } from './run-meeting.ts';
import { fileSender } from './send-file.ts';
import { askMeetingPack } from '../features/meeting-packs/use-cases/ask-meeting-pack.ts';
import { saveMinutes } from '../features/meeting-minutes/use-cases/save-minutes.ts';
import { countPaper } from '../features/secret-ballot/use-cases/count-paper.ts';
import { publishBallotRound } from '../features/secret-ballot/use-cases/publish-ballot-round.ts';
import { registerPaper } from '../features/secret-ballot/use-cases/register-paper.ts';

const { world, urn } = await ballotRoom({ shareNumerator: 2, shareDenominator: 3 });
let app: ApiServer;
let meetingId: string;
let itemId: string;

beforeAll(async () => {
  app = await createServer(world.api.platform, { schema: world.api.schema });
});
afterAll(() => app.close());

const SCAN = buildPdf({ filler: 500 });
const BETTER = buildPdf({ filler: 900 });
const chair = () => world.actAs(voter(world, 0));
const teller = (place: 1 | 2) => world.actAs(voter(world, place));

/** Three on paper, one of them by envelope, and four on devices; closed, and not counted yet. */
async function closed(ways: Readonly<Record<number, PaperWay>> = { 4: 'IN_ROOM', 5: 'IN_ROOM', 6: 'BY_ENVELOPE' }) {
  const { id: nominationId } = await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' });
  meetingId = await runningMeeting(world, [nominationId]);
  const paperVoters = Object.entries(ways).map(([place, way]) => ({
    memberId: world.seatOf(voter(world, Number(place))),
    way,
  }));
  const id = await draftedRound(world, meetingId, { agendaItemIds: await itemIds(world, meetingId), paperVoters });
  const manifest = await votingRound(world, id);
  itemId = manifest.items[0]?.id ?? '';
  for (const [place, choice] of [FOR, FOR, FOR, AGAINST].entries()) {
    const { envelope } = await (await deviceOf(world, manifest, place)).ballot(itemId, choice);
    await urn.cast(id, envelope);
  }
  for (const { memberId } of paperVoters)
    for (const mark of ['HANDED_OUT', 'RETURNED'] as const)
      good(await registerPaper(await teller(1), { id, memberId, mark, isDone: true }));
  await closedRound(world, id);
  return id;
}

async function counted(): Promise<string> {
  const id = await closed();
  const counts = [{ itemId, agree: 2, disagree: 1, blank: 0, invalid: 0 }];
  for (const place of [1, 2] as const) good(await countPaper(await teller(place), { id, counts }));
  good(await publishBallotRound(await chair(), { ...(await versionOf(world, id)), acceptsUnanimity: false }));
  return id;
}

async function as({ accountId }: { readonly accountId: string }) {
  const cookie = await cookieOf(world.api.platform, accountId);
  const sender = fileSender(app, cookie);
  return {
    bring: (roundId: string, kind: string, file: Uint8Array, more = '', name = 'to-kiem-phieu.pdf') =>
      sender.send(`holder=BALLOT_ROUND&record=${roundId}&kind=${kind}`, name, file, more),
    fetch: (id: string) => app.inject({ url: `/files/ballot-rounds/scan?id=${id}`, headers: { cookie } }),
    ask: async (roundId: string) =>
      (await world.api.as(accountId)).run(
        `query ($id: UUID!) { ballotRound(id: $id) { scanKinds viewerCan
          scans { scanKind name viewerCanOpen replaceReason } } }`,
        { id: roundId },
      ),
  };
}
const because = (id: string, reason: string) => `&replaces=${id}&reason=${encodeURIComponent(reason)}`;

async function inspector(): Promise<{ readonly accountId: string }> {
  const { organisationId } = world;
  return { accountId: (await buildAccount(world.db, { organisationId, roles: ['AUDITOR'] })).id };
}

describe('scans of the papers of a counted round', () => {
  let roundId: string;
  beforeEach(async () => {
    roundId = await counted();
  });

  test('tellers and secretary keep the count sheet beside the round; whoever sees the round opens it, the inspector too', async () => {
    const first = await (await as(voter(world, 1))).bring(roundId, 'COUNT_SHEET', SCAN);
    expect(first.status).toBe(201);
    expect((await (await as(world.secretary)).bring(roundId, 'REGISTER', BETTER)).status).toBe(201);
    for (const who of [await inspector(), voter(world, 5)]) {
      const answer = await (await as(who)).fetch(first.body.id);
      expect(answer.rawPayload.equals(SCAN)).toBe(true);
    }
    const trail = await world.db.auditEntry.findMany({ where: { objectId: first.body.id }, orderBy: { seq: 'asc' } });
    expect(trail.map(({ action }) => action)).toEqual(['ATTACHMENT_ADDED', 'ATTACHMENT_OPENED', 'ATTACHMENT_OPENED']);
    expect(trail[0]?.data).toMatchObject({ kind: 'BALLOT_ROUND', recordId: roundId });
  });

  test('the chair and the other members bring none', async () => {
    expect((await (await as(voter(world, 5))).bring(roundId, 'COUNT_SHEET', SCAN)).status).toBe(403);
  });

  test('a bundle shows handwriting: everybody sees that it is kept, and only counting team, secretary and inspector open it', async () => {
    const { body } = await (await as(voter(world, 2))).bring(roundId, 'BUNDLE', SCAN);
    const statusFor = async (who: { readonly accountId: string }) => (await (await as(who)).fetch(body.id)).statusCode;
    expect([
      await statusFor(voter(world, 1)),
      await statusFor(world.secretary),
      await statusFor(await inspector()),
      await statusFor(voter(world, 0)),
      await statusFor(voter(world, 5)),
    ]).toEqual([200, 200, 200, 404, 404]);
    const { data } = await (await as(voter(world, 5))).ask(roundId);
    expect(data.ballotRound.scans).toMatchObject([{ scanKind: 'BUNDLE', viewerCanOpen: false }]);
  });

  test('a scan gives way to another one of the same paper and for a reason only; the earlier one stays and is opened', async () => {
    const secretary = await as(world.secretary);
    const first = (await secretary.bring(roundId, 'COUNT_SHEET', SCAN)).body.id as string;
    expect((await secretary.bring(roundId, 'COUNT_SHEET', BETTER, because(first, ' '))).body.refusal.code).toBe(
      'NO_REASON',
    );
    expect((await secretary.bring(roundId, 'REGISTER', BETTER, because(first, 'Ảnh mờ'))).status).toBe(404);
    expect((await secretary.bring(roundId, 'COUNT_SHEET', BETTER, because(first, 'Ảnh mờ'))).status).toBe(201);
    const { data } = await secretary.ask(roundId);
    expect(data.ballotRound.scans).toMatchObject([{ replaceReason: null }, { replaceReason: 'Ảnh mờ' }]);
    expect((await secretary.fetch(first)).rawPayload.equals(SCAN)).toBe(true);
  });

  test('it is not taken off', async () => {
    const { body } = await (await as(world.secretary)).bring(roundId, 'REGISTER', SCAN);
    const { data } = await (
      await world.callAs(world.secretary)
    ).run(
      `mutation ($id: UUID!) { removeAttachment(input: { id: $id }) { __typename
        ... on InvalidTransitionError { from } } }`,
      { id: body.id },
    );
    expect(data.removeAttachment).toEqual({ __typename: 'InvalidTransitionError', from: 'SIGNED_COPY' });
  });

  test('it is a PDF or a picture, and says which paper it shows', async () => {
    const secretary = await as(world.secretary);
    const word = await secretary.bring(roundId, 'REGISTER', buildDocx(), '', 'so-phat-phieu.docx');
    expect(word.body.refusal.code).toBe('NOT_SCAN');
    expect((await secretary.bring(roundId, 'BALLOT', SCAN)).status).toBe(400);
  });

  test('the pack of the meeting holds what was scanned, not what was replaced', { timeout: 60_000 }, async () => {
    const secretary = await as(world.secretary);
    const first = (await secretary.bring(roundId, 'COUNT_SHEET', SCAN)).body.id as string;
    await secretary.bring(roundId, 'COUNT_SHEET', BETTER, because(first, 'Ảnh mờ'));
    const id = newId();
    good(await askMeetingPack(await world.actAs(world.secretary), { id, meetingId }));
    await createJobRunner({ platform: world.api.platform, handlers: JOBS }).runWaiting();
    const cookie = await cookieOf(world.api.platform, world.secretary.accountId);
    const answer = await app.inject({ url: `/files/meeting-packs/content.zip?id=${id}`, headers: { cookie } });
    const files = unzipSync(answer.rawPayload);
    const scans = Object.entries(files).filter(([name]) => name.includes('Ban-chup'));
    expect(scans.map(([, bytes]) => Buffer.from(bytes).equals(Buffer.from(BETTER)))).toEqual([true]);
    expect(strFromU8(files['00_Muc-luc.txt'] ?? new Uint8Array())).toContain(
      'Bản chụp: Tờ kiểm phiếu giấy có hai người ký',
    );
  });
});

test(
  'the minutes of the meeting name what was scanned, with its hash, on screen and on paper',
  { timeout: 60_000 },
  async () => {
    const roundId = await counted();
    const { body } = await (await as(world.secretary)).bring(roundId, 'COUNT_SHEET', SCAN);
    await certifiedRound(world, roundId);
    await closedMeeting(world, meetingId);
    const id = newId();
    const minutes = { id, meetingId, version: 0, note: '', conclusion: '' };
    good(await saveMinutes(await world.actAs(world.secretary), minutes));
    const { data } = await (
      await world.callAs(world.secretary)
    ).run('query ($id: UUID!) { meetingMinutes(id: $id) { content { rounds { scans { kind sha256 } } } } }', { id });
    const { sha256 } = await world.db.attachment.findUniqueOrThrow({ where: { id: body.id } });
    expect(data.meetingMinutes.content.rounds).toEqual([{ scans: [{ kind: 'COUNT_SHEET', sha256 }] }]);
    const cookie = await cookieOf(world.api.platform, world.secretary.accountId);
    const printed = await app.inject({ url: `/files/papers/meeting-minutes.docx?id=${id}`, headers: { cookie } });
    expect(strFromU8(unzipSync(printed.rawPayload)['word/document.xml'] ?? new Uint8Array())).toContain(
      'Kèm theo bản chụp: tờ kiểm phiếu giấy có hai người ký.',
    );
  },
);

test('before the count is out nothing is scanned: it would tell the numbers, also by a careless script', async () => {
  const id = await closed();
  const begun = await (await as(voter(world, 1))).bring(id, 'REGISTER', SCAN);
  expect(begun.body.refusal.code).toBe('RECORD_CLOSED');
  const row = {
    organisationId: world.organisationId,
    ballotRoundId: id,
    scanKind: 'REGISTER',
    name: 'a.pdf',
    bytes: 10,
  } as const;
  const failure = await world.db.attachment
    .create({ data: { ...row, uploadedById: newId(), startedAt: hanoi('2021-12-20 09:00') } })
    .then(() => undefined, databaseFailure);
  expect(failure?.constraint).toBe('attachments_scan_of_counted');
});
