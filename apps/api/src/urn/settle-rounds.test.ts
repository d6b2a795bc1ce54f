import { appendFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { createHeldLock, type HeldLock } from '@thidua/db';
import { buildVoteRule } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishBallotRound } from '../features/secret-ballot/use-cases/publish-ballot-round.ts';
import { councilWorld, voter, type CouncilWorld } from '../testing/council-world.ts';
import { AGAINST, closedRound, deviceOf, draftedRound, FOR, versionOf, votingRound } from '../testing/play-ballot.ts';
import { good, itemIds, runningMeeting } from '../testing/run-meeting.ts';
import { testUrn } from '../testing/test-api.ts';
import { castBallot } from './cast-ballot.ts';
import { settleRounds } from './settle-rounds.ts';
import { URN_LOCK } from './urn-keeper.ts';

const database = await testDatabase();
let world: CouncilWorld;
beforeAll(async () => {
  world = await councilWorld(database);
  await buildVoteRule(world.db, {
    organisationId: world.organisationId,
    awardCode: 'PROVINCIAL_EMULATION_FIGHTER',
    form: 'SECRET',
    base: 'ALL_MEMBERS',
  });
});
afterAll(() => database.close());

/** A round in the midst of voting, with its items on the agenda. */
async function voting() {
  const nomination = await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' });
  const meetingId = await runningMeeting(world, [nomination.id]);
  const id = await draftedRound(world, meetingId, { agendaItemIds: await itemIds(world, meetingId) });
  const manifest = await votingRound(world, id);
  return { id, meetingId, manifest, itemId: manifest.items[0]?.id ?? '' };
}

/** The urn as a process finds it that starts after another one died: same database, same folder, nothing in memory. */
function restarted() {
  return { db: world.db, keeper: testUrn(world.db, world.api.keyFolder) };
}

const settle = (urn = restarted().keeper) =>
  settleRounds({ db: world.db, urn, auditKey: world.api.platform.auditKey, now: () => new Date() });

describe('after a crash', () => {
  test('B16: the urn goes on where it was: the same envelope has the same receipt, a new ballot is taken, the count is whole', async () => {
    const { id, manifest, itemId } = await voting();
    const first = await (await deviceOf(world, manifest, 0)).ballot(itemId, FOR);
    const before = await castBallot({ db: world.db, keeper: world.api.platform.urn }, id, first.envelope);
    const again = restarted();

    const after = await castBallot(again, id, first.envelope);
    const second = await (await deviceOf(world, manifest, 1)).ballot(itemId, AGAINST);
    const taken = await castBallot(again, id, second.envelope);

    expect([before.code, after.code, taken.code]).toEqual(['OK', 'OK', 'OK']);
    expect(Buffer.from(after.receipt ?? [])).toEqual(Buffer.from(before.receipt ?? []));
    expect(await world.db.urnEntry.count({ where: { itemId } })).toBe(2);
  });

  test('B16: a ballot that was committed and not yet sealed when the process died is taken in; the round is counted', async () => {
    const { id, manifest, itemId } = await voting();
    const { envelope } = await (await deviceOf(world, manifest, 0)).ballot(itemId, FOR);
    await castBallot({ db: world.db, keeper: world.api.platform.urn }, id, envelope);
    // As if the power had gone between the commit and the seal.
    await rm(path.join(world.api.keyFolder, `${id}.seal`));
    const living = await restarted().keeper.living(id);
    const rows = await world.db.urnEntry.findMany({ where: { itemId } });

    expect(
      living?.seals.fits(
        itemId,
        rows.map(({ spentTag }) => spentTag),
      ),
    ).toBe(true);
  });

  test('B16: half a line of the issue journal is cut off; who asks again with the same request is answered the same', async () => {
    const { id, manifest, itemId } = await voting();
    const device = await deviceOf(world, manifest, 3);
    const [before] = await device.collect();
    await appendFile(path.join(world.api.keyFolder, `${id}.journal`), 'a1b2c3');
    const living = await restarted().keeper.living(id);
    const [after] = await device.collect();

    expect(living).toBeDefined();
    expect(after).toEqual(before);
    expect(itemId).toBe(after?.itemId);
  });

  test('a round whose keys are gone is void and says so; its items wait again', async () => {
    const { id, meetingId } = await voting();
    await rm(path.join(world.api.keyFolder, `${id}.key`));

    const { annulled } = await settle();

    expect(annulled).toContainEqual({ id, reason: 'KEYS_LOST' });
    expect(await world.db.ballotRound.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: 'VOID',
      annulmentReason: 'KEYS_LOST',
    });
    expect(await world.db.agendaItem.findFirstOrThrow({ where: { meetingId } })).toMatchObject({ status: 'WAITING' });
    expect(await world.db.auditEntry.count({ where: { action: 'BALLOT_ROUND_ANNULLED', objectId: id } })).toBe(1);
  });

  test('B20: a database that was put back in the midst of a round: the round is void, its ballots are refused, its keys are gone', async () => {
    const { id, manifest, itemId } = await voting();
    const { envelope } = await (await deviceOf(world, manifest, 0)).ballot(itemId, FOR);
    await world.db.instance.upsert({
      where: { id: 1 },
      create: { id: 1, epoch: 77n, changedAt: new Date() },
      update: { epoch: 77n },
    });

    const { annulled } = await settle();

    expect(annulled).toContainEqual({ id, reason: 'BACKUP_RESTORED' });
    expect(await castBallot(restarted(), id, envelope)).toMatchObject({ code: 'CLOSED' });
    expect(await restarted().keeper.kept()).not.toContain(id);
  });

  test('ballots that a crash left of a round voided by hand are cleared away', async () => {
    const { id, manifest, itemId } = await voting();
    const { envelope } = await (await deviceOf(world, manifest, 0)).ballot(itemId, FOR);
    await castBallot({ db: world.db, keeper: world.api.platform.urn }, id, envelope);
    await world.db.ballotRound.update({
      where: { id },
      data: {
        status: 'VOID',
        annulmentReason: 'COUNCIL_DECIDED',
        annulmentText: 'Mất điện',
        annulledById: voter(world, 0).accountId,
        annulledAt: new Date(),
      },
    });

    await settle();

    expect(await world.db.urnEntry.count({ where: { itemId } })).toBe(0);
    expect(await restarted().keeper.kept()).not.toContain(id);
  });

  test('keys that a crash left of a published round are destroyed', async () => {
    const { id, manifest, itemId } = await voting();
    for (const [place, choice] of [FOR, AGAINST].entries()) {
      const { envelope } = await (await deviceOf(world, manifest, place)).ballot(itemId, choice);
      await castBallot({ db: world.db, keeper: world.api.platform.urn }, id, envelope);
    }
    await closedRound(world, id);
    good(
      await publishBallotRound(await world.actAs(voter(world, 0)), {
        ...(await versionOf(world, id)),
        acceptsUnanimity: true,
      }),
    );
    await appendFile(path.join(world.api.keyFolder, `${id}.key`), 'left over');

    expect((await settle()).destroyed).toBeGreaterThanOrEqual(1);
    expect(await restarted().keeper.kept()).not.toContain(id);
  });
});

describe('B19: two processes on one database', () => {
  test('one serves the urn, the other says that the device should try again', async () => {
    const { id, manifest, itemId } = await voting();
    const locks = [createHeldLock(database.url, URN_LOCK), createHeldLock(database.url, URN_LOCK)];
    for (const lock of locks) await lock.ready();
    const held = locks.map((lock) => ({ db: world.db, keeper: testUrn(world.db, world.api.keyFolder, { lock }) }));
    const { envelope } = await (await deviceOf(world, manifest, 0)).ballot(itemId, FOR);

    const codes = [];
    for (const parts of held) codes.push((await castBallot(parts, id, envelope)).code);

    expect(codes.toSorted()).toEqual(['OK', 'RETRY']);
    for (const lock of locks) await lock.close();
  });
});

test('B19: whoever serves the urn again, after another did, knows the ballots that the other took', async () => {
  const { id, manifest, itemId } = await voting();
  const takings: (() => void)[] = [];
  const lock: HeldLock = {
    isHeld: () => true,
    ready: () => Promise.resolve(),
    onTaken: (listener) => void takings.push(listener),
    close: () => Promise.resolve(),
  };
  const first = { db: world.db, keeper: testUrn(world.db, world.api.keyFolder, { lock }) };
  const ballots = [];
  for (const place of [0, 1, 2]) ballots.push(await (await deviceOf(world, manifest, place)).ballot(itemId, FOR));
  const [one, two, three] = ballots.map(({ envelope }) => envelope);
  await castBallot(first, id, one!);
  await castBallot(restarted(), id, two!);

  for (const taken of takings) taken();
  await castBallot(first, id, three!);

  const rows = await world.db.urnEntry.findMany({ where: { itemId }, select: { spentTag: true } });
  const { seals } = (await restarted().keeper.living(id))!;
  expect(rows).toHaveLength(3);
  expect(
    seals.fits(
      itemId,
      rows.map(({ spentTag }) => spentTag),
    ),
  ).toBe(true);
});

test('a database that may lose what it acknowledged is known as such', async () => {
  const strict = testUrn(world.db, world.api.keyFolder, { acceptsRisks: false });
  expect(await strict.isDurable()).toBe(false);
});
