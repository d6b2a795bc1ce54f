import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { councilWorld, voter } from '../../testing/council-world.ts';
import { draftedRound, votingRound } from '../../testing/play-ballot.ts';
import { runningMeeting } from '../../testing/run-meeting.ts';

const database = await testDatabase();
afterAll(() => database.close());

test('while the urn is open, members with a ballot are called to it and nobody else is', async () => {
  const world = await councilWorld(database);
  const meetingId = await runningMeeting(world, []);
  const id = await draftedRound(world, meetingId, { rehearsalTitles: ['Người thử'] });
  await votingRound(world, id);
  const kindsOf = async (person: Parameters<typeof world.callAs>[0]): Promise<readonly string[]> => {
    const { data } = await (await world.callAs(person)).run('{ myWork(year: 2021) { turn { kind subjectId } } }');
    const turn: readonly { readonly kind: string; readonly subjectId: string }[] = data.myWork.turn;
    return turn.filter(({ subjectId }) => subjectId === meetingId).map(({ kind }) => kind);
  };

  expect(await kindsOf(voter(world, 3))).toContain('SECRET_BALLOT');
  expect(await kindsOf(world.secretary)).not.toContain('SECRET_BALLOT');
});
