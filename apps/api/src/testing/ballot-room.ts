import { buildVoteRule } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll } from 'vitest';
import { councilWorld, type CouncilWorld } from './council-world.ts';
import { urnServer, type UrnServer } from './play-ballot.ts';

export interface BallotRoom {
  readonly database: TestDatabase;
  readonly world: CouncilWorld;
  readonly urn: UrnServer;
}

/** What a file asks of the rule besides its secrecy. */
interface SecretRule {
  readonly shareNumerator?: number;
  readonly shareDenominator?: number;
  readonly hasSecondRound?: boolean;
}

/** For one test file: a council that votes in secret on the province's emulation fighter, and the urn of a real server. Closed after it. */
export async function ballotRoom(rule: SecretRule = {}): Promise<BallotRoom> {
  const database = await testDatabase();
  const world = await councilWorld(database);
  await buildVoteRule(world.db, {
    organisationId: world.organisationId,
    awardCode: 'PROVINCIAL_EMULATION_FIGHTER',
    form: 'SECRET',
    base: 'ALL_MEMBERS',
    ...rule,
  });
  const urn = await urnServer(world);
  afterAll(async () => {
    await urn.close();
    await database.close();
  });
  return { database, world, urn };
}
