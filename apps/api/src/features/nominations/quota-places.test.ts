import { countStatements } from '@thidua/db';
import { buildNomination, buildRegistration } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { divisionWorld, type Desk, type DivisionWorld } from '../../testing/division-world.ts';
import { checkNominationAgain } from './use-cases/check-nomination.ts';
import { submitNomination } from './use-cases/submit-nomination.ts';
import { submitNominations } from './use-cases/submit-nominations.ts';

let database: TestDatabase;
let world: DivisionWorld;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await divisionWorld(database);
});

const GROUND = 'Điều 8 Quy chế thi đua (thử)';

async function set(key: string, value: number | boolean): Promise<void> {
  await world.db.organisationSetting.create({
    data: { organisationId: world.organisationId, key, value, legalGround: GROUND, validFrom: new Date('2021-01-01') },
  });
}

/** A person of a division with an initiative, drafted for both titles; the body has seven for LĐTT in all. */
async function fighterOf(departmentId: string): Promise<string> {
  const { id } = await world.join({ departmentId });
  await world.makeGood(id);
  await world.recognise(id);
  for (const awardCode of ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER'] as const)
    await buildNomination(world.db, { staffId: id, departmentId, awardCode });
  return id;
}

async function oneFighterEach(): Promise<void> {
  await fighterOf(world.divisionId);
  await fighterOf(world.officeId);
  for (const { id } of world.people) await buildNomination(world.db, { staffId: id, departmentId: world.divisionId });
  for (const name of ['Phan', 'Vũ']) {
    const { id } = await world.join({ departmentId: world.officeId, fullName: `${name} Thị Mai` });
    await world.makeGood(id);
    await buildNomination(world.db, { staffId: id, departmentId: world.officeId });
  }
}

async function send(head: Desk, departmentId: string) {
  const context = await world.actAs(head);
  return submitNominations(context, { year: 2021, departmentId, version: 0 });
}

const sentFighters = () =>
  world.db.nomination.count({
    where: {
      organisationId: world.organisationId,
      awardCode: 'GRASSROOTS_EMULATION_FIGHTER',
      status: 'SUBMITTED',
    },
  });

describe('places of the body', () => {
  test('two heads taking the last place in the same second: one gets it, the other learns the numbers', async () => {
    await set('grassrootsFighterCap', 1_500);
    await set('fighterCapAtSending', true);
    await oneFighterEach();
    const outcomes = await Promise.all([send(world.head, world.divisionId), send(world.otherHead, world.officeId)]);
    const refused = outcomes.filter((outcome) => !outcome.ok);
    expect(refused).toMatchObject([
      {
        error: {
          code: 'QUOTA_FULL',
          quotas: [{ rule: 'BODY_FIGHTERS', allowed: 1, taken: 1, asked: 1, ground: GROUND, takenBy: [] }],
        },
      },
    ]);
    expect(await sentFighters()).toBe(1);
  });

  test('who sees the lines of others is told who holds the place', async () => {
    await set('grassrootsFighterCap', 1_500);
    await set('fighterCapAtSending', true);
    await oneFighterEach();
    expect(await send(world.head, world.divisionId)).toMatchObject({ ok: true });
    await world.db.post.deleteMany({ where: { staffId: world.otherHead.staffId } });
    const roleOfHead = { account: { staffId: world.otherHead.staffId }, role: 'HEAD' } as const;
    await world.db.roleGrant.deleteMany({ where: roleOfHead });
    const outcome = await send(world.secretary, world.officeId);
    expect(outcome).toMatchObject({
      error: { code: 'QUOTA_FULL', quotas: [{ takenBy: [{ departmentId: world.divisionId }] }] },
    });
  });

  test('unless the body has said so, the cap of the law stops no list', async () => {
    await oneFighterEach();
    expect(await send(world.head, world.divisionId)).toMatchObject({ ok: true });
    expect(await send(world.otherHead, world.officeId)).toMatchObject({ ok: true });
    expect(await sentFighters()).toBe(2);
  });
});

test('a division sends no more fighters than its own share allows, whatever the body has left', async () => {
  await set('divisionFighterShare', 2_000);
  await oneFighterEach();
  expect(await send(world.otherHead, world.officeId)).toMatchObject({
    error: { code: 'QUOTA_FULL', quotas: [{ rule: 'DIVISION_FIGHTERS', allowed: 0, taken: 0, asked: 1 }] },
  });
});

test('a rule that ended yesterday holds no more', async () => {
  await set('divisionFighterShare', 0);
  await world.db.organisationSetting.updateMany({
    where: { organisationId: world.organisationId, key: 'divisionFighterShare' },
    data: { validTo: new Date('2021-12-05') },
  });
  await oneFighterEach();
  expect(await send(world.otherHead, world.officeId)).toMatchObject({ ok: true });
});

describe('a line found not eligible and checked again', () => {
  const again = async (place: string) => {
    const line = await world.db.nomination.findFirstOrThrow({
      where: { departmentId: place, awardCode: 'GRASSROOTS_EMULATION_FIGHTER' },
    });
    return checkNominationAgain(await world.actAs(world.secretary), line);
  };

  const findIneligible = (place: string) =>
    world.db.nomination.updateMany({
      where: { departmentId: place, awardCode: 'GRASSROOTS_EMULATION_FIGHTER' },
      data: { status: 'INELIGIBLE', ineligibleReason: 'Thiếu chứng nhận sáng kiến.', checkedAt: new Date() },
    });

  beforeEach(async () => {
    await set('grassrootsFighterCap', 1_500);
    await set('fighterCapAtSending', true);
    await oneFighterEach();
    await send(world.head, world.divisionId);
    await findIneligible(world.divisionId);
  });

  test('does not come back to a place that another list has taken meanwhile', async () => {
    expect(await send(world.otherHead, world.officeId)).toMatchObject({ ok: true });
    expect(await again(world.divisionId)).toMatchObject({
      error: { code: 'QUOTA_FULL', quotas: [{ rule: 'BODY_FIGHTERS', allowed: 1, taken: 1, asked: 1 }] },
    });
  });

  test('comes back while its place is free', async () => {
    expect(await again(world.divisionId)).toMatchObject({ ok: true });
  });

  test('and a list sent in the same second do not both take the last place', async () => {
    const outcomes = await Promise.all([again(world.divisionId), send(world.otherHead, world.officeId)]);
    expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });
});

test('a commendation for what was done at once takes no place of the year’s list', async () => {
  await set('commendationPlaces', 1);
  await oneFighterEach();
  const [first, second] = world.people;
  const line = { departmentId: world.divisionId, awardCode: 'DIRECTOR_COMMENDATION' } as const;
  await buildNomination(world.db, {
    ...line,
    staffId: first?.id ?? '',
    status: 'SUBMITTED',
    commendationKind: 'SUDDEN',
    achievement: 'Cứu người bị nạn.',
    achievedOn: new Date('2021-06-01'),
  });
  await buildNomination(world.db, { ...line, staffId: second?.id ?? '' });
  expect(await send(world.head, world.divisionId)).toMatchObject({ ok: true });
});

test('what the province allots goes to who is sent first; what is done at once takes none of it', async () => {
  await set('provincialMeritPlaces', 1);
  const [first, second] = world.people;
  const merit = { departmentId: world.divisionId, awardCode: 'PROVINCIAL_MERIT' } as const;
  await buildNomination(world.db, { ...merit, staffId: first?.id ?? '', status: 'SUBMITTED' });
  const late = await buildNomination(world.db, { ...merit, staffId: second?.id ?? '' });
  const head = await world.actAs(world.head);
  expect(await submitNomination(head, late)).toMatchObject({
    error: { code: 'QUOTA_FULL', quotas: [{ rule: 'PROVINCIAL_MERITS', allowed: 1, taken: 1, asked: 1 }] },
  });
  await world.db.nomination.updateMany({
    where: { awardCode: 'PROVINCIAL_MERIT', status: 'SUBMITTED' },
    data: { commendationKind: 'SUDDEN', achievement: 'Cứu người bị nạn.', achievedOn: new Date('2021-06-01') },
  });
  const outcome = await submitNomination(head, late);
  expect(outcome.ok || outcome.error.code).not.toBe('QUOTA_FULL');
});

test('collectives are counted for the province’s share of excellent ones, on those proposed as advanced', async () => {
  await set('excellentCollectiveCap', 5_000);
  const places = [world.divisionId, world.officeId];
  for (const collectiveId of places) {
    const line = { departmentId: collectiveId, collectiveId } as const;
    await buildNomination(world.db, { ...line, awardCode: 'ADVANCED_COLLECTIVE', status: 'SUBMITTED' });
    const isSent = collectiveId === world.officeId;
    await buildNomination(world.db, {
      ...line,
      awardCode: 'EXCELLENT_COLLECTIVE',
      status: isSent ? 'SUBMITTED' : 'INELIGIBLE',
      ...(isSent ? {} : { ineligibleReason: 'Thiếu bình xét.', checkedAt: new Date() }),
    });
  }
  const line = await world.db.nomination.findFirstOrThrow({
    where: { departmentId: world.divisionId, awardCode: 'EXCELLENT_COLLECTIVE' },
  });
  expect(await checkNominationAgain(await world.actAs(world.secretary), line)).toMatchObject({
    error: { code: 'QUOTA_FULL', quotas: [{ rule: 'EXCELLENT_COLLECTIVES', allowed: 1, taken: 1, asked: 1 }] },
  });
});

test('drafts written after a list was sent do not widen the share of a division', async () => {
  await set('divisionFighterShare', 2_500);
  await oneFighterEach();
  expect(await send(world.head, world.divisionId)).toMatchObject({ ok: true });
  const late = await world.join({ departmentId: world.divisionId });
  await world.db.nomination.updateMany({
    where: { departmentId: world.divisionId, awardCode: 'ADVANCED_WORKER' },
    data: { status: 'DRAFT' },
  });
  await buildNomination(world.db, { staffId: late.id, departmentId: world.divisionId });
  await world.db.nomination.updateMany({
    where: { departmentId: world.divisionId, awardCode: 'GRASSROOTS_EMULATION_FIGHTER' },
    data: { status: 'INELIGIBLE', ineligibleReason: 'Thiếu chứng nhận sáng kiến.', checkedAt: new Date() },
  });
  const line = await world.db.nomination.findFirstOrThrow({
    where: { status: 'INELIGIBLE', departmentId: world.divisionId },
  });
  expect(await checkNominationAgain(await world.actAs(world.secretary), line)).toMatchObject({
    error: { code: 'QUOTA_FULL', quotas: [{ rule: 'DIVISION_FIGHTERS', allowed: 0 }] },
  });
});

describe('the numbers at every desk', () => {
  const READ = `query ($departmentId: UUID) { quotaPlaces(year: 2021, departmentId: $departmentId) {
    rule allowed base ground holdsAtSending registered nominated sent passed left } }`;

  test('cap, registered, nominated, sent, passed, left; of one division only for who keeps its list', async () => {
    await set('grassrootsFighterCap', 1_500);
    await set('divisionFighterShare', 5_000);
    await oneFighterEach();
    const { staffId } = await world.db.nomination.findFirstOrThrow({
      where: { departmentId: world.divisionId, awardCode: 'GRASSROOTS_EMULATION_FIGHTER' },
    });
    await buildRegistration(world.db, { staffId: staffId ?? '', awardCode: 'GRASSROOTS_EMULATION_FIGHTER' });
    await send(world.head, world.divisionId);
    const head = await world.callAs(world.head);
    const own = await head.run(READ, { departmentId: world.divisionId });
    expect(own.data.quotaPlaces).toMatchObject([
      {
        rule: 'BODY_FIGHTERS',
        allowed: 1,
        base: 7,
        ground: GROUND,
        holdsAtSending: false,
        registered: 1,
        nominated: 2,
        sent: 1,
        passed: 0,
        left: -1,
      },
      { rule: 'DIVISION_FIGHTERS', allowed: 2, base: 4, holdsAtSending: true, nominated: 1, sent: 1, left: 1 },
      { rule: 'BODY_COMMENDATIONS', allowed: null, left: null, nominated: 0 },
      { rule: 'PROVINCIAL_FIGHTERS', allowed: null, left: null, nominated: 0 },
      { rule: 'PROVINCIAL_MERITS', allowed: null, left: null, nominated: 0 },
      { rule: 'EXCELLENT_COLLECTIVES', allowed: null, left: null },
    ]);
    expect((await head.run(READ, { departmentId: world.officeId })).codes).toEqual(['NOT_FOUND']);
    const council = await (await world.callAs(world.councillor)).run(READ, { departmentId: null });
    expect(council.data.quotaPlaces).toHaveLength(5);
  });

  test('in as many statements for two lines as for eight', async () => {
    const head = await world.callAs(world.head);
    const counted = async () =>
      (await countStatements(database, () => head.run(READ, { departmentId: null }))).statements.length;
    await fighterOf(world.divisionId);
    const few = await counted();
    await oneFighterEach();
    expect(await counted()).toBe(few);
  });
});
