import { buildNomination } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { divisionWorld, type DivisionWorld } from '../../testing/division-world.ts';
import { startAttachment } from './use-cases/start-attachment.ts';

const CLOSED = { ok: false, error: { code: 'RECORD_CLOSED' } } as const;

let database: TestDatabase;
let world: DivisionWorld;

beforeAll(async () => {
  database = await testDatabase();
  world = await divisionWorld(database);
});
afterAll(() => database.close());

test('files of a paper are sent by the division while the line is with it, by the secretariat while it checks', async () => {
  const { id: nominationId } = await buildNomination(world.db, { staffId: world.people[0]?.id ?? '' });
  const paper = await world.db.nominationPaper.create({
    data: {
      organisationId: world.organisationId,
      nominationId,
      paper: 'PEER_REVIEW_MINUTES',
      manner: 'FILE',
      statedById: world.head.accountId,
      statedAt: new Date('2021-12-06T02:00:00Z'),
    },
    select: { id: true },
  });
  const moveTo = (status: 'RECEIVED' | 'ELIGIBLE') =>
    world.db.nomination.update({ where: { id: nominationId }, data: { status } });
  const start = async (as: { readonly accountId: string }) =>
    startAttachment(await world.actAs(as), {
      holder: 'DOSSIER_PAPER',
      recordId: paper.id,
      name: 'Biên bản.pdf',
      bytes: 10,
      replacesId: undefined,
    });
  expect(await start(world.head)).toMatchObject({ ok: true });
  await expect(start(world.otherHead)).rejects.toThrow('NOT_FOUND');
  expect(await start(world.secretary)).toEqual(CLOSED);
  await moveTo('RECEIVED');
  expect(await start(world.head)).toEqual(CLOSED);
  expect(await start(world.secretary)).toMatchObject({ ok: true });
  await moveTo('ELIGIBLE');
  expect(await start(world.secretary)).toEqual(CLOSED);
});
