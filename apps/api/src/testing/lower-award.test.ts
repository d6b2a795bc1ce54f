import { POSTING_SETTING } from '@thidua/domain/postings';
import { buildNomination, buildRating, buildRegistration, buildStaff } from '@thidua/testing';
import { plainDate } from '@thidua/domain/kernel';
import { expect, test } from 'vitest';
import { ballotRoom } from './ballot-room.ts';
import { newId, voter } from './council-world.ts';
import {
  AGAINST,
  certifiedRound,
  closedRound,
  deviceOf,
  draftedRound,
  publishedRound,
  votingRound,
} from './play-ballot.ts';
import { good, itemIds, openAll, runningMeeting, vote } from './run-meeting.ts';
import { quotaPlaces } from '../features/nominations/index.ts';
import { saveMinutes } from '../features/meeting-minutes/use-cases/save-minutes.ts';
import { closeItem } from '../features/council/use-cases/close-item.ts';
import { openItems } from '../features/council/use-cases/open-items.ts';
import { putForwardLower } from '../features/council/use-cases/put-forward-lower.ts';
import { putToSecondVote } from '../features/council/use-cases/put-to-second-vote.ts';

const { world, urn } = await ballotRoom({ hasSecondRound: true });

const chair = () => world.actAs(voter(world, 0));
const none = ['DISAGREE', 'DISAGREE', 'DISAGREE', 'DISAGREE', 'DISAGREE', 'DISAGREE', 'DISAGREE'] as const;
const all = ['AGREE', 'AGREE', 'AGREE', 'AGREE', 'AGREE', 'AGREE', 'AGREE'] as const;

/** Somebody whose records of the year let the title of an advanced worker be given. */
async function goodPerson(): Promise<string> {
  const { organisationId } = world;
  const { id: staffId } = await buildStaff(world.db, { organisationId, recruitedOn: new Date('2015-03-02') });
  await buildRating(world.db, { staffId, decidedOn: new Date('2021-11-30') });
  await buildRegistration(world.db, { staffId });
  return staffId;
}

/** A running meeting whose only item, on the title of a grassroots fighter, did not pass. */
async function failed(staffId?: string) {
  const { id: nominationId } = await world.received({
    awardCode: 'GRASSROOTS_EMULATION_FIGHTER',
    staffId: staffId ?? (await goodPerson()),
  });
  const meetingId = await runningMeeting(world, [nominationId]);
  const [itemId = ''] = await openAll(world, meetingId);
  await vote(world, itemId, none);
  good(await closeItem(await chair(), itemId));
  return { nominationId, meetingId, itemId };
}

/** How many grassroots fighters the body may have, by those proposed for advanced worker now. */
async function fightersAllowed(): Promise<number> {
  const places = await quotaPlaces(world.db, {
    organisationId: world.organisationId,
    year: 2021,
    day: plainDate('2021-12-10'),
  });
  return places.limits.find(({ rule }) => rule === 'BODY_FIGHTERS')?.allowed ?? 0;
}

/** A running meeting whose only item did not pass by a secret ballot that is certified. */
async function failedInSecret(nominationId: string) {
  const meetingId = await runningMeeting(world, [nominationId]);
  const [itemId = ''] = await itemIds(world, meetingId);
  const id = await draftedRound(world, meetingId, { agendaItemIds: [itemId] });
  const manifest = await votingRound(world, id);
  for (const place of [0, 1, 2])
    await urn.cast(
      id,
      (await (await deviceOf(world, manifest, place)).ballot(manifest.items[0]?.id ?? '', AGAINST)).envelope,
    );
  await closedRound(world, id);
  await publishedRound(world, id);
  await certifiedRound(world, id);
  return { meetingId, itemId };
}

const lower = async (itemId: string) => putForwardLower(await chair(), { itemId, award: 'ADVANCED_WORKER' });

test('CSTĐ cơ sở không đạt được đưa ra xét LĐTT ở mục mới: hồ sơ, số, quy tắc riêng; mục đầu giữ nguyên số phiếu; đạt thì chỉ đạt LĐTT', async () => {
  const { nominationId, meetingId, itemId } = await failed();
  good(await lower(itemId));

  const [, second = ''] = await itemIds(world, meetingId);
  const item = await world.db.agendaItem.findUniqueOrThrow({
    where: { id: second },
    include: { nomination: true, rule: true },
  });
  expect(item).toMatchObject({
    ordinal: 2,
    attempt: 1,
    status: 'WAITING',
    loweredFromId: itemId,
    rule: { awardCode: 'ADVANCED_WORKER' },
    nomination: { awardCode: 'ADVANCED_WORKER', status: 'ON_AGENDA', assessment: { verdict: expect.any(String) } },
  });

  good(await openItems(await chair(), { meetingId, itemIds: [second] }));
  await vote(world, second, all);
  good(await closeItem(await chair(), second));
  const statuses = await world.db.nomination.findMany({
    where: { id: { in: [nominationId, item.nominationId] } },
    select: { awardCode: true, status: true },
    orderBy: { awardCode: 'asc' },
  });
  expect(statuses).toEqual([
    { awardCode: 'GRASSROOTS_EMULATION_FIGHTER', status: 'NOT_PASSED' },
    { awardCode: 'ADVANCED_WORKER', status: 'PASSED' },
  ]);
  expect(await world.db.agendaItem.findUniqueOrThrow({ where: { id: itemId } })).toMatchObject({
    agreeCount: 0,
    disagreeCount: 7,
    isPassed: false,
  });
  const trail = await world.db.auditEntry.findMany({ where: { action: 'ITEM_PUT_FORWARD_LOWER', objectId: second } });
  expect(trail).toHaveLength(1);
});

test('đã có hồ sơ đề nghị danh hiệu thấp hơn: bị từ chối, nói rõ số hồ sơ', async () => {
  const staffId = await goodPerson();
  const { code } = await world.received({ awardCode: 'ADVANCED_WORKER', staffId });
  const { itemId } = await failed(staffId);
  expect(await lower(itemId)).toMatchObject({
    error: { code: 'LOWER_AWARD_REFUSED', hindrance: 'STANDS_ALREADY', facts: [code] },
  });
});

test('không đủ điều kiện của danh hiệu thấp hơn theo số liệu lúc họp: bị từ chối, nêu từng điều kiện; không hồ sơ nào được lập', async () => {
  const { id: staffId } = await buildStaff(world.db, {
    organisationId: world.organisationId,
    recruitedOn: new Date('2015-03-02'),
  });
  await buildRating(world.db, { staffId, decidedOn: new Date('2021-11-30'), level: 'NOT_COMPLETED' });
  const { itemId, meetingId } = await failed(staffId);
  const refused = await lower(itemId);
  expect(refused).toMatchObject({ error: { hindrance: 'CRITERIA' } });
  expect(!refused.ok && refused.error.facts.length).toBeGreaterThan(0);
  expect(await itemIds(world, meetingId)).toEqual([itemId]);
  expect(await world.db.nomination.count({ where: { staffId, awardCode: 'ADVANCED_WORKER' } })).toBe(0);
});

test('chỉ đưa ra xét một lần, chỉ xét mức thấp hơn, và chỉ người chủ trì được đưa', async () => {
  const { itemId } = await failed();
  expect(await putForwardLower(await chair(), { itemId, award: 'PROVINCIAL_EMULATION_FIGHTER' })).toMatchObject({
    error: { hindrance: 'NOT_LOWER' },
  });
  await expect(
    putForwardLower(await world.actAs(voter(world, 3)), { itemId, award: 'ADVANCED_WORKER' }),
  ).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  good(await lower(itemId));
  expect(await lower(itemId)).toMatchObject({ error: { hindrance: 'LOWERED_ALREADY' } });
});

test('danh hiệu thấp hơn chưa có quy tắc biểu quyết vào ngày họp: bị từ chối, nêu tên danh hiệu', async () => {
  const { itemId } = await failed();
  await world.db.voteRule.updateMany({
    where: { organisationId: world.organisationId, awardCode: 'ADVANCED_WORKER' },
    data: { validTo: new Date('2021-11-30') },
  });
  expect(await lower(itemId)).toMatchObject({ error: { hindrance: 'NO_RULE', facts: ['Lao động tiên tiến'] } });
  await world.db.voteRule.create({
    data: {
      organisationId: world.organisationId,
      awardCode: 'ADVANCED_WORKER',
      form: 'OPEN',
      shareNumerator: 2,
      shareDenominator: 3,
      base: 'PRESENT_MEMBERS',
      quorumNumerator: 2,
      quorumDenominator: 3,
      legalGround: 'Quy chế hoạt động của Hội đồng (thử)',
      validFrom: new Date('2021-12-01'),
    },
  });
});

test('cơ quan bắt buộc công khai trước Hội đồng: hồ sơ mức thấp hơn chưa công khai thì bị từ chối, không hồ sơ nào được lập', async () => {
  const staffId = await goodPerson();
  const { itemId } = await failed(staffId);
  const { id } = await world.db.organisationSetting.create({
    data: {
      organisationId: world.organisationId,
      key: POSTING_SETTING.required,
      value: 'ALL',
      legalGround: 'Quy chế thi đua, khen thưởng',
      validFrom: new Date('2021-01-01'),
    },
  });
  expect(await lower(itemId)).toMatchObject({ error: { hindrance: 'NOT_POSTED' } });
  expect(await world.db.nomination.count({ where: { staffId, awardCode: 'ADVANCED_WORKER' } })).toBe(0);
  await world.db.organisationSetting.delete({ where: { id } });
  good(await lower(itemId));
});

test('phiếu kín không đạt: chờ tổ kiểm phiếu và người chủ trì ký xong mới đưa ra xét thấp hơn; đã đưa thì không bỏ phiếu lần hai', async () => {
  const staffId = await goodPerson();
  const { id: nominationId } = await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER', staffId });
  const meetingId = await runningMeeting(world, [nominationId]);
  const [itemId = ''] = await itemIds(world, meetingId);
  const id = await draftedRound(world, meetingId, { agendaItemIds: [itemId] });
  const manifest = await votingRound(world, id);
  for (const place of [0, 1, 2])
    await urn.cast(
      id,
      (await (await deviceOf(world, manifest, place)).ballot(manifest.items[0]?.id ?? '', AGAINST)).envelope,
    );
  await closedRound(world, id);
  await publishedRound(world, id);
  expect(await lower(itemId)).toMatchObject({ error: { hindrance: 'NOT_CERTIFIED' } });

  await certifiedRound(world, id);
  good(await lower(itemId));
  expect(await putToSecondVote(await chair(), itemId)).toMatchObject({ error: { hindrance: 'LOWERED' } });
});

test('biên bản họp nối hai mục với nhau: mục không đạt nói mục nào xét thấp hơn, mục thấp hơn nói từ mục nào', async () => {
  const { itemId, meetingId } = await failed();
  good(await lower(itemId));
  const [, second = ''] = await itemIds(world, meetingId);
  good(await openItems(await chair(), { meetingId, itemIds: [second] }));
  await vote(world, second, all);
  good(await closeItem(await chair(), second));
  const id = newId();
  good(await saveMinutes(await world.actAs(world.secretary), { id, meetingId, version: 0, note: '', conclusion: '' }));
  const { data } = await (
    await world.callAs(world.secretary)
  ).run('query ($id: UUID!) { meetingMinutes(id: $id) { content { items { ordinal loweredFrom loweredTo } } } }', {
    id,
  });
  expect(data.meetingMinutes.content.items).toEqual([
    { ordinal: 1, loweredFrom: null, loweredTo: 2 },
    { ordinal: 2, loweredFrom: 1, loweredTo: null },
  ]);
});

test('ghi thẳng vào cơ sở dữ liệu: không mục nào nối với mục đã đạt, với người khác, và nối rồi thì không đổi', async () => {
  const { itemId, meetingId } = await failed();
  good(await lower(itemId));
  const [, second = ''] = await itemIds(world, meetingId);
  await expect(world.db.agendaItem.update({ where: { id: second }, data: { loweredFromId: null } })).rejects.toThrow(
    'agenda_items_lowered_stay',
  );

  const other = await failed();
  const stranger = await world.received({ awardCode: 'ADVANCED_WORKER' });
  const { ruleId } = await world.db.agendaItem.findUniqueOrThrow({ where: { id: second } });
  await expect(
    world.db.agendaItem.create({
      data: {
        meetingId: other.meetingId,
        nominationId: stranger.id,
        ruleId,
        ordinal: 9,
        loweredFromId: other.itemId,
      },
    }),
  ).rejects.toThrow('agenda_items_lowered_subject');
});

// Last: the places stay taken.
test('hết chỗ của danh hiệu thấp hơn: bị từ chối, nói đã đạt bao nhiêu trên bao nhiêu', async () => {
  const { organisationId } = world;
  for (let person = 0; person < 7; person += 1) {
    const { id: staffId } = await buildStaff(world.db, { organisationId });
    await buildNomination(world.db, { staffId, status: 'ELIGIBLE', awardCode: 'ADVANCED_WORKER' });
  }
  const limit = await fightersAllowed();
  for (let person = 0; person < limit; person += 1) {
    const { id: staffId } = await buildStaff(world.db, { organisationId });
    await buildNomination(world.db, { staffId, status: 'PASSED', awardCode: 'GRASSROOTS_EMULATION_FIGHTER' });
  }
  const { id: nominationId } = await world.received({
    awardCode: 'PROVINCIAL_EMULATION_FIGHTER',
    staffId: await goodPerson(),
  });
  const { itemId } = await failedInSecret(nominationId);
  expect(await putForwardLower(await chair(), { itemId, award: 'GRASSROOTS_EMULATION_FIGHTER' })).toMatchObject({
    error: { hindrance: 'PLACES_TAKEN', facts: [`${limit}/${limit}`] },
  });
});
