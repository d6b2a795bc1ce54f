import { agreementOf, differences } from '@thidua/domain/number-agreement';
import { buildVoteRule } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { plainDate } from '@thidua/domain/kernel';
import { afterAll, expect, test } from 'vitest';
import { councilWorld, newId } from './council-world.ts';
import { good, passedMeeting } from './run-meeting.ts';
import { loadRooms } from '../features/council/index.ts';
import { draftSubmission } from '../features/submissions/use-cases/draft-submission.ts';
import { signSubmission } from '../features/submissions/use-cases/sign-submission.ts';
import { draftDecision } from '../features/decisions/use-cases/draft-decision.ts';
import { issueDecision } from '../features/decisions/use-cases/issue-decision.ts';
import { minutesContentOf } from '../features/meeting-minutes/minutes-content.queries.ts';
import { hashOf, minutesText } from '../features/meeting-minutes/signed-minutes.ts';
import { meetingFigures } from '../features/number-agreement/meeting-figures.queries.ts';

const database = await testDatabase();
afterAll(() => database.close());
const world = await councilWorld(database);
const { db } = world;

async function decided() {
  const nominations = [await world.received({ name: 'Đặng Văn Ấn' }), await world.received({ name: 'Ưng Thị Ỷ' })];
  const meetingId = await passedMeeting(
    world,
    nominations.map(({ id }) => id),
  );
  const id = newId();
  good(await draftDecision(await world.actAs(world.secretary), { id, meetingId }));
  return { id, meetingId };
}

async function findingsOf(meetingId: string) {
  const [room] = await loadRooms(db, [meetingId], await world.actAs(world.secretary).then(({ actor }) => actor));
  if (room === undefined) throw new Error('no room');
  return agreementOf(await meetingFigures(db, room));
}

let number = 100;
const sign = async (id: string) =>
  issueDecision(await world.actAs(world.deputy), {
    id,
    version: 1,
    number: (number += 1),
    issuedOn: plainDate('2021-12-10'),
  });

test('screen, votes counted again and the draft of the decision say the same after a meeting', async () => {
  const { meetingId } = await decided();
  const findings = await findingsOf(meetingId);
  expect(differences(findings)).toEqual([]);
  const counts = findings.find(({ check }) => check === 'COUNTS');
  expect(counts?.figures).toEqual([
    { source: 'SCREEN', value: '7 – 0 – 0' },
    { source: 'RECOUNT', value: '7 – 0 – 0' },
  ]);
  expect(findings.find(({ check }) => check === 'LISTED')?.figures.map(({ value }) => value)).toEqual(['2', '2']);
});

test('a decision whose list prints another name is not signed, and the refusal names the line with both names', async () => {
  const { id } = await decided();
  const line = await db.decisionLine.findFirstOrThrow({ where: { decisionId: id, subjectName: 'Đặng Văn Ấn' } });
  await db.decisionLine.update({ where: { id: line.id }, data: { subjectName: 'Đặng Văn Ân' } });
  const outcome = await sign(id);
  expect(outcome).toMatchObject({
    ok: false,
    error: {
      code: 'NUMBERS_DIFFER',
      differences: [
        {
          check: 'NAME',
          figures: [
            { source: 'SCREEN', value: 'Đặng Văn Ấn' },
            { source: 'DECISION', value: 'Đặng Văn Ân' },
          ],
        },
      ],
    },
  });
  expect(await db.decision.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'DRAFT', number: null });
});

/** Minutes that the secretary signed, with one vote against written down that nobody cast at the item of that number. */
async function signWrongMinutes(meetingId: string, ordinal: number): Promise<void> {
  const [room] = await loadRooms(db, [meetingId], { timeZone: 'Asia/Ho_Chi_Minh', staffId: undefined });
  if (room === undefined) throw new Error('no room');
  const content = await minutesContentOf(db, room);
  const items = content.items.map((item) =>
    item.ordinal === ordinal && item.result !== null
      ? { ...item, result: { ...item.result, agree: 6, disagree: 1 } }
      : item,
  );
  const text = minutesText({ content: { ...content, items }, note: '', conclusion: '', reason: '' });
  const row = await db.meetingMinutes.findFirstOrThrow({ where: { meetingId } });
  await db.meetingMinutes.update({
    where: { id: row.id },
    data: {
      status: 'SIGNED',
      content: text,
      contentHash: hashOf(text),
      signedById: world.secretary.accountId,
      signedAt: new Date(),
    },
  });
}

async function draftMinutes(meetingId: string): Promise<void> {
  await db.meetingMinutes.create({
    data: {
      id: newId(),
      organisationId: world.organisationId,
      meetingId,
      ordinal: 1,
      draftedById: world.secretary.accountId,
      createdAt: new Date(),
      updatedAt: new Date(),
    },
  });
}

test('minutes that were signed with another count hold the signature up; draft minutes, which follow the record, do not', async () => {
  const { id, meetingId } = await decided();
  const [first, second] = (await findingsOf(meetingId)).filter(({ check }) => check === 'NAME');
  expect([first, second].map((finding) => finding?.isEqual)).toEqual([true, true]);
  await draftMinutes(meetingId);
  expect(differences(await findingsOf(meetingId))).toEqual([]);
  await signWrongMinutes(meetingId, 1);
  const outcome = await sign(id);
  expect(outcome).toMatchObject({ ok: false, error: { code: 'NUMBERS_DIFFER' } });
  expect(differences(await findingsOf(meetingId)).map(({ check }) => check)).toEqual(['COUNTS', 'SHARE']);
});

await buildVoteRule(db, { organisationId: world.organisationId, awardCode: 'PROVINCIAL_MERIT' });

/** A tờ trình to the province over one meeting, which also passed what the director decides. */
async function proposedUp() {
  const up = await world.received({ name: 'Đặng Văn Ấn', awardCode: 'PROVINCIAL_MERIT' });
  const own = await world.received({ name: 'Ưng Thị Ỷ' });
  const meetingId = await passedMeeting(world, [up.id, own.id]);
  const id = newId();
  good(
    await draftSubmission(await world.actAs(world.secretary), {
      id,
      year: 2021,
      authority: 'PROVINCE_CHAIRMAN',
      recipient: 'UBND tỉnh',
      nominationIds: [up.id],
    }),
  );
  return { id, meetingId };
}

const signUp = async (id: string) =>
  signSubmission(await world.actAs(world.deputy), {
    id,
    version: 1,
    number: (number += 1),
    signedOn: plainDate('2021-12-10'),
  });

test('minutes that were signed with another count hold the signature under a tờ trình up, and the refusal names both counts', async () => {
  const { id, meetingId } = await proposedUp();
  await draftMinutes(meetingId);
  await signWrongMinutes(meetingId, 1);
  expect(await signUp(id)).toMatchObject({
    ok: false,
    error: {
      code: 'NUMBERS_DIFFER',
      differences: [
        {
          check: 'COUNTS',
          figures: [
            { source: 'SCREEN', value: '7 – 0 – 0' },
            { source: 'RECOUNT', value: '7 – 0 – 0' },
            { source: 'MINUTES', value: '6 – 1 – 0' },
          ],
        },
        { check: 'SHARE' },
      ],
    },
  });
});

test('a tờ trình is compared with its own lines of the meeting, and signed where another item of it differs', async () => {
  const { id, meetingId } = await proposedUp();
  await draftMinutes(meetingId);
  await signWrongMinutes(meetingId, 2);
  const secretary = await world.callAs(world.secretary);
  const { data } = await secretary.run(
    `{ submission(id: "${id}") { agreement { check isEqual figures { source value } } } }`,
  );
  const findings = (data.submission as { readonly agreement: readonly { check: string; isEqual: boolean }[] })
    .agreement;
  expect(findings.every(({ isEqual }) => isEqual)).toBe(true);
  expect(findings.filter(({ check }) => check === 'NAME' || check === 'LISTED')).toEqual([
    {
      check: 'LISTED',
      isEqual: true,
      figures: [
        { source: 'SCREEN', value: '1' },
        { source: 'SUBMISSION', value: '1' },
      ],
    },
    {
      check: 'NAME',
      isEqual: true,
      figures: [
        { source: 'SCREEN', value: 'Đặng Văn Ấn' },
        { source: 'MINUTES', value: 'Đặng Văn Ấn' },
        { source: 'SUBMISSION', value: 'Đặng Văn Ấn' },
      ],
    },
  ]);
  good(await signUp(id));
});
