import { createHash, randomUUID } from 'node:crypto';
import { databaseFailure } from '@thidua/db';
import { buildVoteRule } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  AGAINST,
  certifiedRound,
  closedRound,
  deviceOf,
  draftedRound,
  FOR,
  publishedRound,
  urnServer,
  votingRound,
  type UrnServer,
} from '../../testing/play-ballot.ts';
import { councilWorld, voter, type CouncilWorld } from '../../testing/council-world.ts';
import { closedMeeting, good, itemIds, runningMeeting, votedMeeting } from '../../testing/run-meeting.ts';
import { correctMinutes, discardMinutes, reopenMinutes } from './use-cases/reopen-minutes.ts';
import { saveMinutes } from './use-cases/save-minutes.ts';
import { countersignMinutes, signMinutes } from './use-cases/sign-minutes.ts';

/** What PostgreSQL answers when a trigger keeps what was signed. */
const RESTRICT_VIOLATION = '23001';

const database = await testDatabase();
let world: CouncilWorld;
let urn: UrnServer;
beforeAll(async () => {
  world = await councilWorld(database);
  await buildVoteRule(world.db, {
    organisationId: world.organisationId,
    awardCode: 'PROVINCIAL_EMULATION_FIGHTER',
    form: 'SECRET',
    base: 'ALL_MEMBERS',
  });
  urn = await urnServer(world);
});
afterAll(async () => {
  await urn.close();
  await database.close();
});

const secretary = () => world.actAs(world.secretary);
const chair = () => world.actAs(voter(world, 0));

/** A closed meeting that passed one nomination by five of seven. */
async function held(): Promise<string> {
  const nomination = await world.received();
  return votedMeeting(world, [nomination.id], ['AGREE', 'AGREE', 'AGREE', 'AGREE', 'AGREE', 'DISAGREE', 'ABSTAIN']);
}

async function begun(meetingId: string): Promise<{ readonly id: string; readonly version: number }> {
  const id = randomUUID();
  const texts = { note: 'Hội đồng thảo luận từng đề nghị.', conclusion: 'Thống nhất đề nghị Giám đốc ký quyết định.' };
  good(await saveMinutes(await secretary(), { id, meetingId, version: 0, ...texts }));
  return { id, version: 1 };
}

async function nowOf(id: string) {
  return world.db.meetingMinutes.findUniqueOrThrow({ where: { id } });
}

const codeOf = (outcome: { readonly ok: boolean; readonly error?: { readonly code: string } }) => outcome.error?.code;

describe('the minutes of a meeting', () => {
  test('are written by the secretary, signed by secretary and chair, and frozen with the hash of every number', async () => {
    const minutes = await begun(await held());
    good(await signMinutes(await secretary(), minutes));
    good(await countersignMinutes(await chair(), { ...minutes, version: 2 }));

    const row = await nowOf(minutes.id);
    expect(row.status).toBe('FROZEN');
    expect(Buffer.from(row.contentHash ?? [])).toEqual(
      createHash('sha256')
        .update(row.content ?? '')
        .digest(),
    );
    expect(JSON.parse(row.content ?? '')).toMatchObject({
      conclusion: 'Thống nhất đề nghị Giám đốc ký quyết định.',
      content: {
        quorum: { present: 7, total: 7, needed: 5 },
        items: [{ result: { ballots: null, agree: 5, disagree: 1, blank: 1, base: 7, needed: 5, isPassed: true } }],
      },
    });
    const actions = await world.db.auditEntry.findMany({ where: { objectId: minutes.id }, orderBy: { seq: 'asc' } });
    expect(actions.map(({ action }) => action)).toEqual(['MINUTES_BEGUN', 'MINUTES_SIGNED', 'MINUTES_COUNTERSIGNED']);
  });

  test('are not signed while the meeting goes on', async () => {
    const meetingId = await runningMeeting(world, []);
    const minutes = await begun(meetingId);
    expect(await signMinutes(await secretary(), minutes)).toMatchObject({
      error: { code: 'MINUTES_HINDERED', hindrances: ['MEETING_NOT_CLOSED'] },
    });
  });

  test('have the codes and the ballots of a secret ballot', async () => {
    const nomination = await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' });
    const meetingId = await runningMeeting(world, [nomination.id]);
    const roundId = await draftedRound(world, meetingId, { agendaItemIds: await itemIds(world, meetingId) });
    const manifest = await votingRound(world, roundId);
    const itemId = manifest.items[0]?.id ?? '';
    for (const [place, choice] of [FOR, FOR, FOR, FOR, FOR, AGAINST].entries())
      await urn.cast(roundId, (await (await deviceOf(world, manifest, place)).ballot(itemId, choice)).envelope);
    await closedRound(world, roundId);
    await publishedRound(world, roundId);
    await certifiedRound(world, roundId);
    await closedMeeting(world, meetingId);
    const minutes = await begun(meetingId);
    good(await signMinutes(await secretary(), minutes));

    const { content } = await nowOf(minutes.id);
    expect(JSON.parse(content ?? '')).toMatchObject({
      content: {
        items: [{ form: 'SECRET', result: { ballots: { issued: 6, returned: 6, valid: 6, invalid: 0 }, agree: 5 } }],
        rounds: [{ isVoid: false, manifestCode: expect.stringMatching(/^\w{4}(?:-\w{4}){5}$/) }],
      },
    });
  });

  test('wait for the secretary again when a record says something else than was signed', async () => {
    const meetingId = await held();
    const minutes = await begun(meetingId);
    good(await signMinutes(await secretary(), minutes));
    await world.db.meeting.update({ where: { id: meetingId }, data: { place: 'Hội trường tầng 3' } });

    expect(await countersignMinutes(await chair(), { ...minutes, version: 2 })).toMatchObject({
      error: { code: 'MINUTES_DIFFER', parts: ['meeting'] },
    });
    good(await reopenMinutes(await secretary(), { ...minutes, version: 2 }));
    good(await signMinutes(await secretary(), { ...minutes, version: 3 }));
    good(await countersignMinutes(await chair(), { ...minutes, version: 4 }));
  });

  test('are corrected by others with a reason, which take their place when both have signed', async () => {
    const first = await begun(await held());
    good(await signMinutes(await secretary(), first));
    good(await countersignMinutes(await chair(), { ...first, version: 2 }));
    const correctionId = randomUUID();
    const asked = { ...first, version: 3, correctionId, reason: ' ' };
    expect(codeOf(await correctMinutes(await secretary(), asked))).toBe('INPUT_PROBLEMS');
    good(await correctMinutes(await secretary(), { ...asked, reason: 'Ghi thiếu ý kiến của Phó Chủ tịch' }));
    expect(
      codeOf(await correctMinutes(await secretary(), { ...asked, correctionId: randomUUID(), reason: 'Lần nữa' })),
    ).toBe('MINUTES_OPEN');
    good(await signMinutes(await secretary(), { id: correctionId, version: 1 }));
    good(await countersignMinutes(await chair(), { id: correctionId, version: 2 }));

    expect([(await nowOf(first.id)).status, (await nowOf(correctionId)).status]).toEqual(['REPLACED', 'FROZEN']);
    expect(await nowOf(correctionId)).toMatchObject({ ordinal: 2, note: 'Hội đồng thảo luận từng đề nghị.' });
  });

  test('a draft goes when nobody needs it, and can be begun anew', async () => {
    const meetingId = await held();
    const minutes = await begun(meetingId);
    good(await discardMinutes(await secretary(), minutes));
    await begun(meetingId);
    expect(await world.db.meetingMinutes.count({ where: { meetingId } })).toBe(1);
  });

  test('two of one meeting are not written at once; the same request twice begins one', async () => {
    const meetingId = await held();
    const minutes = await begun(meetingId);
    const again = { id: minutes.id, meetingId, version: 0, note: '', conclusion: '' };
    good(await saveMinutes(await secretary(), again));
    expect(codeOf(await saveMinutes(await secretary(), { ...again, id: randomUUID() }))).toBe('MINUTES_OPEN');
    expect(await world.db.meetingMinutes.count({ where: { meetingId } })).toBe(1);
  });

  test('a text that is too long is told with its limit, and nothing is lost', async () => {
    const meetingId = await held();
    const long = { id: randomUUID(), meetingId, version: 0, note: 'x'.repeat(10_001), conclusion: '' };
    expect(await saveMinutes(await secretary(), long)).toMatchObject({
      error: { problems: [{ field: 'note', code: 'TOO_LONG', limit: 10_000, actual: 10_001 }] },
    });
  });
});

describe('whoever writes', () => {
  test('signed minutes are neither changed nor deleted', async () => {
    const minutes = await begun(await held());
    good(await signMinutes(await secretary(), minutes));
    good(await countersignMinutes(await chair(), { ...minutes, version: 2 }));
    const changed = world.db.meetingMinutes.update({ where: { id: minutes.id }, data: { conclusion: 'Khác' } });
    await expect(changed).rejects.toSatisfy((error) => databaseFailure(error)?.code === RESTRICT_VIOLATION);
    const gone = world.db.meetingMinutes.delete({ where: { id: minutes.id } });
    await expect(gone).rejects.toSatisfy((error) => databaseFailure(error)?.code === RESTRICT_VIOLATION);
  });

  test('a member neither writes nor signs; somebody outside the council does not see them', async () => {
    const minutes = await begun(await held());
    const member = await world.actAs(voter(world, 3));
    await expect(signMinutes(member, minutes)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(countersignMinutes(member, minutes)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const stranger = await world.api.asRole('STAFF', world.organisationId);
    expect((await stranger.run(`{ meetingMinutes(id: "${minutes.id}") { id } }`)).codes).toEqual(['FORBIDDEN']);
  });
});

test('the secretary reads the numbers of the meeting while writing, and what can be done', async () => {
  const minutes = await begun(await held());
  const { data } = await (
    await world.callAs(world.secretary)
  ).run(
    `{ meetingMinutes(id: "${minutes.id}") { status viewerCan hindrances content { items { result { agree base needed } } } meetingId } }`,
  );
  expect(data.meetingMinutes).toMatchObject({
    status: 'DRAFT',
    viewerCan: ['EDIT', 'DISCARD', 'SIGN'],
    hindrances: [],
    content: { items: [{ result: { agree: 5, base: 7, needed: 5 } }] },
  });
});
