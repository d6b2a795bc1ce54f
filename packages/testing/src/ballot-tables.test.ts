import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { buildAgendaItem, buildBallotRound, sealedColumns, type BuiltBallotRound } from './index.ts';
import { testDatabase } from './test-database.ts';

const db = await testDatabase();
afterAll(() => db.close());

/** How Prisma tells of a restrict_violation whose trigger names no constraint. */
const REFUSED = 'Foreign key constraint violated';
const STATES_TO = {
  SEALED: [],
  ISSUING: ['ISSUING'],
  VOTING: ['ISSUING', 'VOTING'],
  CLOSED: ['ISSUING', 'VOTING', 'CLOSED'],
} as const;

async function roundIn(state: 'DRAFT' | keyof typeof STATES_TO, isRehearsal = false): Promise<BuiltBallotRound> {
  const round = await buildBallotRound(db.client, { isRehearsal });
  if (state === 'DRAFT') return round;
  await db.client.ballotRound.update({ where: { id: round.id }, data: await sealedColumns(db.client, round) });
  for (const status of STATES_TO[state])
    await db.client.ballotRound.update({ where: { id: round.id }, data: { status } });
  return round;
}

/** The first item of a round and its first seat. */
function firstOf({ items }: BuiltBallotRound) {
  const [item] = items;
  const [seat] = item?.seats ?? [];
  if (item === undefined || seat === undefined) throw new Error('the round has no item');
  return { itemId: item.id, memberId: seat.memberId };
}

function put(round: BuiltBallotRound) {
  const { itemId } = firstOf(round);
  return db.client.urnEntry.create({ data: { itemId, spentTag: randomBytes(32), box: randomBytes(638) } });
}

function publish(round: BuiltBallotRound) {
  const { itemId } = firstOf(round);
  return db.client.publishedBallot.create({
    data: {
      itemId,
      pk: randomBytes(32),
      tokenSig: randomBytes(384),
      choice: 1,
      nonce: randomBytes(16),
      commit: randomBytes(32),
      innerHash: randomBytes(32),
      ballotSig: randomBytes(64),
    },
  });
}

describe('the tables of the secret ballot', () => {
  test('hold no time, no number in order, no id of a row and no person beside what must be there (L5)', async () => {
    const { rows } = await db.pool.query<{ table: string; columns: string }>(`
      select table_name as table, string_agg(column_name || ' ' || udt_name, ', ' order by column_name) as columns
      from information_schema.columns
      where table_name in ('issue_records', 'urn_entries', 'published_ballots') group by 1 order by 1`);

    expect(Object.fromEntries(rows.map(({ table, columns }) => [table, columns]))).toEqual({
      issue_records: 'blindedHash bytea, itemId uuid, memberId uuid',
      published_ballots:
        'ballotSig bytea, choice int2, commit bytea, innerHash bytea, itemId uuid, nonce bytea, pk bytea, tokenSig bytea',
      urn_entries: 'box bytea, itemId uuid, spentTag bytea',
    });
  });

  test('fill in nothing by themselves, such as a time or a serial number', async () => {
    const { rows } = await db.pool.query(`
      select table_name, column_name from information_schema.columns
      where table_name in ('issue_records', 'urn_entries', 'published_ballots') and column_default is not null`);

    expect(rows).toEqual([]);
  });

  test.each(['DRAFT', 'SEALED', 'ISSUING', 'CLOSED'] as const)('a round that is %s takes no ballot', async (state) => {
    const round = await roundIn(state);
    await expect(put(round)).rejects.toThrow('urn_entries_shut');
  });

  test('a box in the urn is neither changed nor taken out while the vote is open', async () => {
    const round = await roundIn('VOTING');
    const { itemId, spentTag } = await put(round);
    const where = { itemId_spentTag: { itemId, spentTag } };

    await expect(db.client.urnEntry.update({ where, data: { box: randomBytes(638) } })).rejects.toThrow(
      'urn_entries_shut',
    );
    await expect(db.client.urnEntry.delete({ where })).rejects.toThrow('urn_entries_shut');
  });

  test.each(['SEALED', 'CLOSED'] as const)('a round that is %s gives out no ballot', async (state) => {
    const data = { ...firstOf(await roundIn(state)), blindedHash: randomBytes(32) };
    await expect(db.client.issueRecord.create({ data })).rejects.toThrow('issue_records_entitled');
  });

  test('that a member was given a ballot is never struck out or written anew', async () => {
    const seat = firstOf(await roundIn('ISSUING'));
    await db.client.issueRecord.create({ data: { ...seat, blindedHash: randomBytes(32) } });
    const where = { itemId_memberId: seat };

    await expect(db.client.issueRecord.delete({ where })).rejects.toThrow(REFUSED);
    await expect(db.client.issueRecord.update({ where, data: { blindedHash: randomBytes(32) } })).rejects.toThrow(
      REFUSED,
    );
  });

  test('a ballot is published out of a closed urn only, and stays', async () => {
    await expect(publish(await roundIn('VOTING'))).rejects.toThrow('published_ballots_stay');

    const { itemId, pk } = await publish(await roundIn('CLOSED'));
    const where = { itemId_pk: { itemId, pk } };
    await expect(db.client.publishedBallot.update({ where, data: { choice: 2 } })).rejects.toThrow(
      'published_ballots_stay',
    );
    await expect(db.client.publishedBallot.delete({ where })).rejects.toThrow('published_ballots_stay');
  });

  test('whoever prepared a round does not seal it, except in a rehearsal', async () => {
    const round = await buildBallotRound(db.client);
    const rehearsal = await buildBallotRound(db.client, { isRehearsal: true });
    const columns = await sealedColumns(db.client, round);

    await expect(
      db.client.ballotRound.update({ where: { id: round.id }, data: { ...columns, sealedById: round.preparedById } }),
    ).rejects.toThrow('ballot_rounds_four_eyes');
    await db.client.ballotRound.update({
      where: { id: rehearsal.id },
      data: { ...(await sealedColumns(db.client, rehearsal)), sealedById: rehearsal.preparedById },
    });
  });

  test('a sealed round keeps its manifest, items, seats and counting team', async () => {
    const round = await roundIn('SEALED');
    const { itemId, memberId } = firstOf(round);

    await expect(
      db.client.ballotRound.update({ where: { id: round.id }, data: { manifest: '{"version":1}' } }),
    ).rejects.toThrow('ballot_rounds_sealed_stay');
    await expect(db.client.ballotItem.update({ where: { id: itemId }, data: { shareNumerator: 1 } })).rejects.toThrow(
      'ballot_items_sealed_stay',
    );
    await expect(
      db.client.ballotSeat.update({ where: { itemId_memberId: { itemId, memberId } }, data: { channel: 'ENVELOPE' } }),
    ).rejects.toThrow('ballot_seats_sealed_stay');
    await expect(db.client.ballotTeller.create({ data: { roundId: round.id, memberId } })).rejects.toThrow(
      'ballot_tellers_sealed_stay',
    );
    await expect(db.client.ballotRound.delete({ where: { id: round.id } })).rejects.toThrow(REFUSED);
  });

  test('a round never goes back, nor past a state', async () => {
    const round = await roundIn('CLOSED');
    for (const status of ['DRAFT', 'SEALED', 'ISSUING', 'VOTING', 'CERTIFIED'] as const) {
      await expect(db.client.ballotRound.update({ where: { id: round.id }, data: { status } })).rejects.toThrow(
        'ballot_rounds_life',
      );
    }
  });

  test('an item of the agenda is in one living round at a time', async () => {
    const round = await buildBallotRound(db.client);
    const [item] = round.items;
    const { id: _, ...columns } = await db.client.ballotItem.findUniqueOrThrow({ where: { id: item?.id ?? '' } });
    const second = await buildBallotRound(db.client, { meetingId: round.meetingId, itemCount: 0 });
    const again = { ...columns, id: crypto.randomUUID(), roundId: second.id, issuerPk: null };

    await expect(db.client.ballotItem.create({ data: again })).rejects.toThrow('Unique constraint failed');
  });

  test('a round votes on the agenda of its own meeting', async () => {
    const round = await buildBallotRound(db.client);
    const elsewhere = await buildAgendaItem(db.client);
    const { itemId } = firstOf(round);

    await expect(
      db.client.ballotItem.update({ where: { id: itemId }, data: { agendaItemId: elsewhere.id } }),
    ).rejects.toThrow('ballot_items_of_meeting');
  });

  test('a rehearsal goes without a trace', async () => {
    const rehearsal = await roundIn('VOTING', true);
    const seat = firstOf(rehearsal);
    await db.client.issueRecord.create({ data: { ...seat, blindedHash: randomBytes(32) } });
    await put(rehearsal);

    await db.client.$transaction([
      db.client.urnEntry.deleteMany({ where: { itemId: seat.itemId } }),
      db.client.issueRecord.deleteMany({ where: { itemId: seat.itemId } }),
      db.client.ballotRound.delete({ where: { id: rehearsal.id } }),
    ]);

    expect(await db.client.ballotSeat.count({ where: { itemId: seat.itemId } })).toBe(0);
  });
});
