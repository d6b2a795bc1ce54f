import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { databaseFailure } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { buildAccount, buildDecision, buildDocx, buildPdf, hanoi } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { JOBS } from '../jobs.ts';
import { createJobRunner } from '../platform/jobs/job-runner.ts';
import { createServer, type ApiServer } from '../server.ts';
import { cookieOf } from './cookie-of.ts';
import { councilWorld, newId, voter, type CouncilWorld } from './council-world.ts';
import { good, passedMeeting } from './run-meeting.ts';
import { fileSender } from './send-file.ts';
import { draftDecision } from '../features/decisions/use-cases/draft-decision.ts';
import { issueDecision } from '../features/decisions/use-cases/issue-decision.ts';
import { askMeetingPack } from '../features/meeting-packs/use-cases/ask-meeting-pack.ts';

const database = await testDatabase();
let world: CouncilWorld;
let app: ApiServer;
let meetingId: string;
let decisionId: string;

beforeAll(async () => {
  world = await councilWorld(database, () => hanoi('2021-12-28 09:00'));
  app = await createServer(world.api.platform, { schema: world.api.schema });
});
afterAll(async () => {
  await app.close();
  await database.close();
});
let number = 0;
beforeEach(async () => {
  meetingId = await passedMeeting(world, [(await world.received()).id]);
  decisionId = good(await draftDecision(await world.actAs(world.secretary), { id: newId(), meetingId }));
  number += 1;
  const day = plainDate('2021-12-28');
  good(await issueDecision(await world.actAs(world.deputy), { id: decisionId, version: 1, number, issuedOn: day }));
});

async function as({ accountId }: { readonly accountId: string }) {
  const cookie = await cookieOf(world.api.platform, accountId);
  const sender = fileSender(app, cookie);
  return {
    bring: (name: string, file: Uint8Array, more = '') =>
      sender.send(`holder=DECISION&record=${decisionId}`, name, file, more),
    fetch: (id: string) => app.inject({ url: `/files/decisions/signed-copy?id=${id}`, headers: { cookie } }),
  };
}

const SCAN = buildPdf({ filler: 500 });
const BETTER = buildPdf({ filler: 900 });
const because = (id: string, reason: string) => `&replaces=${id}&reason=${encodeURIComponent(reason)}`;
async function auditor(): Promise<string> {
  return (await buildAccount(world.db, { organisationId: world.organisationId, roles: ['AUDITOR'] })).id;
}

test('the signed copy stands beside the decision, and whoever reads the decision takes it away, the inspector too', async () => {
  const { body } = await (await as(world.secretary)).bring('QĐ 01 đã ký.pdf', SCAN);
  const inspector = await auditor();
  for (const accountId of [inspector, voter(world, 4).accountId]) {
    const answer = await (await as({ accountId })).fetch(body.id);
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.equals(SCAN)).toBe(true);
  }
  const { data } = await (
    await world.api.as(inspector)
  ).run(`query ($id: UUID!) { decision(id: $id) { signedCopies { name viewerCanOpen replacedAt } } }`, {
    id: decisionId,
  });
  expect(data.decision.signedCopies).toEqual([{ name: 'QĐ 01 đã ký.pdf', viewerCanOpen: true, replacedAt: null }]);
  const trail = await world.db.auditEntry.findMany({ where: { objectId: body.id }, orderBy: { seq: 'asc' } });
  expect(trail.map(({ action }) => action)).toEqual(['ATTACHMENT_ADDED', 'ATTACHMENT_OPENED', 'ATTACHMENT_OPENED']);
});

test('another copy takes its place for a reason only; the earlier one stays and is opened with that reason', async () => {
  const secretary = await as(world.secretary);
  const first = (await secretary.bring('a.pdf', SCAN)).body.id as string;
  expect((await secretary.bring('b.pdf', BETTER)).body.refusal.code).toBe('COPY_THERE');
  expect((await secretary.bring('b.pdf', BETTER, because(first, ' '))).body.refusal.code).toBe('NO_REASON');
  expect((await secretary.bring('b.pdf', BETTER, because(first, 'a'.repeat(501)))).body.refusal.code).toBe('NO_REASON');
  expect((await secretary.bring('b.pdf', BETTER, because(first, 'Bản quét thiếu trang 2'))).status).toBe(201);
  const { data } = await (
    await world.callAs(world.secretary)
  ).run(`query ($id: UUID!) { decision(id: $id) { signedCopies { name replaceReason } } }`, { id: decisionId });
  expect(data.decision.signedCopies).toEqual([
    { name: 'b.pdf', replaceReason: 'Bản quét thiếu trang 2' },
    { name: 'a.pdf', replaceReason: null },
  ]);
  expect((await secretary.fetch(first)).rawPayload.equals(SCAN)).toBe(true);
});

test('a signed copy is a PDF, whatever its name says', async () => {
  const secretary = await as(world.secretary);
  expect((await secretary.bring('QĐ.docx', buildDocx())).body.refusal.code).toBe('NOT_PDF');
  expect((await secretary.bring('QĐ.pdf', buildDocx())).body.refusal.code).toBe('MISLABELLED');
});

test('it is not taken off, and only the secretariat brings it', async () => {
  const { body } = await (await as(world.secretary)).bring('a.pdf', SCAN);
  const { data } = await (
    await world.callAs(world.secretary)
  ).run(
    `mutation ($id: UUID!) { removeAttachment(input: { id: $id }) { __typename
      ... on InvalidTransitionError { from } } }`,
    { id: body.id },
  );
  expect(data.removeAttachment).toEqual({ __typename: 'InvalidTransitionError', from: 'SIGNED_COPY' });
  expect((await (await as(voter(world, 4))).bring('b.pdf', SCAN)).status).toBe(403);
});

test('a draft has no signed copy yet, not even for a careless script', async () => {
  const { organisationId, db } = world;
  const draft = await buildDecision(db, { organisationId, draftedById: world.secretary.accountId });
  const sender = fileSender(app, await cookieOf(world.api.platform, world.secretary.accountId));
  const begun = await sender.start(`holder=DECISION&record=${draft.id}`, 'a.pdf', 10);
  expect(begun.body.refusal.code).toBe('RECORD_CLOSED');
  const row = { organisationId, decisionId: draft.id, name: 'a.pdf', bytes: 10, uploadedById: randomUUID() };
  const startedAt = hanoi('2021-12-28 09:00');
  const failure = await db.attachment.create({ data: { ...row, startedAt } }).then(() => undefined, databaseFailure);
  expect(failure?.constraint).toBe('attachments_signed_copy_of_issued');
});

test(
  'the pack of the meeting holds the copy that counts, beside what the program printed',
  { timeout: 60_000 },
  async () => {
    const secretary = await as(world.secretary);
    const first = (await secretary.bring('a.pdf', SCAN)).body.id as string;
    await secretary.bring('b.pdf', BETTER, because(first, 'Bản quét mờ'));
    const id = newId();
    good(await askMeetingPack(await world.actAs(world.secretary), { id, meetingId }));
    await createJobRunner({ platform: world.api.platform, handlers: JOBS }).runWaiting();
    const cookie = await cookieOf(world.api.platform, world.secretary.accountId);
    const answer = await app.inject({ url: `/files/meeting-packs/content.zip?id=${id}`, headers: { cookie } });
    const files = unzipSync(answer.rawPayload);
    const copies = Object.entries(files).filter(([name]) => name.includes('Ban-da-ky'));
    expect(copies).toHaveLength(1);
    expect(Buffer.from(copies[0]?.[1] ?? []).equals(Buffer.from(BETTER))).toBe(true);
    expect(strFromU8(files['00_Muc-luc.txt'] ?? new Uint8Array())).toContain('Bản đã ký của quyết định số');
  },
);
