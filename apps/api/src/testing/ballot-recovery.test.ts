import {
  bytesOfUuid,
  itemSecrets,
  manifestHash,
  nameBytes,
  replyOf,
  statusRequest,
  type Manifest,
  type UrnReply,
} from '@thidua/ballot';
import { plainDate } from '@thidua/domain/kernel';
import { buildNomination, buildStaff, buildVoteRule } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { councilWorld, MEETING_TIME, newId, voter, type CouncilWorld } from './council-world.ts';
import {
  AGAINST,
  BLANK,
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
import { good, itemIds, runningMeeting } from './run-meeting.ts';
import { declareConflict } from '../features/council/use-cases/declare-conflict.ts';
import { saveCouncilChange } from '../features/council-composition/use-cases/save-council-change.ts';
import { approveCouncilChange } from '../features/council-composition/use-cases/approve-council-change.ts';
import { annulBallotRound } from '../features/secret-ballot/use-cases/end-ballot-round.ts';
import {
  closeBallotRound,
  openBallotWindow,
  startBallotIssuing,
} from '../features/secret-ballot/use-cases/run-ballot-round.ts';
import { saveBallotRound } from '../features/secret-ballot/use-cases/save-ballot-round.ts';
import { sealBallotRound } from '../features/secret-ballot/use-cases/seal-ballot-round.ts';

/* Every line of ballot.md 3.17 that no other file plays: what a member or the room does when something goes wrong, and what is refused. */

const database = await testDatabase();
let now = MEETING_TIME;
let world: CouncilWorld;
let urn: UrnServer;

beforeAll(async () => {
  world = await councilWorld(database, () => now);
  await buildVoteRule(world.db, {
    organisationId: world.organisationId,
    awardCode: 'PROVINCIAL_EMULATION_FIGHTER',
    form: 'SECRET',
    base: 'ALL_MEMBERS',
  });
  urn = await urnServer(world);
});
beforeEach(() => {
  now = MEETING_TIME;
});
afterAll(async () => {
  await urn.close();
  await database.close();
});

const chair = () => world.actAs(voter(world, 0));

async function drafted(isWindowed = false) {
  const { id: nominationId } = await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' });
  const meetingId = await runningMeeting(world, [nominationId]);
  const agendaItemIds = await itemIds(world, meetingId);
  const id = await draftedRound(world, meetingId, { agendaItemIds, isWindowed });
  return { id, meetingId, agendaItemId: agendaItemIds[0] ?? '' };
}

async function voting(isWindowed = false) {
  const made = await drafted(isWindowed);
  const manifest = await votingRound(world, made.id);
  return { ...made, manifest, itemId: manifest.items[0]?.id ?? '' };
}

/** Asks the urn, as a rebuilt device does that does not know what it chose. */
async function asksUrn(manifest: Manifest, itemId: string, code: Parameters<typeof itemSecrets>[0]): Promise<UrnReply> {
  const item = nameBytes<'item'>(bytesOfUuid(itemId) ?? new Uint8Array());
  const round = nameBytes<'round'>(bytesOfUuid(manifest.roundId) ?? new Uint8Array());
  const request = statusRequest(
    { round, item },
    itemSecrets(code, manifestHash(manifest), item),
    new Uint8Array(Buffer.from(manifest.urnPk, 'base64url')),
  );
  const answer = await fetch(`${urn.address}/urn/v1/${manifest.roundId}/status`, {
    method: 'POST',
    body: new Uint8Array(request),
  });
  const reply = replyOf(new Uint8Array(await answer.arrayBuffer()));
  if (reply === undefined) throw new Error('the urn said something else');
  return reply;
}

test('3.17, máy tắt trước khi có trả lời: cùng mã khôi phục hỏi lại thì nhận đúng phiếu ấy, sổ phát phiếu chỉ có một dòng', async () => {
  const { manifest, itemId } = await voting();
  const first = await deviceOf(world, manifest, 1);
  const before = await first.collect();
  const again = await (await deviceOf(world, manifest, 1, Buffer.from(first.code))).collect();

  expect(again).toEqual(before);
  expect(await world.db.issueRecord.count({ where: { itemId } })).toBe(1);
});

test('3.17, máy tắt sau khi gửi: gửi lại đúng phong bì thì có cùng biên nhận; không nhớ đã chọn gì thì hòm phiếu chỉ cho biết phiếu đã nằm trong hòm', async () => {
  const { id, manifest, itemId } = await voting();
  const device = await deviceOf(world, manifest, 2);
  expect(await asksUrn(manifest, itemId, device.code)).toMatchObject({ code: 'BAD' });

  const { envelope } = await device.ballot(itemId, FOR);
  const sent = await urn.cast(id, envelope);
  const repeated = await urn.cast(id, envelope);
  const asked = await asksUrn(manifest, itemId, device.code);

  expect(sent.code).toBe('OK');
  expect(repeated).toEqual(sent);
  expect(asked).toEqual(sent);
});

test('3.17, đổi sang máy khác: gõ mã khôi phục thì bỏ phiếu tiếp được; đã bỏ trên máy cũ thì lựa chọn khác bị từ chối, phiếu đầu được tính', async () => {
  const { id, manifest, itemId } = await voting();
  const old = await deviceOf(world, manifest, 3);
  expect(await urn.cast(id, (await old.ballot(itemId, FOR)).envelope)).toMatchObject({ code: 'OK' });

  const other = await deviceOf(world, manifest, 3, Buffer.from(old.code));
  expect(await urn.cast(id, (await other.ballot(itemId, AGAINST)).envelope)).toMatchObject({ code: 'ALREADY_CAST' });
  await closedRound(world, id);
  await publishedRound(world, id);
  expect(await world.db.publishedBallot.findMany({ where: { itemId } })).toMatchObject([{ choice: FOR }]);
});

test('3.17, mất cả máy lẫn mã: không cấp lại phiếu trên máy thứ hai, thư ký không chuyển người ấy sang phiếu giấy được; người chủ trì hủy kỳ thì mọi người bỏ phiếu lại với khóa mới', async () => {
  const { id, meetingId, agendaItemId, manifest, itemId } = await voting();
  await (await deviceOf(world, manifest, 4)).collect();
  const memberId = world.seatOf(voter(world, 4));

  expect(await (await deviceOf(world, manifest, 4)).collect()).toMatchObject([
    { blindSignature: null, refusal: 'ISSUED_ELSEWHERE' },
  ]);
  const onPaper = await saveBallotRound(await world.actAs(world.secretary), {
    id,
    meetingId,
    title: 'Bỏ phiếu kín đợt 1',
    agendaItemIds: [agendaItemId],
    rehearsalTitles: [],
    tellerIds: [],
    paperVoters: [{ memberId, way: 'IN_ROOM' }],
    namedMemberIds: [],
    smallConfirmedItemIds: [],
  });
  expect(onPaper).toMatchObject({ error: { code: 'INVALID_TRANSITION' } });
  await expect(
    world.db.ballotSeat.updateMany({ where: { itemId, memberId }, data: { channel: 'ENVELOPE' } }),
  ).rejects.toThrow('ballot_seats');

  good(
    await annulBallotRound(await chair(), {
      ...(await versionOf(world, id)),
      reason: 'CODE_LOST',
      text: 'Một thành viên mất máy và mã khôi phục.',
    }),
  );
  const again = await votingRound(world, await draftedRound(world, meetingId, { agendaItemIds: [agendaItemId] }));
  const [fresh] = await (await deviceOf(world, again, 4)).collect();
  expect(fresh?.refusal).toBeNull();
});

test('3.17, mất cả máy lẫn mã mà không hủy kỳ: người ấy được tính là đã nhận phiếu, không bỏ phiếu', async () => {
  const { id, manifest, itemId } = await voting();
  await (await deviceOf(world, manifest, 4)).collect();
  for (const place of [0, 1, 2])
    await urn.cast(id, (await (await deviceOf(world, manifest, place)).ballot(itemId, FOR)).envelope);
  await closedRound(world, id);
  await publishedRound(world, id);
  expect(await world.db.ballotItem.findUniqueOrThrow({ where: { id: itemId } })).toMatchObject({
    issuedCount: 4,
    returnedCount: 3,
    denominator: 7,
  });
});

test('3.17, đồng hồ máy chủ bị chỉnh lùi một ngày giữa kỳ: vẫn bỏ phiếu, thu phiếu và đóng hòm được', async () => {
  const { id, manifest, itemId } = await voting(true);
  good(await openBallotWindow(await chair(), await versionOf(world, id)));
  now = new Date(MEETING_TIME.getTime() - 24 * 60 * 60 * 1000);

  expect(await urn.cast(id, (await (await deviceOf(world, manifest, 1)).ballot(itemId, FOR)).envelope)).toMatchObject({
    code: 'OK',
  });
  good(await openBallotWindow(await chair(), await versionOf(world, id)));
  now = new Date(MEETING_TIME.getTime() + 24 * 60 * 60 * 1000);
  good(await closeBallotRound(await chair(), await versionOf(world, id)));
});

test('báo có liên quan sau khi niêm phong: bị từ chối, nói rõ kỳ nào; người chủ trì hủy kỳ rồi ghi lại thì người ấy không có phiếu ở kỳ sau', async () => {
  const { id, meetingId, agendaItemId } = await voting();
  const memberId = world.seatOf(voter(world, 5));
  const member = await world.actAs(voter(world, 5));
  const conflict = { itemId: agendaItemId, memberId, kind: 'RELATIVE' as const };

  expect(await declareConflict(member, conflict)).toMatchObject({
    error: { code: 'CONFLICT_AFTER_SEALING', roundTitle: 'Bỏ phiếu kín đợt 1' },
  });
  good(
    await annulBallotRound(await chair(), {
      ...(await versionOf(world, id)),
      reason: 'ENTITLEMENT_WRONG',
      text: 'Một thành viên có quan hệ với người được xét.',
    }),
  );
  good(await declareConflict(member, conflict));
  const again = await sealedRound(world, await draftedRound(world, meetingId, { agendaItemIds: [agendaItemId] }));
  expect(again.items[0]?.members.find(({ memberRef }) => memberRef === memberId)).toMatchObject({
    channel: 'EXCLUDED',
    reason: 'RELATIVE',
  });
});

test('cho thành viên ra khỏi Hội đồng khi người ấy đang mở phiếu: bị từ chối, nói rõ kỳ nào; người ấy bỏ phiếu như thường', async () => {
  const { id, manifest, itemId } = await voting();
  const staying = world.voters
    .slice(0, 6)
    .map(({ staffId }, at) => ({ staffId, role: at === 0 ? ('CHAIR' as const) : ('MEMBER' as const), hasVote: true }));
  const change = newId();
  good(
    await saveCouncilChange(await world.actAs(world.secretary), {
      id: change,
      councilId: world.council.id,
      decisionNumber: '96/QĐ-SNgV',
      decidedOn: plainDate('2021-12-10'),
      decidedBy: 'Giám đốc',
      effectiveOn: plainDate('2021-12-11'),
      seats: [...staying, { staffId: world.deputy.staffId, role: 'MEMBER', hasVote: true }],
    }),
  );
  expect(await approveCouncilChange(await world.actAs(world.deputy), { id: change, version: 1 })).toMatchObject({
    error: { code: 'COUNCIL_IN_BALLOT', roundTitle: 'Bỏ phiếu kín đợt 1' },
  });
  expect(await urn.cast(id, (await (await deviceOf(world, manifest, 6)).ballot(itemId, BLANK)).envelope)).toMatchObject(
    {
      code: 'OK',
    },
  );
  await expect(
    world.db.councilMember.update({
      where: { id: world.seatOf(voter(world, 6)) },
      data: { validTo: new Date('2021-12-09') },
    }),
  ).rejects.toThrow('council_members');
});

test('phiếu cuối đến đúng lúc đóng hòm: hoặc được nhận và có trong danh sách, hoặc được trả lời hòm đã đóng; không có trường hợp thứ ba', async () => {
  for (let round = 0; round < 6; round += 1) {
    const { id, manifest, itemId } = await voting();
    for (const place of [0, 1, 2])
      await urn.cast(id, (await (await deviceOf(world, manifest, place)).ballot(itemId, FOR)).envelope);
    const last = await (await deviceOf(world, manifest, 3)).ballot(itemId, AGAINST);
    const [reply] = await Promise.all([urn.cast(id, last.envelope), closedRound(world, id)]);
    await publishedRound(world, id);
    const listed = await world.db.publishedBallot.findMany({ where: { itemId }, select: { pk: true } });
    const isListed = listed.some(({ pk }) => Buffer.from(pk).toString('hex') === last.key);
    expect(reply.code).toBe(isListed ? 'OK' : 'CLOSED');
  }
}, 60_000);

test('nhận phiếu khi hòm đã đóng, hoặc khi kỳ chưa phát phiếu: không phiếu nào được ký', async () => {
  const { id } = await drafted();
  const manifest = await sealedRound(world, id);
  const early = await (await deviceOf(world, manifest, 1)).collect();
  expect(early).toMatchObject([{ blindSignature: null, refusal: 'ROUND_NOT_OPEN' }]);

  good(await startBallotIssuing(await chair(), await versionOf(world, id)));
  const inTime = await (await deviceOf(world, manifest, 1)).collect();
  expect(inTime).toMatchObject([{ refusal: null }]);

  const open = await voting();
  await closedRound(world, open.id);
  const late = await (await deviceOf(world, open.manifest, 1)).collect();
  expect(late).toMatchObject([{ blindSignature: null, refusal: 'ROUND_NOT_OPEN' }]);
});

test('niêm phong kỳ có mục mà danh hiệu đã hết chỉ tiêu: bị từ chối, nói rõ mục nào; kỳ vẫn là bản thảo và không khóa nào được tạo', async () => {
  const { organisationId } = world;
  await world.db.voteRule.updateMany({
    where: { organisationId, awardCode: 'GRASSROOTS_EMULATION_FIGHTER' },
    data: { validTo: new Date('2021-11-30') },
  });
  await buildVoteRule(world.db, {
    organisationId,
    awardCode: 'GRASSROOTS_EMULATION_FIGHTER',
    form: 'SECRET',
    base: 'ALL_MEMBERS',
    validFrom: new Date('2021-12-01'),
  });
  for (let person = 0; person < 7; person += 1) {
    const { id: staffId } = await buildStaff(world.db, { organisationId });
    await buildNomination(world.db, { staffId, status: 'ELIGIBLE', awardCode: 'ADVANCED_WORKER' });
  }
  const lines = [];
  for (const _ of [1, 2]) lines.push((await world.received({ awardCode: 'GRASSROOTS_EMULATION_FIGHTER' })).id);
  const meetingId = await runningMeeting(world, lines);
  const [first = '', second = ''] = await itemIds(world, meetingId);
  const taken = await draftedRound(world, meetingId, { agendaItemIds: [first] });
  const late = await draftedRound(world, meetingId, { agendaItemIds: [second] });
  const manifest = await votingRound(world, taken);
  for (const place of [0, 1, 2, 3, 4, 5, 6])
    await urn.cast(
      taken,
      (await (await deviceOf(world, manifest, place)).ballot(manifest.items[0]?.id ?? '', FOR)).envelope,
    );
  await closedRound(world, taken);
  await publishedRound(world, taken);

  const { id: lateItem } = await world.db.ballotItem.findFirstOrThrow({ where: { roundId: late } });
  expect(await sealBallotRound(await chair(), await versionOf(world, late))).toMatchObject({
    error: { code: 'BALLOT_STOPPED', stop: 'PLACES_TAKEN', itemIds: [lateItem] },
  });
  expect(await world.db.ballotRound.findUniqueOrThrow({ where: { id: late } })).toMatchObject({ status: 'DRAFT' });
  expect(await world.api.platform.urn.kept()).not.toContain(late);
});
