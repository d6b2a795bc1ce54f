import { buildNomination, buildStaff } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { councilWorld, voter, type CouncilWorld } from '../../testing/council-world.ts';
import { good, itemIds, runningMeeting, vote } from '../../testing/run-meeting.ts';
import { closeItem } from './use-cases/close-item.ts';
import { openItems } from './use-cases/open-items.ts';

const database = await testDatabase();
let world: CouncilWorld;
beforeAll(async () => {
  world = await councilWorld(database);
});
afterAll(() => database.close());

const chair = () => world.actAs(voter(world, 0));
const all = ['AGREE', 'AGREE', 'AGREE', 'AGREE', 'AGREE', 'AGREE', 'AGREE'] as const;

test('7 người đề nghị LĐTT thì hạn mức CSTĐ cơ sở là 1: người đầu đạt, mục thứ hai không mở được và nói rõ vì sao', async () => {
  const { organisationId } = world;
  for (let person = 0; person < 7; person += 1) {
    const { id: staffId } = await buildStaff(world.db, { organisationId });
    await buildNomination(world.db, { staffId, status: 'ELIGIBLE', awardCode: 'ADVANCED_WORKER' });
  }
  const lines = [];
  for (const _ of [1, 2]) lines.push(await world.received({ awardCode: 'GRASSROOTS_EMULATION_FIGHTER' }));
  const meetingId = await runningMeeting(
    world,
    lines.map(({ id }) => id),
  );
  const [first = '', second = ''] = await itemIds(world, meetingId);
  good(await openItems(await chair(), { meetingId, itemIds: [first] }));
  await vote(world, first, all);
  good(await closeItem(await chair(), first));

  expect(await openItems(await chair(), { meetingId, itemIds: [second] })).toMatchObject({
    ok: false,
    error: { code: 'PLACES_TAKEN', places: [{ rule: 'BODY_FIGHTERS', allowed: 1, passed: 1, isReached: true }] },
  });
});
