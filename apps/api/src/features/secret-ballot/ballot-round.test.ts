import { manifestCode, manifestHash, recount, SIZE } from '@thidua/ballot';
import { describe, expect, test } from 'vitest';
import { ballotRoom } from '../../testing/ballot-room.ts';
import { newId, voter } from '../../testing/council-world.ts';
import {
  AGAINST,
  BLANK,
  closedRound,
  deviceOf,
  draftedRound,
  FOR,
  sealedRound,
  versionOf,
  votingRound,
  type OwnBallot,
} from '../../testing/play-ballot.ts';
import { good, itemIds, runningMeeting } from '../../testing/run-meeting.ts';
import { ballotBundle } from './ballot-round.queries.ts';
import { certifyBallotRound, signBallotMinutes } from './use-cases/certify-ballot-round.ts';
import { annulBallotRound, deleteBallotRound, eraseRehearsal } from './use-cases/end-ballot-round.ts';
import { publishBallotRound } from './use-cases/publish-ballot-round.ts';
import { openBallotVoting, startBallotIssuing } from './use-cases/run-ballot-round.ts';
import { saveBallotRound } from './use-cases/save-ballot-round.ts';
import { sealBallotRound } from './use-cases/seal-ballot-round.ts';

const { database, world, urn } = await ballotRoom({ shareNumerator: 2, shareDenominator: 3 });

/** A running meeting with nominations that are voted on in secret; the round is drafted. */
async function drafted(items = 1): Promise<{ readonly id: string; readonly meetingId: string }> {
  const ids: string[] = [];
  while (ids.length < items) ids.push((await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' })).id);
  const meetingId = await runningMeeting(world, ids);
  return { id: await draftedRound(world, meetingId, { agendaItemIds: await itemIds(world, meetingId) }), meetingId };
}

const chair = () => world.actAs(voter(world, 0));

describe('a round of the secret ballot', () => {
  test('from draft to certified: 5 for, 1 against, 1 blank of 7 pass two thirds; list, agenda and nomination have the same numbers', async () => {
    const { id, meetingId } = await drafted();
    const manifest = await votingRound(world, id);
    const itemId = manifest.items[0]?.id ?? '';
    const codes = [];
    for (const [place, choice] of [FOR, FOR, FOR, FOR, FOR, AGAINST, BLANK].entries()) {
      const device = await deviceOf(world, manifest, place);
      codes.push(device.code);
      const { envelope } = await device.ballot(itemId, choice);
      expect(await urn.cast(id, envelope)).toMatchObject({ code: 'OK' });
    }
    await closedRound(world, id);

    good(await publishBallotRound(await chair(), { ...(await versionOf(world, id)), acceptsUnanimity: false }));
    for (const place of [1, 2]) {
      good(await signBallotMinutes(await world.actAs(voter(world, place)), await versionOf(world, id)));
    }
    good(await certifyBallotRound(await chair(), await versionOf(world, id)));

    const round = await world.db.ballotRound.findUniqueOrThrow({ where: { id }, include: { items: true } });
    expect(round).toMatchObject({
      status: 'CERTIFIED',
      items: [
        {
          issuedCount: 7,
          returnedCount: 7,
          agreeCount: 5,
          disagreeCount: 1,
          blankCount: 1,
          neededCount: 5,
          isPassed: true,
        },
      ],
    });
    expect(
      await world.db.agendaItem.findFirstOrThrow({ where: { meetingId }, include: { nomination: true } }),
    ).toMatchObject({
      status: 'CLOSED',
      agreeCount: 5,
      disagreeCount: 1,
      abstainCount: 1,
      baseCount: 7,
      neededCount: 5,
      isPassed: true,
      nomination: { status: 'PASSED' },
    });
    const file = Buffer.from((await ballotBundle(await chair(), id)) ?? '');
    const counted = recount(new Uint8Array(file), { manifestCode: manifestCode(manifestHash(manifest)) });
    expect(counted.findings).toEqual([]);
  });

  test('with four of seven for, two thirds are not reached and the nomination does not pass', async () => {
    const { id, meetingId } = await drafted();
    const manifest = await votingRound(world, id);
    const itemId = manifest.items[0]?.id ?? '';
    for (const [place, choice] of [FOR, FOR, FOR, FOR, AGAINST].entries()) {
      await urn.cast(id, (await (await deviceOf(world, manifest, place)).ballot(itemId, choice)).envelope);
    }
    await closedRound(world, id);
    good(await publishBallotRound(await chair(), { ...(await versionOf(world, id)), acceptsUnanimity: false }));

    expect(
      await world.db.agendaItem.findFirstOrThrow({ where: { meetingId }, include: { nomination: true } }),
    ).toMatchObject({
      // Seven were in the room, though two took no ballot.
      presentCount: 7,
      isPassed: false,
      nomination: { status: 'NOT_PASSED' },
    });
  });

  test('whoever is nominated has no ballot on the own item, and the list says why', async () => {
    const own = await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER', staffId: voter(world, 3).staffId });
    const meetingId = await runningMeeting(world, [own.id]);
    const id = await draftedRound(world, meetingId, { agendaItemIds: await itemIds(world, meetingId) });
    const manifest = await sealedRound(world, id);
    const seat = manifest.items[0]?.members.find(({ memberRef }) => memberRef === world.seatOf(voter(world, 3)));
    expect(seat).toMatchObject({ channel: 'EXCLUDED', reason: 'SELF' });
  });

  test('seven ballots that all say the same are published when the room was told that this names everybody', async () => {
    const { id } = await drafted();
    const manifest = await votingRound(world, id);
    const itemId = manifest.items[0]?.id ?? '';
    for (let place = 0; place < 7; place += 1) {
      await urn.cast(id, (await (await deviceOf(world, manifest, place)).ballot(itemId, FOR)).envelope);
    }
    await closedRound(world, id);
    const version = await versionOf(world, id);

    expect(await publishBallotRound(await chair(), { ...version, acceptsUnanimity: false })).toMatchObject({
      error: { code: 'BALLOT_STOPPED', stop: 'UNANIMOUS', itemIds: [itemId] },
    });
    good(await publishBallotRound(await chair(), { ...version, acceptsUnanimity: true }));
  });

  test('whoever prepared the round does not seal it', async () => {
    const { id } = await drafted();
    await world.db.ballotRound.update({ where: { id }, data: { preparedById: voter(world, 0).accountId } });
    expect(await sealBallotRound(await chair(), await versionOf(world, id))).toMatchObject({
      error: { code: 'BALLOT_STOPPED', stop: 'OWN_DRAFT' },
    });
  });

  test('the urn is not opened before the counting team has compared the code', async () => {
    const { id } = await drafted();
    await sealedRound(world, id);
    good(await startBallotIssuing(await chair(), await versionOf(world, id)));
    expect(await openBallotVoting(await chair(), await versionOf(world, id))).toMatchObject({
      error: { stop: 'CODE_NOT_CONFIRMED' },
    });
  });

  test('a sealed round is no draft any more', async () => {
    const { id, meetingId } = await drafted();
    await sealedRound(world, id);
    const secretary = await world.actAs(world.secretary);
    const draft = {
      id,
      meetingId,
      title: 'Khác',
      agendaItemIds: await itemIds(world, meetingId),
      rehearsalTitles: [],
      tellerIds: [],
      paperVoters: [],
      namedMemberIds: [],
      smallConfirmedItemIds: [],
    };
    expect(await saveBallotRound(secretary, draft)).toMatchObject({ error: { code: 'INVALID_TRANSITION' } });
    expect(await deleteBallotRound(secretary, await versionOf(world, id))).toMatchObject({
      error: { code: 'INVALID_TRANSITION' },
    });
  });

  test('a round without tellers, or without anything to vote on, is told what it lacks', async () => {
    const secretary = await world.actAs(world.secretary);
    const meetingId = await runningMeeting(world, [
      (await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' })).id,
    ]);
    const draft = {
      id: newId(),
      meetingId,
      title: ' ',
      agendaItemIds: [],
      rehearsalTitles: [],
      tellerIds: [],
      paperVoters: [],
      namedMemberIds: [],
      smallConfirmedItemIds: [],
    };
    expect(await saveBallotRound(secretary, draft)).toMatchObject({
      error: {
        problems: [
          { field: 'title', code: 'REQUIRED' },
          { field: 'items', code: 'REQUIRED' },
        ],
      },
    });
    const agendaItemIds = await itemIds(world, meetingId);
    good(await saveBallotRound(secretary, { ...draft, title: 'Đợt 1', agendaItemIds }));
    expect(await sealBallotRound(await chair(), await versionOf(world, draft.id))).toMatchObject({
      error: { stop: 'TELLERS_MISSING' },
    });
  });

  test('a void round gives its items back; they can be voted on again in another', async () => {
    const { id, meetingId } = await drafted();
    const manifest = await votingRound(world, id);
    const ballot = await (await deviceOf(world, manifest, 0)).ballot(manifest.items[0]?.id ?? '', FOR);
    await urn.cast(id, ballot.envelope);
    good(
      await annulBallotRound(await chair(), {
        ...(await versionOf(world, id)),
        reason: 'COUNCIL_DECIDED',
        text: 'Mất điện khi đang bỏ phiếu.',
      }),
    );
    expect(await world.db.agendaItem.findFirstOrThrow({ where: { meetingId } })).toMatchObject({ status: 'WAITING' });
    const again = await draftedRound(world, meetingId, { agendaItemIds: await itemIds(world, meetingId) });
    await votingRound(world, again);
    expect(await urn.cast(again, ballot.envelope)).toMatchObject({ code: 'BAD' });
    expect(await urn.cast(id, ballot.envelope)).toMatchObject({ code: 'CLOSED' });
  });

  test('a rehearsal is played by the same rules and erased whole', async () => {
    const meetingId = await runningMeeting(world, []);
    const id = await draftedRound(world, meetingId, { rehearsalTitles: ['Người thử 1', 'Người thử 2'] });
    const manifest = await votingRound(world, id);
    const device = await deviceOf(world, manifest, 4);
    for (const { id: itemId } of manifest.items) {
      expect(await urn.cast(id, (await device.ballot(itemId, BLANK)).envelope)).toMatchObject({ code: 'OK' });
    }
    good(await eraseRehearsal(await chair(), await versionOf(world, id)));
    expect(await world.db.ballotRound.count({ where: { id } })).toBe(0);
    expect(await world.db.urnEntry.count()).toBe(0);
    expect(await world.api.platform.urn.kept()).not.toContain(id);
  });
});

describe('the urn', () => {
  test('answers 96 bytes and says nothing else, whatever comes', async () => {
    for (const [path, method, body] of [
      ['/urn/v1/nothing/cast', 'POST', new Uint8Array(SIZE.envelope)],
      [`/urn/v1/${newId()}/cast`, 'POST', new Uint8Array(SIZE.envelope)],
      [`/urn/v1/${newId()}/cast`, 'POST', new Uint8Array(SIZE.envelope + 1)],
      [`/urn/v1/${newId()}/status`, 'POST', new Uint8Array(0)],
      [`/urn/v1/${newId()}/cast`, 'GET', undefined],
    ] as const) {
      const answer = await fetch(`${urn.address}${path}`, { method, ...(body && { body }) });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      expect([answer.status, bytes.length, bytes[0]]).toEqual([200, SIZE.reply, 1]);
      expect([...answer.headers.keys()].toSorted()).toEqual([
        'cache-control',
        'connection',
        'content-length',
        'content-type',
        'cross-origin-resource-policy',
        'date',
        'keep-alive',
        'x-content-type-options',
      ]);
    }
  });

  // Two hundred signatures to check: some eight seconds on two cores, and more when other tests want them too.
  test(
    'B13: 200 casts at once of one token with two contents: one lies there, the same ones have one receipt',
    { timeout: 60_000 },
    async () => {
      const { id } = await drafted();
      const manifest = await votingRound(world, id);
      const device = await deviceOf(world, manifest, 0);
      const itemId = manifest.items[0]?.id ?? '';
      const both = [await device.ballot(itemId, FOR), await device.ballot(itemId, AGAINST)];

      const replies = await Promise.all(
        Array.from({ length: 200 }, async (_, at) => {
          const { envelope } = both[at % 2] ?? both[0]!;
          return { at: at % 2, reply: await urn.cast(id, envelope) };
        }),
      );

      expect(await world.db.urnEntry.count({ where: { itemId } })).toBe(1);
      const taken = replies.filter(({ reply }) => reply.code === 'OK');
      const winner = taken[0]?.at;
      expect(taken.every(({ at }) => at === winner)).toBe(true);
      expect(new Set(taken.map(({ reply }) => Buffer.from(reply.receipt ?? []).toString('hex'))).size).toBe(1);
      expect(replies.every(({ at, reply }) => reply.code === (at === winner ? 'OK' : 'ALREADY_CAST'))).toBe(true);
    },
  );

  test('B14: a member who asks a hundred times at once from two devices has the ballots on one', async () => {
    const { id } = await drafted();
    const manifest = await votingRound(world, id);
    const devices = [await deviceOf(world, manifest, 2), await deviceOf(world, manifest, 2)];

    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, at) => (devices[at % 2] ?? devices[0]!).collect()),
    );

    const outcomes = answers.map(([answer], at) => [at % 2, answer?.refusal ?? 'SIGNED'] as const);
    const winners = new Set(outcomes.filter(([, said]) => said === 'SIGNED').map(([device]) => device));
    expect(winners.size).toBe(1);
    expect(outcomes.filter(([device]) => !winners.has(device)).every(([, said]) => said === 'ISSUED_ELSEWHERE')).toBe(
      true,
    );
  });

  test('B14: the record of a first request struck out to get a second token: the journal knows it, the round is disputed', async () => {
    const { id } = await drafted();
    const manifest = await votingRound(world, id);
    await (await deviceOf(world, manifest, 3)).collect();
    await database.pool.query('alter table issue_records disable trigger user; delete from issue_records');
    await database.pool.query('alter table issue_records enable trigger user');

    const [answer] = await (await deviceOf(world, manifest, 3)).collect();

    expect(answer).toMatchObject({ blindSignature: null, refusal: 'ISSUE_CONFLICT' });
    expect(await world.db.ballotRound.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: 'DISPUTED',
      disputeGrounds: ['ISSUE_CONFLICT'],
    });
  });

  test('B15: closing in the midst of 200 casts: who was told OK is in the list, and nobody else', async () => {
    const { id } = await drafted(4);
    const manifest = await votingRound(world, id);
    const ballots: OwnBallot[] = [];
    for (let place = 0; place < 7; place += 1) {
      const device = await deviceOf(world, manifest, place);
      for (const item of manifest.items)
        ballots.push(await device.ballot(item.id, ballots.length % 2 === 0 ? FOR : AGAINST));
    }
    const sent = Array.from({ length: 200 }, (_, at) => ballots[at % ballots.length]!);

    const [replies] = await Promise.all([
      Promise.all(sent.map(async ({ envelope, key }) => ({ key, reply: await urn.cast(id, envelope) }))),
      closedRound(world, id),
    ]);
    good(await publishBallotRound(await chair(), { ...(await versionOf(world, id)), acceptsUnanimity: true }));

    const listed = await world.db.publishedBallot.findMany({ where: { item: { roundId: id } }, select: { pk: true } });
    expect(new Set(listed.map(({ pk }) => Buffer.from(pk).toString('hex')))).toEqual(
      new Set(replies.filter(({ reply }) => reply.code === 'OK').map(({ key }) => key)),
    );
  });

  test.each([
    [
      'a box taken out',
      'URN_SEAL_BROKEN',
      (itemId: string) =>
        `alter table urn_entries disable trigger user; delete from urn_entries where "itemId" = '${itemId}'`,
    ],
    [
      'a box changed',
      'BOX_BROKEN',
      (itemId: string) =>
        `alter table urn_entries disable trigger user; update urn_entries set box = overlay(box placing '\\x00'::bytea from 40) where "itemId" = '${itemId}'`,
    ],
    [
      'a record of issue struck out',
      'ISSUE_RECORDS_DIFFER',
      (itemId: string) =>
        `alter table issue_records disable trigger user; delete from issue_records where "itemId" = '${itemId}'`,
    ],
    [
      'a seat changed',
      'ENTITLEMENT_CHANGED',
      (itemId: string) =>
        `alter table ballot_seats disable trigger user; update ballot_seats set channel = 'ENVELOPE' where "itemId" = '${itemId}' and "memberId" = (select min("memberId"::text)::uuid from ballot_seats where "itemId" = '${itemId}')`,
    ],
  ] as const)('B27: %s by a script: the round is disputed (%s), never counted otherwise', async (_, ground, script) => {
    const { id } = await drafted();
    const manifest = await votingRound(world, id);
    const itemId = manifest.items[0]?.id ?? '';
    for (const [place, choice] of [FOR, FOR, AGAINST].entries())
      await urn.cast(id, (await (await deviceOf(world, manifest, place)).ballot(itemId, choice)).envelope);
    await closedRound(world, id);
    await database.pool.query(script(itemId));
    await database.pool.query(
      'alter table urn_entries enable trigger user; alter table issue_records enable trigger user; alter table ballot_seats enable trigger user',
    );

    good(await publishBallotRound(await chair(), { ...(await versionOf(world, id)), acceptsUnanimity: true }));

    const round = await world.db.ballotRound.findUniqueOrThrow({ where: { id } });
    expect(round.status).toBe('DISPUTED');
    expect(round.disputeGrounds).toContain(ground);
    expect(await world.db.publishedBallot.count({ where: { itemId } })).toBe(0);
  });
});
