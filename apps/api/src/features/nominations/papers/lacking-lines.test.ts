import { PAPERS_REQUIRED_SETTING } from '@thidua/domain/dossier-papers';
import { plainDate } from '@thidua/domain/kernel';
import { buildNomination, buildNominationList, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { divisionWorld, type DivisionWorld } from '../../../testing/division-world.ts';
import { submitNominations } from '../use-cases/submit-nominations.ts';
import { stateDossierPaper } from './state-dossier-paper.ts';

let database: TestDatabase;
let world: DivisionWorld;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await divisionWorld(database);
});

async function line(): Promise<string> {
  const { organisationId, divisionId: departmentId } = world;
  await buildNominationList(world.db, { organisationId, departmentId });
  const { id } = await buildNomination(world.db, {
    staffId: world.people[0]?.id ?? '',
    summary: 'Hoàn thành tốt nhiệm vụ.',
  });
  return id;
}

async function send() {
  const { version } = await world.db.nominationList.findFirstOrThrow({
    where: { departmentId: world.divisionId },
    select: { version: true },
  });
  const input = { year: 2021, departmentId: world.divisionId, version };
  return submitNominations(await world.actAs(world.head), input);
}

test('a list that lacks papers goes out and is marked, where the body has set nothing', async () => {
  await line();
  expect(await send()).toMatchObject({ ok: true });
});

test('it does not where the body wants all papers: each line is named with what it lacks, and a paper that is brought opens the way', async () => {
  const id = await line();
  await world.db.organisationSetting.create({
    data: {
      organisationId: world.organisationId,
      key: PAPERS_REQUIRED_SETTING,
      value: true,
      legalGround: 'Quy chế thi đua, khen thưởng của Sở, Điều 9',
      validFrom: day('2021-01-01'),
    },
  });
  expect(await send()).toMatchObject({
    error: { code: 'PAPERS_MISSING', lines: [{ nomination: { id }, papers: ['PEER_REVIEW_MINUTES'] }] },
  });
  const stated = {
    id,
    paper: 'PEER_REVIEW_MINUTES',
    version: 0,
    manner: 'ON_PAPER',
    paperOn: plainDate('2021-12-03'),
    keptBy: 'Văn thư Sở',
  } as const;
  await stateDossierPaper(await world.actAs(world.head), stated);
  expect(await send()).toMatchObject({ ok: true });
});
