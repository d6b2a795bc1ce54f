import { randomUUID } from 'node:crypto';
import { plainDate } from '@thidua/domain/kernel';
import { NAMED_OPINION_SETTING } from '@thidua/domain/secret-ballot';
import { buildVoteRule, hanoi } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { councilWorld, MEETING_TIME, voter, type CouncilWorld } from './council-world.ts';
import {
  AGAINST,
  certifiedRound,
  closedRound,
  deviceOf,
  draftedRound,
  FOR,
  publishedRound,
  sealedRound,
  urnServer,
  versionOf,
  votingRound,
  type UrnServer,
} from './play-ballot.ts';
import { closedMeeting, good, itemIds, plannedMeeting, runningMeeting, vote } from './run-meeting.ts';
import { closeItem } from '../features/council/use-cases/close-item.ts';
import { openItems } from '../features/council/use-cases/open-items.ts';
import { putToSecondVote } from '../features/council/use-cases/put-to-second-vote.ts';
import { recordAttendance } from '../features/council/use-cases/record-attendance.ts';
import { startMeeting } from '../features/council/use-cases/start-meeting.ts';
import { answerPostingComment } from '../features/postings/use-cases/answer-posting-comment.ts';
import { commentOnPosting } from '../features/postings/use-cases/comment-on-posting.ts';
import { closePosting } from '../features/postings/use-cases/end-posting.ts';
import { openPosting } from '../features/postings/use-cases/open-posting.ts';
import { savePosting } from '../features/postings/use-cases/save-posting.ts';
import { withdrawPostingComment } from '../features/postings/use-cases/withdraw-posting-comment.ts';
import { annulBallotRound } from '../features/secret-ballot/use-cases/end-ballot-round.ts';
import { recordOpinion } from '../features/secret-ballot/use-cases/record-opinion.ts';
import { readMinutes } from '../features/meeting-minutes/signed-minutes.ts';
import { saveMinutes } from '../features/meeting-minutes/use-cases/save-minutes.ts';
import { signMinutes } from '../features/meeting-minutes/use-cases/sign-minutes.ts';

const database = await testDatabase();
let now = MEETING_TIME;
let world: CouncilWorld;
let urn: UrnServer;
beforeAll(async () => {
  world = await councilWorld(database, () => now);
  const { organisationId, db } = world;
  const rule = { organisationId, base: 'ALL_MEMBERS', shareNumerator: 2, shareDenominator: 3 } as const;
  await buildVoteRule(db, { ...rule, awardCode: 'PROVINCIAL_EMULATION_FIGHTER', form: 'SECRET' });
  await buildVoteRule(db, { ...rule, awardCode: 'PRIME_MINISTER_MERIT' });
  await db.voteRule.deleteMany({ where: { organisationId, awardCode: 'ADVANCED_WORKER' } });
  await buildVoteRule(db, { ...rule, awardCode: 'ADVANCED_WORKER', hasSecondRound: true });
  await db.organisationSetting.create({
    data: {
      organisationId,
      key: NAMED_OPINION_SETTING,
      value: true,
      legalGround: 'Quy chế hoạt động của Hội đồng',
      validFrom: new Date('2020-01-01'),
    },
  });
  urn = await urnServer(world);
});
afterAll(async () => {
  await urn.close();
  await database.close();
});

const secretary = () => world.actAs(world.secretary);
const chair = () => world.actAs(voter(world, 0));
const seat = (place: number) => world.seatOf(voter(world, place));
const clock = (hour: string) => {
  now = hanoi(`2021-12-10 ${hour}`);
};

async function attends(meetingId: string, place: number, status: 'PRESENT' | 'ABSENT', reason?: string): Promise<void> {
  good(await recordAttendance(await secretary(), { meetingId, memberId: seat(place), status, reason }));
}

async function begun(meetingId: string): Promise<string> {
  const id = randomUUID();
  good(await saveMinutes(await secretary(), { id, meetingId, version: 0, note: '', conclusion: '' }));
  return id;
}

/** Two votes by show of hands on a member of the council: three of seven, then five. */
async function votedTwice(meetingId: string, itemId: string): Promise<void> {
  good(await openItems(await chair(), { meetingId, itemIds: [itemId] }));
  await vote(world, itemId, ['AGREE', 'AGREE', 'AGREE', undefined, 'DISAGREE', 'DISAGREE']);
  good(await closeItem(await chair(), itemId));
  good(await putToSecondVote(await chair(), itemId));
  const second = (await itemIds(world, meetingId)).at(-1) ?? '';
  good(await openItems(await chair(), { meetingId, itemIds: [second] }));
  await vote(world, second, ['AGREE', 'AGREE', 'AGREE', undefined, 'AGREE', 'AGREE']);
  good(await closeItem(await chair(), second));
}

async function signedContent(meetingId: string) {
  await closedMeeting(world, meetingId);
  const id = await begun(meetingId);
  good(await signMinutes(await secretary(), { id, version: 1 }));
  const { content } = await world.db.meetingMinutes.findUniqueOrThrow({ where: { id } });
  return readMinutes(content ?? '').content;
}

test('biên bản kể ai đến muộn, rời phòng họp, trở lại, về trước; ai không tham gia; lần biểu quyết thứ hai', async () => {
  const own = await world.received({ awardCode: 'ADVANCED_WORKER', staffId: voter(world, 3).staffId });
  clock('13:50');
  const meetingId = await plannedMeeting(world, [own.id]);
  for (const place of [0, 1, 2, 3, 4]) await attends(meetingId, place, 'PRESENT');
  await attends(meetingId, 6, 'ABSENT', 'Đi công tác');
  clock('14:00');
  good(await startMeeting(await chair(), { id: meetingId, version: 1 }));
  clock('14:05');
  await attends(meetingId, 6, 'ABSENT', 'Đi công tác tại Hà Nội');
  clock('14:10');
  await attends(meetingId, 5, 'PRESENT');
  clock('14:20');
  const [ownItem = ''] = await itemIds(world, meetingId);
  await votedTwice(meetingId, ownItem);
  clock('14:40');
  await attends(meetingId, 4, 'ABSENT', 'Nghe điện thoại');
  clock('14:50');
  await attends(meetingId, 4, 'PRESENT');
  clock('16:00');
  for (const place of [3, 4, 5]) await attends(meetingId, place, 'ABSENT', 'Họp đột xuất');

  const content = await signedContent(meetingId);
  expect(content).toMatchObject({
    quorum: { present: 5, total: 7, needed: 5, isAtOpening: true },
    presence: [
      { memberId: seat(5), step: 'CAME' },
      { memberId: seat(4), step: 'LEFT', reason: 'Nghe điện thoại' },
      { memberId: seat(4), step: 'RETURNED' },
      { memberId: seat(3), step: 'LEFT', reason: 'Họp đột xuất' },
      { memberId: seat(4), step: 'LEFT' },
      { memberId: seat(5), step: 'LEFT' },
    ],
    items: [
      {
        attempt: 1,
        aside: [{ kind: 'SELF' }],
        postings: null,
        result: { electors: { members: 7, present: 6, excluded: 1 }, agree: 3, isPassed: false, named: [] },
      },
      { attempt: 2, aside: [{ kind: 'SELF' }], result: { agree: 5, isPassed: true } },
    ],
  });
  expect(content.seats.filter(({ attendance }) => attendance !== 'PRESENT')).toMatchObject([
    { memberId: seat(6), attendance: 'ABSENT', reason: 'Đi công tác tại Hà Nội' },
  ]);
});

test('biên bản kể vì sao một kỳ bỏ phiếu bị hủy, và nêu tên, văn bản của ý kiến ghi tên', async () => {
  clock('15:00');
  const { id: nominationId } = await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' });
  const meetingId = await runningMeeting(world, [nominationId], 6);
  const what = { agendaItemIds: await itemIds(world, meetingId), namedMemberIds: [seat(6)] };
  const annulled = await draftedRound(world, meetingId, what);
  await sealedRound(world, annulled);
  const why = { reason: 'ENTITLEMENT_WRONG', text: 'Thiếu một thành viên trong danh sách.' } as const;
  good(await annulBallotRound(await chair(), { ...(await versionOf(world, annulled)), ...why }));
  const holds = await draftedRound(world, meetingId, what);
  const manifest = await votingRound(world, holds);
  const choices = manifest.items.map(({ id }) => ({ itemId: id, choice: 'AGREE' as const }));
  const letter = { documentNumber: '15/YK', documentDate: plainDate('2021-12-08'), isConsented: true };
  good(await recordOpinion(await secretary(), { id: holds, memberId: seat(6), ...letter, choices }));
  for (const [place, choice] of [FOR, FOR, FOR, AGAINST].entries()) {
    const device = await deviceOf(world, manifest, place);
    await urn.cast(holds, (await device.ballot(manifest.items[0]?.id ?? '', choice)).envelope);
  }
  await closedRound(world, holds);
  await publishedRound(world, holds);
  await certifiedRound(world, holds);

  const content = await signedContent(meetingId);
  const absent = content.seats.find(({ memberId }) => memberId === seat(6));
  expect(content).toMatchObject({
    items: [
      {
        result: {
          electors: { members: 7, present: 6, excluded: 0 },
          ballots: { issued: 4, named: 1 },
          named: [{ name: absent?.name, documentNumber: '15/YK', documentDate: '2021-12-08', choice: 'AGREE' }],
        },
      },
    ],
    rounds: [
      { isVoid: true, annulment: why },
      { isVoid: false, annulment: null },
    ],
  });
});

/** A posting of the nomination that ended: a comment on it and one on the whole were answered, one was taken back. */
async function posted(nominationId: string): Promise<void> {
  now = hanoi('2021-11-15 08:00');
  const id = randomUUID();
  const [fromOn, dueOn] = [plainDate('2021-11-15'), plainDate('2021-11-26')];
  const words = { title: 'Công khai khen thưởng cấp Nhà nước', notice: 'Mời góp ý.' };
  good(await savePosting(await secretary(), { id, ...words, fromOn, dueOn, nominationIds: [nominationId] }));
  good(await openPosting(await secretary(), { id, version: 1 }));
  for (const about of [nominationId, null, nominationId]) {
    const input = { commentId: randomUUID(), postingId: id, nominationId: about, text: 'Đề nghị xem lại thành tích.' };
    good(await commentOnPosting(await world.actAs(voter(world, 4)), input));
  }
  const [taken, ...others] = await world.db.postingComment.findMany({
    where: { postingId: id },
    orderBy: { nominationId: 'asc' },
  });
  good(await withdrawPostingComment(await world.actAs(voter(world, 4)), { id: taken?.id ?? '', version: 1 }));
  for (const comment of others) {
    const answer = { id: comment.id, version: 1, answer: 'Đã kiểm tra hồ sơ.', isShared: false };
    good(await answerPostingComment(await secretary(), answer));
  }
  now = hanoi('2021-11-29 08:00');
  good(await closePosting(await secretary(), { id, version: 2 }));
}

test('khen thưởng cấp Nhà nước: biên bản ghi kết quả công khai và ý kiến đã trả lời', async () => {
  const { id: nominationId } = await world.received({ awardCode: 'PRIME_MINISTER_MERIT' });
  await posted(nominationId);
  clock('14:30');
  const meetingId = await runningMeeting(world, [nominationId]);
  const id = await begun(meetingId);
  const { data } = await (
    await world.callAs(world.secretary)
  ).run(`{ meetingMinutes(id: "${id}") { content { items { postings { fromOn dueOn comments answered } } } } }`);
  expect(data.meetingMinutes).toMatchObject({
    content: {
      items: [{ postings: [{ fromOn: '2021-11-15', dueOn: '2021-11-26', comments: 2, answered: 2 }] }],
    },
  });
});

test('biên bản đã ký từ trước vẫn đọc được, và không nói thêm điều nó chưa ký', () => {
  const text = JSON.stringify({
    note: '',
    conclusion: '',
    reason: '',
    content: {
      meeting: {},
      seats: [{ memberId: 'a', attendance: 'ABSENT', reason: '' }],
      presence: [
        { memberId: 'a', isPresent: false, at: '2021-12-10T08:00:00.000Z' },
        { memberId: 'a', isPresent: true, at: '2021-12-10T08:10:00.000Z' },
      ],
      quorum: { present: 4, total: 7, needed: 5, ground: 'Quy chế' },
      items: [{ ordinal: 1, asideNames: ['Trần Thị Ý'], result: { ballots: null, agree: 5 } }],
      rounds: [{ title: 'Đợt 1', isVoid: true }],
    },
  });
  expect(readMinutes(text).content).toMatchObject({
    presence: [
      { step: 'LEFT', reason: '' },
      { step: 'RETURNED', reason: '' },
    ],
    handovers: [],
    quorum: { present: 4, isAtOpening: false },
    items: [
      {
        attempt: 1,
        aside: [{ name: 'Trần Thị Ý', kind: null }],
        postings: null,
        result: { agree: 5, electors: null, named: [] },
      },
    ],
    rounds: [{ annulment: null, scans: [] }],
  });
});
