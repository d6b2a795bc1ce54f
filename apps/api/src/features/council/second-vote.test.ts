import { buildVoteRule } from '@thidua/testing';
import { expect, test } from 'vitest';
import { ballotRoom } from '../../testing/ballot-room.ts';
import { voter } from '../../testing/council-world.ts';
import {
  AGAINST,
  certifiedRound,
  closedRound,
  deviceOf,
  draftedRound,
  FOR,
  publishedRound,
  votingRound,
} from '../../testing/play-ballot.ts';
import { good, itemIds, openAll, runningMeeting, vote } from '../../testing/run-meeting.ts';
import { closeItem } from './use-cases/close-item.ts';
import { closeMeeting } from './use-cases/close-meeting.ts';
import { openItems } from './use-cases/open-items.ts';
import { putToSecondVote } from './use-cases/put-to-second-vote.ts';
import { removeFromAgenda } from './use-cases/remove-from-agenda.ts';

const { world, urn } = await ballotRoom({ hasSecondRound: true });
const { organisationId } = world;
await world.db.voteRule.deleteMany({ where: { organisationId, awardCode: 'ADVANCED_WORKER' } });
await buildVoteRule(world.db, { organisationId, awardCode: 'ADVANCED_WORKER', hasSecondRound: true });

const chair = () => world.actAs(voter(world, 0));
const four = ['AGREE', 'AGREE', 'AGREE', 'AGREE', 'DISAGREE', 'DISAGREE', 'DISAGREE'] as const;
const all = ['AGREE', 'AGREE', 'AGREE', 'AGREE', 'AGREE', 'AGREE', 'AGREE'] as const;

/** A meeting whose only item has failed with four of seven. */
async function failed(awardCode: 'ADVANCED_WORKER' | 'DIRECTOR_COMMENDATION' = 'ADVANCED_WORKER') {
  const { id: nominationId } = await world.received({ awardCode });
  const meetingId = await runningMeeting(world, [nominationId]);
  const [itemId = ''] = await openAll(world, meetingId);
  await vote(world, itemId, four);
  good(await closeItem(await chair(), itemId));
  return { nominationId, meetingId, itemId };
}

async function statusOf(id: string): Promise<string> {
  return (await world.db.nomination.findUniqueOrThrow({ where: { id } })).status;
}

test('biểu quyết lần hai: lần một giữ nguyên số phiếu, lần hai quyết định', async () => {
  const { nominationId, meetingId, itemId } = await failed();
  expect(await statusOf(nominationId)).toBe('NOT_PASSED');

  good(await putToSecondVote(await chair(), itemId));
  expect(await statusOf(nominationId)).toBe('ON_AGENDA');
  const [, second = ''] = await itemIds(world, meetingId);
  good(await openItems(await chair(), { meetingId, itemIds: [second] }));
  await vote(world, second, all);
  good(await closeItem(await chair(), second));

  expect(await statusOf(nominationId)).toBe('PASSED');
  const items = await world.db.agendaItem.findMany({ where: { meetingId }, orderBy: { ordinal: 'asc' } });
  expect(items).toMatchObject([
    { id: itemId, ordinal: 1, attempt: 1, agreeCount: 4, disagreeCount: 3, isPassed: false },
    { ordinal: 2, attempt: 2, agreeCount: 7, disagreeCount: 0, isPassed: true },
  ]);
  expect(await putToSecondVote(await chair(), second)).toMatchObject({ ok: false, error: { hindrance: 'PASSED' } });
});

test('bấm hai lần cùng lúc chỉ có một mục lần hai', async () => {
  const { meetingId, itemId } = await failed();
  const contexts = await Promise.all([chair(), chair()]);
  const outcomes = await Promise.all(contexts.map((context) => putToSecondVote(context, itemId)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: { hindrance: 'HAS_SECOND' } });
  expect(await itemIds(world, meetingId)).toHaveLength(2);
});

test('quy tắc không cho biểu quyết lại thì không có lần hai, kể cả ghi thẳng vào cơ sở dữ liệu', async () => {
  const { nominationId, meetingId, itemId } = await failed('DIRECTOR_COMMENDATION');
  expect(await putToSecondVote(await chair(), itemId)).toMatchObject({
    ok: false,
    error: { hindrance: 'NOT_ALLOWED' },
  });
  const { ruleId } = await world.db.agendaItem.findUniqueOrThrow({ where: { id: itemId } });
  await expect(
    world.db.agendaItem.create({ data: { meetingId, nominationId, ruleId, ordinal: 2, attempt: 2 } }),
  ).rejects.toThrow('second_vote_after_first');
});

test('người đã báo có liên quan ở lần một cũng không tham gia lần hai', async () => {
  const { id: nominationId } = await world.received();
  const meetingId = await runningMeeting(world, [nominationId]);
  const [itemId = ''] = await itemIds(world, meetingId);
  const memberId = world.seatOf(voter(world, 6));
  await world.db.conflictOfInterest.create({
    data: { agendaItemId: itemId, memberId, kind: 'DECLARED', declaredAt: new Date() },
  });
  await openAll(world, meetingId);
  await vote(world, itemId, ['AGREE', 'DISAGREE']);
  good(await closeItem(await chair(), itemId));
  good(await putToSecondVote(await chair(), itemId));
  const [, second = ''] = await itemIds(world, meetingId);
  expect(await world.db.conflictOfInterest.findMany({ where: { agendaItemId: second } })).toMatchObject([
    { memberId, kind: 'DECLARED' },
  ]);
});

test('mục lần hai bỏ khỏi chương trình, hay họp kết thúc khi chưa mở, thì kết quả lần một đứng nguyên', async () => {
  const { nominationId, meetingId, itemId } = await failed();
  good(await putToSecondVote(await chair(), itemId));
  good(await removeFromAgenda(await world.actAs(world.secretary), { meetingId, nominationIds: [nominationId] }));
  expect(await statusOf(nominationId)).toBe('NOT_PASSED');

  good(await putToSecondVote(await chair(), itemId));
  const { version } = await world.db.meeting.findUniqueOrThrow({ where: { id: meetingId } });
  good(await closeMeeting(await chair(), { id: meetingId, version }));
  expect(await statusOf(nominationId)).toBe('NOT_PASSED');
  expect(await itemIds(world, meetingId)).toEqual([itemId]);
});

test('phiếu kín lần một phải ký xác nhận xong mới bỏ phiếu lần hai, bằng kỳ mới và khóa mới', async () => {
  const { id: nominationId } = await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' });
  const meetingId = await runningMeeting(world, [nominationId]);
  const [itemId = ''] = await itemIds(world, meetingId);
  const first = await played(meetingId, itemId, [FOR, FOR, FOR, FOR, AGAINST, AGAINST, AGAINST]);
  expect(await putToSecondVote(await chair(), itemId)).toMatchObject({
    ok: false,
    error: { hindrance: 'NOT_CERTIFIED' },
  });
  await certifiedRound(world, first);

  good(await putToSecondVote(await chair(), itemId));
  const [, second = ''] = await itemIds(world, meetingId);
  const again = await played(meetingId, second, [FOR, FOR, FOR, FOR, FOR, FOR, AGAINST]);

  expect(await statusOf(nominationId)).toBe('PASSED');
  const rounds = await world.db.ballotRound.findMany({
    where: { id: { in: [first, again] } },
    select: { items: { select: { agreeCount: true, isPassed: true, title: true } } },
    orderBy: { createdAt: 'asc' },
  });
  expect(rounds.map(({ items }) => items[0])).toMatchObject([
    { agreeCount: 4, isPassed: false },
    { agreeCount: 6, isPassed: true, title: expect.stringMatching(/ \(lần 2\)$/u) as string },
  ]);
}, 60_000);

/** A secret ballot on one item, cast and published. */
async function played(meetingId: string, itemId: string, choices: readonly (typeof FOR | typeof AGAINST)[]) {
  const id = await draftedRound(world, meetingId, { agendaItemIds: [itemId] });
  const manifest = await votingRound(world, id);
  for (const [place, choice] of choices.entries()) {
    const { envelope } = await (await deviceOf(world, manifest, place)).ballot(manifest.items[0]?.id ?? '', choice);
    expect(await urn.cast(id, envelope)).toMatchObject({ code: 'OK' });
  }
  await closedRound(world, id);
  await publishedRound(world, id);
  return id;
}
