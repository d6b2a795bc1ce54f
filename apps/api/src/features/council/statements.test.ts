import { countStatements } from '@thidua/db';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { councilWorld, voter, type CouncilWorld } from '../../testing/council-world.ts';
import { openAll, runningMeeting, vote } from '../../testing/run-meeting.ts';

const database = await testDatabase();
afterAll(() => database.close());
const world = await councilWorld(database);

const ROOM = `query ($id: UUID!) {
  meeting(id: $id) {
    id title status version startsAt place viewerCan viewerMemberId
    council { name members { role staff { fullName } } }
    quorum { present needed isReached ground }
    nonLeaderShare { nonLeaders persons }
    members { id role hasVote attendance staff { fullName post department { name } } }
    agenda {
      id ordinal status version entitledCount castCount neededCount isReachable viewerEntitlement viewerVote
      nomination { code subjectName award staff { fullName post } department { name } }
      rule { base shareNumerator shareDenominator legalGround }
      conflicts { kind member { staff { fullName } } }
      result { agree base needed isPassed }
      votes { choice member { staff { fullName } } }
    }
    decisions { id title lines { subjectName } draftedBy suggestedNumber }
  }
}`;

async function roomOf(items: number): Promise<string> {
  const ids: string[] = [];
  for (let item = 0; item < items; item += 1) ids.push((await world.received()).id);
  const id = await runningMeeting(world, ids);
  for (const item of await openAll(world, id)) await vote(world, item, ['AGREE', 'DISAGREE']);
  return id;
}

async function statementsOf(
  world: CouncilWorld,
  document: string,
  variables: Record<string, unknown>,
): Promise<number> {
  const caller = await world.callAs(voter(world, 1));
  const { result, statements } = await countStatements(database, () => caller.run(document, variables));
  expect(result.codes).toEqual([]);
  return statements.length;
}

test('the room of twelve items costs as many statements as the room of two', async () => {
  const few = await statementsOf(world, ROOM, { id: await roomOf(2) });
  const many = await statementsOf(world, ROOM, { id: await roomOf(12) });
  expect(many).toBe(few);
  expect(many).toBeLessThanOrEqual(32);
});

test('the list of meetings costs the same for many meetings', async () => {
  const list =
    '{ meetings(year: 2021) { id title status viewerCan quorum { isReached } agenda { status result { isPassed } } } }';
  const two = await statementsOf(world, list, {});
  await roomOf(1);
  await roomOf(1);
  expect(await statementsOf(world, list, {})).toBe(two);
});
