import { recount, type Manifest } from '@thidua/ballot';
import { plainDate } from '@thidua/domain/kernel';
import { NAMED_OPINION_SETTING } from '@thidua/domain/secret-ballot';
import { describe, expect, test } from 'vitest';
import { ballotRoom } from '../../testing/ballot-room.ts';
import { newId, voter } from '../../testing/council-world.ts';
import {
  AGAINST,
  closedRound,
  deviceOf,
  draftedRound,
  FOR,
  sealedRound,
  versionOf,
  votingRound,
} from '../../testing/play-ballot.ts';
import { good, itemIds, runningMeeting } from '../../testing/run-meeting.ts';
import { ballotBundle, ballotRoundById } from './ballot-round.queries.ts';
import { BallotNamedFields } from './named.fields.ts';
import { publishBallotRound } from './use-cases/publish-ballot-round.ts';
import { recordOpinion, type OpinionToRecord } from './use-cases/record-opinion.ts';
import { saveBallotRound } from './use-cases/save-ballot-round.ts';
import { sealBallotRound } from './use-cases/seal-ballot-round.ts';

const { world, urn } = await ballotRoom({ shareNumerator: 2, shareDenominator: 3 });

const chair = () => world.actAs(voter(world, 0));
const secretary = () => world.actAs(world.secretary);
const seat = (place: number) => world.seatOf(voter(world, place));
const LETTER_DAY = plainDate('2021-01-05');

async function allowed(isAllowed: boolean): Promise<void> {
  await world.db.organisationSetting.deleteMany({ where: { key: NAMED_OPINION_SETTING } });
  await world.db.organisationSetting.create({
    data: {
      organisationId: world.organisationId,
      key: NAMED_OPINION_SETTING,
      value: isAllowed,
      legalGround: 'Quy chế hoạt động của Hội đồng',
      validFrom: new Date('2020-01-01'),
    },
  });
}

async function drafted(): Promise<{ readonly id: string; readonly meetingId: string }> {
  const { id: nomination } = await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' });
  const meetingId = await runningMeeting(world, [nomination]);
  const agendaItemIds = await itemIds(world, meetingId);
  return { id: await draftedRound(world, meetingId, { agendaItemIds, namedMemberIds: [seat(6)] }), meetingId };
}

function letter(id: string, manifest: Manifest, change: Partial<OpinionToRecord> = {}): OpinionToRecord {
  return {
    id,
    memberId: seat(6),
    documentNumber: '15/YK',
    documentDate: LETTER_DAY,
    isConsented: true,
    choices: manifest.items.map((item) => ({ itemId: item.id, choice: 'AGREE' as const })),
    ...change,
  };
}

describe('the signed opinion of an absent member', () => {
  test('is added to the counts, stands by its name in the list, and is not among the ballots', async () => {
    await allowed(true);
    const { id } = await drafted();
    const manifest = await votingRound(world, id);
    const itemId = manifest.items[0]?.id ?? '';
    good(await recordOpinion(await secretary(), letter(id, manifest)));
    for (const [place, choice] of [FOR, FOR, FOR, FOR, AGAINST, AGAINST].entries()) {
      const { envelope } = await (await deviceOf(world, manifest, place)).ballot(itemId, choice);
      expect(await urn.cast(id, envelope)).toMatchObject({ code: 'OK' });
    }
    await closedRound(world, id);
    good(await publishBallotRound(await chair(), { ...(await versionOf(world, id)), acceptsUnanimity: false }));

    expect(await world.db.ballotItem.findUniqueOrThrow({ where: { id: itemId } })).toMatchObject({
      issuedCount: 6,
      returnedCount: 6,
      namedCount: 1,
      validCount: 7,
      agreeCount: 5,
      isPassed: true,
    });
    const file = (await ballotBundle(await chair(), id)) ?? '';
    expect(recount(new TextEncoder().encode(file)).findings).toEqual([]);
    expect(JSON.parse(file)).toMatchObject({ items: [{ named: [{ memberRef: seat(6), choice: 1 }] }] });
  });

  test('is taken only where the regulation of the body allows it, when it is drafted and when it is sealed', async () => {
    await allowed(true);
    const { id, meetingId } = await drafted();
    await allowed(false);
    expect(await sealBallotRound(await chair(), await versionOf(world, id))).toMatchObject({
      error: { stop: 'NAMED_NOT_ALLOWED' },
    });
    const draft = {
      id: newId(),
      meetingId,
      title: 'Đợt 2',
      agendaItemIds: [],
      rehearsalTitles: ['Người thử'],
      tellerIds: [],
      paperVoters: [],
      namedMemberIds: [seat(6)],
      smallConfirmedItemIds: [],
    };
    expect(await saveBallotRound(await secretary(), draft)).toMatchObject({ error: { stop: 'NAMED_NOT_ALLOWED' } });
  });

  test.each([
    ['without consent', { isConsented: false }, { field: 'isConsented', code: 'REQUIRED' }],
    ['without a number', { documentNumber: ' ' }, { field: 'documentNumber', code: 'REQUIRED' }],
    ['of a day to come', { documentDate: plainDate('2999-01-01') }, { field: 'documentDate', code: 'IN_FUTURE' }],
    ['that leaves an item out', { choices: [] }, { field: 'choices', code: 'REQUIRED' }],
  ] as const)('%s is not taken', async (_, change, problem) => {
    await allowed(true);
    const { id } = await drafted();
    const manifest = await sealedRound(world, id);
    expect(await recordOpinion(await secretary(), letter(id, manifest, change))).toMatchObject({
      error: { problems: [problem] },
    });
    expect(await world.db.namedOpinion.count({ where: { seat: { item: { roundId: id } } } })).toBe(0);
  });

  test('is put right until the urn is shut, and comes too late afterwards', async () => {
    await allowed(true);
    const { id } = await drafted();
    const manifest = await votingRound(world, id);
    const itemId = manifest.items[0]?.id ?? '';
    good(await recordOpinion(await secretary(), letter(id, manifest)));
    good(await recordOpinion(await secretary(), letter(id, manifest, { choices: [{ itemId, choice: 'DISAGREE' }] })));
    expect(await world.db.namedOpinion.findFirstOrThrow({ where: { itemId } })).toMatchObject({ choice: 2 });
    await closedRound(world, id);
    expect(await recordOpinion(await secretary(), letter(id, manifest))).toMatchObject({
      error: { stop: 'LATE_OPINION' },
    });
    await expect(world.db.namedOpinion.updateMany({ where: { itemId }, data: { choice: 1 } })).rejects.toThrow(
      'named_opinions_in_time',
    );
  });

  test('is seen before publication only by whoever writes it down', async () => {
    await allowed(true);
    const { id } = await drafted();
    const manifest = await votingRound(world, id);
    good(await recordOpinion(await secretary(), letter(id, manifest)));
    const seen = async (context: Awaited<ReturnType<typeof chair>>) => {
      const [opinion] = await new BallotNamedFields().namedOpinions(await ballotRoundById(context, id), context);
      return opinion;
    };
    expect((await seen(await secretary()))?.choices).toHaveLength(1);
    expect(await seen(await chair())).toMatchObject({ documentNumber: '15/YK', choices: [] });
  });

  test('is written down by the secretary, and by no member, not even the chair', async () => {
    await allowed(true);
    const { id } = await drafted();
    const manifest = await votingRound(world, id);
    await expect(recordOpinion(await chair(), letter(id, manifest))).rejects.toThrow('FORBIDDEN');
  });

  test('its writer takes no ballot beside it', async () => {
    await allowed(true);
    const { id } = await drafted();
    const manifest = await votingRound(world, id);
    const [answer] = await (await deviceOf(world, manifest, 6, undefined, ['NAMED'])).collect();
    expect(answer).toMatchObject({ blindSignature: null, refusal: 'NOT_ENTITLED' });
  });
});
