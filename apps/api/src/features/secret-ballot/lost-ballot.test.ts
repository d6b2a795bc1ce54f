import { writeLostBallot, type Choice } from '@thidua/ballot';
import { expect, test } from 'vitest';
import { settleRounds } from '../../urn/settle-rounds.ts';
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
  versionOf,
  votingRound,
} from '../../testing/play-ballot.ts';
import { good, itemIds, runningMeeting } from '../../testing/run-meeting.ts';
import { ballotBundle } from './ballot-round.queries.ts';
import { disputeLostBallot } from './use-cases/dispute-lost-ballot.ts';
import { annulBallotRound } from './use-cases/end-ballot-round.ts';

const { world, urn } = await ballotRoom();

const chair = () => world.actAs(voter(world, 0));
const teller = () => world.actAs(voter(world, 1));
const CHOICES: readonly Choice[] = [FOR, FOR, FOR, FOR, FOR, AGAINST, AGAINST];

/** A published round, with the proof that each member's device could write. */
async function played() {
  const { id: nominationId } = await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' });
  const meetingId = await runningMeeting(world, [nominationId]);
  const [agendaItemId = ''] = await itemIds(world, meetingId);
  const id = await draftedRound(world, meetingId, { agendaItemIds: [agendaItemId] });
  const manifest = await votingRound(world, id);
  const itemId = manifest.items[0]?.id ?? '';
  const proofs: { readonly key: string; readonly proof: string }[] = [];
  for (const [place, choice] of CHOICES.entries()) {
    const { ballot, envelope, key } = await (await deviceOf(world, manifest, place)).ballot(itemId, choice);
    const { receipt = new Uint8Array() } = await urn.cast(id, envelope);
    proofs.push({ key, proof: writeLostBallot({ roundId: id, itemId, ballot, receipt }) });
  }
  await closedRound(world, id);
  await publishedRound(world, id);
  return { id, nominationId, meetingId, agendaItemId, itemId, proofs };
}

/** Somebody with the database's own password takes a published ballot away. */
async function steal(itemId: string, key: string): Promise<void> {
  await world.db.$transaction([
    // Fixed text without a value; PostgreSQL takes no prepared statement for it.
    world.db.$executeRawUnsafe('ALTER TABLE published_ballots DISABLE TRIGGER USER'),
    world.db.$executeRaw`DELETE FROM published_ballots WHERE "itemId" = ${itemId}::uuid AND pk = decode(${key}, 'hex')`,
    // As above.
    world.db.$executeRawUnsafe('ALTER TABLE published_ballots ENABLE TRIGGER USER'),
  ]);
}

async function dispute(id: string, proof: string, by = teller) {
  return disputeLostBallot(await by(), { ...(await versionOf(world, id)), proof });
}

test('phiếu có biên nhận mà không có trong danh sách: kết quả được thu lại, đề nghị trở về chưa quyết định', async () => {
  const { id, nominationId, agendaItemId, itemId, proofs } = await played();
  const [lost] = proofs;
  await steal(itemId, lost?.key ?? '');

  good(await dispute(id, lost?.proof ?? ''));

  expect(await world.db.ballotRound.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: 'DISPUTED',
    disputeGrounds: ['BALLOT_LOST'],
  });
  expect(await world.db.agendaItem.findUniqueOrThrow({ where: { id: agendaItemId } })).toMatchObject({
    status: 'OPEN',
    agreeCount: null,
    isPassed: null,
  });
  expect(await world.db.nomination.findUniqueOrThrow({ where: { id: nominationId } })).toMatchObject({
    status: 'ON_AGENDA',
  });
  const trail = await world.db.auditEntry.findFirstOrThrow({
    where: { objectId: id, action: 'BALLOT_ROUND_DISPUTED' },
  });
  expect(trail.data).toMatchObject({ from: 'PUBLISHED', to: 'DISPUTED', grounds: ['BALLOT_LOST'] });
  // The list stays readable: the council looks at it to decide.
  expect(await ballotBundle(await chair(), id)).toContain(itemId);
});

test('kỳ đang làm rõ không bị coi là mất khóa khi máy chủ khởi động lại; người chủ trì hủy thì các mục chờ bỏ phiếu lại', async () => {
  const { id, agendaItemId, itemId, proofs } = await played();
  await steal(itemId, proofs[2]?.key ?? '');
  good(await dispute(id, proofs[2]?.proof ?? '', chair));

  const { platform } = world.api;
  const { annulled } = await settleRounds({
    db: world.db,
    urn: platform.urn,
    auditKey: platform.auditKey,
    now: () => new Date(),
  });
  expect(annulled.map((round) => round.id)).not.toContain(id);

  const text = 'Hội đồng xem danh sách, đúng là thiếu một phiếu; bỏ phiếu lại.';
  good(await annulBallotRound(await chair(), { ...(await versionOf(world, id)), reason: 'DISPUTE_UPHELD', text }));
  expect(await world.db.agendaItem.findUniqueOrThrow({ where: { id: agendaItemId } })).toMatchObject({
    status: 'WAITING',
  });
});

test('bằng chứng sai, của kỳ khác hoặc của phiếu có trong danh sách thì kết quả giữ nguyên', async () => {
  const mine = await played();
  const other = await played();
  const [first] = mine.proofs;
  const forged = (first?.proof ?? '').replace(/"receipt":"../u, '"receipt":"AA');
  expect(await dispute(mine.id, first?.proof ?? '')).toMatchObject({ error: { stop: 'BALLOT_LISTED' } });
  expect(await dispute(mine.id, forged)).toMatchObject({ error: { stop: 'NOT_PROVED' } });
  expect(await dispute(mine.id, other.proofs[0]?.proof ?? '')).toMatchObject({ error: { stop: 'NOT_PROVED' } });
  expect(await dispute(mine.id, 'không phải tệp bằng chứng')).toMatchObject({ error: { stop: 'NOT_PROVED' } });
  expect(await world.db.ballotRound.findUniqueOrThrow({ where: { id: mine.id } })).toMatchObject({
    status: 'PUBLISHED',
  });
});

test('đã ký xác nhận thì không thu lại nữa; ghi thẳng vào cơ sở dữ liệu cũng không mở lại được mục đã đóng', async () => {
  const { id, itemId, agendaItemId, proofs } = await played();
  await steal(itemId, proofs[0]?.key ?? '');
  await certifiedRound(world, id);
  expect(await dispute(id, proofs[0]?.proof ?? '')).toMatchObject({
    ok: false,
    error: { code: 'INVALID_TRANSITION', from: 'CERTIFIED' },
  });
  const open = { status: 'OPEN', isPassed: null, closedAt: null, agreeCount: null } as const;
  await expect(world.db.agendaItem.update({ where: { id: agendaItemId }, data: open })).rejects.toThrow(
    'constraint violated',
  );
});
