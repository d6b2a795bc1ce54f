import { buildAccount, buildBallotRound, sealedColumns } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { councilWorld, voter, type CouncilWorld } from '../../testing/council-world.ts';
import { plannedMeeting } from '../../testing/run-meeting.ts';
import { removeSecondFactor } from './use-cases/second-factor-changes.ts';
import { setOneTimePassword } from './use-cases/set-one-time-password.ts';

const database = await testDatabase();
afterAll(() => database.close());
let world: CouncilWorld;
let adminId: string;
beforeAll(async () => {
  world = await councilWorld(database);
  const { organisationId } = world;
  ({ id: adminId } = await buildAccount(world.db, { organisationId, roles: ['ADMIN'] }));
});

const asAdmin = () => world.api.contextOf(adminId);
const reason = 'Theo yêu cầu của đơn vị';
const HELD = { problems: [{ field: 'reason', code: 'IN_SECRET_BALLOT' }] };

/** Locks an account, as the administrator does on its page. */
async function lock(id: string) {
  const caller = await world.api.as(adminId);
  const { data } = await caller.run(
    `mutation ($id: UUID!, $reason: String!) { disableAccount(input: { id: $id, reason: $reason }) {
      __typename ... on InputProblemsError { problems { field code } } } }`,
    { id, reason },
  );
  return data.disableAccount;
}

async function sealedRound(isRehearsal: boolean): Promise<{ readonly id: string }> {
  const round = await buildBallotRound(world.db, { meetingId: await plannedMeeting(world), isRehearsal });
  return world.db.ballotRound.update({ where: { id: round.id }, data: await sealedColumns(world.db, round) });
}

describe('the account of a member who votes in a sealed secret ballot', () => {
  test('is not locked and gets no password or second factor from somebody else, until the round is over', async () => {
    const { id } = await sealedRound(false);
    const { accountId } = voter(world, 3);

    expect(await lock(accountId)).toMatchObject(HELD);
    expect(await setOneTimePassword(await asAdmin(), { accountId, reason })).toMatchObject({ error: HELD });
    await expect(asAdmin().then((context) => removeSecondFactor(context, accountId))).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });

    await world.db.ballotRound.update({
      where: { id },
      data: { status: 'VOID', annulmentReason: 'KEYS_LOST', annulledAt: new Date() },
    });
    expect(await lock(accountId)).toEqual({ __typename: 'Account' });
  });

  test('a rehearsal, and a ballot of others, hold nobody', async () => {
    await sealedRound(true);
    expect(await lock(voter(world, 4).accountId)).toEqual({ __typename: 'Account' });
    await sealedRound(false);
    expect(await lock(world.secretary.accountId)).toEqual({ __typename: 'Account' });
  });
});
