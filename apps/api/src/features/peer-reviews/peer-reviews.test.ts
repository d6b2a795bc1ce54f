import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countStatements } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { buildAccount, buildDelegation, buildNomination, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { divisionWorld, LIST_TIME, type Desk, type DivisionWorld } from '../../testing/division-world.ts';
import { peerReviewById, peerReviewOf } from './peer-review.queries.ts';
import type { PeerReviewLineInput, SavePeerReviewInput, StepPeerReviewInput } from './peer-review.input.ts';
import { savePeerReview } from './use-cases/save-peer-review.ts';
import { stepPeerReview } from './use-cases/step-peer-review.ts';

const WORKER = 'ADVANCED_WORKER';

type Plain<Input> = { readonly [Field in keyof Input]: Input[Field] };
type Minutes = Omit<Plain<SavePeerReviewInput>, 'lines'> & { readonly lines: readonly Plain<PeerReviewLineInput>[] };

let database: TestDatabase;
let world: DivisionWorld;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await divisionWorld(database);
  for (const { id } of world.people.slice(0, 2)) await propose(id);
});

async function propose(staffId: string): Promise<void> {
  const { organisationId, divisionId: departmentId } = world;
  await buildNomination(world.db, { organisationId, departmentId, staffId, status: 'DRAFT' });
}

async function shown(as: { readonly accountId: string } = world.head) {
  return peerReviewOf(await world.actAs(as), 2021, world.divisionId);
}

/** The whole minutes: all four of the division there, three votes for and one against each of two candidates. */
async function minutes(more: Partial<Minutes> = {}): Promise<Minutes> {
  const { version, seats, lines } = await shown();
  return {
    year: 2021,
    departmentId: world.divisionId,
    version,
    heldOn: plainDate('2021-12-03'),
    beganAt: '08:00',
    endedAt: '09:30',
    place: 'Phòng họp tầng 2',
    form: 'OPEN',
    chairId: world.head.staffId,
    secretaryId: world.people[0]?.id ?? null,
    note: 'Trưởng phòng nêu tiêu chuẩn.',
    seats: seats.map(({ staffId }) => ({ staffId, isPresent: true, absence: '' })),
    lines: lines.map(({ award, staffId }) => ({ award, staffId, agree: 3, disagree: 1, blank: 0, opinion: '' })),
    ...more,
  };
}

async function save(input: SavePeerReviewInput, as: Desk = world.head) {
  return savePeerReview(await world.actAs(as), input);
}

async function step(which: StepPeerReviewInput['step'], reason?: string, as: Desk = world.head) {
  const { version } = await shown();
  return stepPeerReview(await world.actAs(as), {
    year: 2021,
    departmentId: world.divisionId,
    version,
    step: which,
    reason: reason ?? null,
  });
}

async function demand(key: string, value: unknown): Promise<void> {
  const { organisationId } = world;
  await world.db.organisationSetting.create({
    data: {
      organisationId,
      key,
      value: value as never,
      validFrom: day('2021-01-01'),
      legalGround: 'Quy chế thi đua, khen thưởng (thử)',
    },
  });
}

describe('the minutes', () => {
  test('begin as an empty sheet with everybody of the division and whoever is on the list', async () => {
    const review = await shown();
    expect(review).toMatchObject({ version: 0, status: 'OPEN', recordId: null, viewerCan: ['RECORD', 'CLOSE'] });
    expect(review.seats.map(({ name, isPresent }) => [name, isPresent])).toEqual([
      ['Nguyễn Thị Ân', true],
      ['Nguyễn Thị Bình', true],
      ['Nguyễn Thị Đào', true],
      ['Lê Quang Hưng', true],
    ]);
    expect(review.lines).toMatchObject([
      { award: WORKER, agree: null, needed: 3, isPassed: null },
      { award: WORKER, agree: null },
    ]);
  });

  test('are written, closed with the result of each candidate by more than half of those present', async () => {
    const typed = await minutes();
    const [first, second] = typed.lines;
    if (first === undefined || second === undefined) throw new Error('Two were proposed');
    const lines = [first, { ...second, agree: 2, disagree: 2, opinion: 'Bà Nguyễn Thị Ân: cần cố gắng thêm.' }];
    expect(await save({ ...typed, lines })).toEqual({ ok: true, value: undefined });
    expect(await step('CLOSE')).toEqual({ ok: true, value: undefined });
    const review = await shown();
    expect(review).toMatchObject({ status: 'CLOSED', viewerCan: ['CORRECT'], ruleWords: 'quá 1/2 số người có mặt' });
    expect(review.lines.map(({ agree, needed, isPassed }) => [agree, needed, isPassed])).toEqual([
      [3, 3, true],
      [2, 3, false],
    ]);
    const trail = await world.db.auditEntry.findMany({
      where: { organisationId: world.organisationId },
      orderBy: { seq: 'asc' },
    });
    expect(trail.map(({ action }) => action)).toEqual(['PEER_REVIEW_RECORDED', 'PEER_REVIEW_CLOSED']);
    expect(trail[1]?.data).toMatchObject({ passed: 1, notPassed: 1 });
  });

  test('follow the share that the body has set for the day of the meeting', async () => {
    await demand('peerReviewShare', '4/5');
    await save(await minutes());
    await step('CLOSE');
    expect((await shown()).lines[0]).toMatchObject({ agree: 3, needed: 4, isPassed: false });
  });

  test('are not closed while something is missing, and nothing impossible is saved', async () => {
    const typed = await minutes();
    await save({ ...typed, chairId: null, lines: typed.lines.map((line) => ({ ...line, disagree: 0 })) });
    expect(await step('CLOSE')).toMatchObject({
      ok: false,
      error: {
        problems: [
          { field: 'chairId', code: 'REQUIRED' },
          { field: 'lines', code: 'VOTES_MISSING', actual: 2 },
        ],
      },
    });
    const tooMany = await minutes({ lines: typed.lines.map((line) => ({ ...line, agree: 9 })) });
    expect(await save(tooMany)).toMatchObject({ ok: false, error: { problems: [{ code: 'MORE_THAN_PRESENT' }, {}] } });
  });

  test('of somebody who was there alone are closed without a secretary', async () => {
    const typed = await minutes({ secretaryId: null });
    await save({
      ...typed,
      seats: typed.seats.map(({ staffId }) => ({
        staffId,
        isPresent: staffId === world.head.staffId,
        absence: 'Nghỉ ốm',
      })),
      lines: typed.lines.map((line) => ({ ...line, agree: 1, disagree: 0 })),
    });
    expect(await step('CLOSE')).toEqual({ ok: true, value: undefined });
    expect(await shown()).toMatchObject({ status: 'CLOSED', secretaryId: null });
  });

  test('are opened again with a reason, and what was closed is kept', async () => {
    await save(await minutes());
    await step('CLOSE');
    expect(await save(await minutes())).toMatchObject({ ok: false, error: { code: 'INVALID_TRANSITION' } });
    expect(await step('CORRECT', '  ')).toMatchObject({ ok: false, error: { problems: [{ code: 'REQUIRED' }] } });
    expect(await step('CORRECT', 'Đếm nhầm phiếu.')).toMatchObject({ ok: true });
    const review = await shown();
    expect(review).toMatchObject({
      status: 'OPEN',
      corrections: [{ reason: 'Đếm nhầm phiếu.', correctedBy: 'Lê Quang Hưng' }],
    });
    const kept = await world.db.peerReviewCorrection.findFirstOrThrow();
    expect(kept.before).toMatchObject({ status: 'CLOSED', lines: [{ agree: 3, isPassed: true }, {}] });
  });

  test('closed ones do not change in the database either, and corrections stay', async () => {
    await save(await minutes());
    await step('CLOSE');
    await expect(world.db.peerReviewLine.updateMany({ data: { agree: 4, disagree: 0 } })).rejects.toThrow('closed');
    await expect(world.db.peerReview.updateMany({ data: { place: 'Nơi khác' } })).rejects.toThrow('reason');
    await step('CORRECT', 'Ghi nhầm.');
    await expect(world.db.peerReviewCorrection.deleteMany()).rejects.toThrow('kept');
  });

  test('somebody who came to the list after the meeting was written down is offered, and missing until voted on', async () => {
    await save(await minutes());
    await propose(world.people[2]?.id ?? '');
    const { lines } = await shown();
    expect(lines.map(({ agree }) => agree)).toEqual([3, 3, null]);
  });

  test('of a version that somebody has changed are not saved', async () => {
    const typed = await minutes();
    await save(typed);
    expect(await save(typed)).toEqual({ ok: false, error: { code: 'STALE_RECORD', currentVersion: 1 } });
  });
});

describe('who', () => {
  test('another head and the people of the division know nothing of open minutes; who was there reads closed ones', async () => {
    const { people, otherHead, db, organisationId } = world;
    await save(await minutes());
    const member = await memberOf(people[1]?.id ?? '');
    await expect(shown(member)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await step('CLOSE');
    expect(await shown(member)).toMatchObject({ status: 'CLOSED', viewerCan: [] });
    await expect(shown(otherHead)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await shown(world.secretary)).toMatchObject({ viewerCan: [] });
    const { id } = await db.peerReview.findFirstOrThrow({ where: { organisationId } });
    await expect(peerReviewById(await world.actAs(otherHead), id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await peerReviewById(await world.actAs({ accountId: world.auditorId }), id)).toMatchObject({ recordId: id });
  });

  test('the secretary does not write for a division that has its head', async () => {
    await expect(save(await minutes(), world.secretary)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(save(await minutes(), world.otherHead)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('nobody of elsewhere gets into the minutes, and nobody twice', async () => {
    const typed = await minutes();
    const stranger = { staffId: crypto.randomUUID(), isPresent: true, absence: '' };
    await expect(save({ ...typed, seats: [...typed.seats, stranger] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(save({ ...typed, lines: [...typed.lines, ...typed.lines] })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  async function memberOf(staffId: string) {
    const { id } = await buildAccount(world.db, {
      organisationId: world.organisationId,
      staffId,
      roles: ['STAFF'],
    });
    return { accountId: id };
  }
});

describe('the list', () => {
  const SUBMIT = `mutation ($input: SubmitNominationsInput!) { submitNominations(input: $input) {
    __typename ... on PeerReviewMissingError { nominations { id } }
  } }`;

  async function submit() {
    const list = await world.db.nominationList.findFirst({ where: { departmentId: world.divisionId } });
    const input = { year: 2021, departmentId: world.divisionId, version: list?.version ?? 0 };
    const { data } = await (await world.callAs(world.head)).run(SUBMIT, { input });
    return data.submitNominations;
  }

  test('goes out without minutes where the body does not ask for them', async () => {
    expect(await submit()).toEqual({ __typename: 'NominationGrid' });
  });

  test('does not where it does: the lines without a vote are named, and closed minutes open the way', async () => {
    await demand('peerReviewRequired', true);
    expect(await submit()).toMatchObject({ __typename: 'PeerReviewMissingError', nominations: [{}, {}] });
    await save(await minutes());
    expect(await submit(), 'open minutes are no minutes').toMatchObject({ __typename: 'PeerReviewMissingError' });
    await step('CLOSE');
    expect(await submit()).toEqual({ __typename: 'NominationGrid' });
  });
});

test('the minutes take as many statements for forty people as for four', async () => {
  const counts: number[] = [];
  for (const size of [3, 39]) {
    world = await divisionWorld(database, size);
    for (const { id } of world.people) await propose(id);
    await save(await minutes({ lines: [] }));
    counts.push((await countStatements(database, () => shown())).statements.length);
  }
  expect(counts[1]).toBe(counts[0]);
});

describe('lines beside the yearly list', () => {
  test('are not reviewed with it: a deed of the same person and a household leave the minutes as they are', async () => {
    const { organisationId, divisionId: departmentId } = world;
    const deed = { commendationKind: 'SUDDEN', achievement: 'Cứu người', achievedOn: day('2021-10-20') } as const;
    const at = { organisationId, departmentId, status: 'DRAFT', awardCode: 'DIRECTOR_COMMENDATION' } as const;
    const [first] = world.people;
    await buildNomination(world.db, { ...at, staffId: first?.id ?? '' });
    await buildNomination(world.db, { ...at, staffId: first?.id ?? '', ...deed });
    const household = await world.db.otherSubject.create({
      data: { organisationId, kind: 'HOUSEHOLD', name: 'Hộ ông Sơn', place: 'Xã Cẩm Lĩnh', createdAt: LIST_TIME },
    });
    await buildNomination(world.db, { ...at, staffId: null, otherSubjectId: household.id });
    expect((await shown()).lines.map(({ award }) => award)).toEqual([WORKER, WORKER, 'DIRECTOR_COMMENDATION']);
    expect(await save(await minutes())).toMatchObject({ ok: true });
  });
});

test('who closes the minutes in the stead of the head is told on the trail', async () => {
  await save(await minutes());
  const deputy = world.people[1]?.id ?? '';
  const { organisationId, divisionId: departmentId } = world;
  const account = await buildAccount(world.db, { organisationId, staffId: deputy, roles: ['STAFF'] });
  const { id } = await buildDelegation(world.db, {
    organisationId,
    departmentId,
    principalId: world.head.accountId,
    delegateId: account.id,
  });
  expect(await step('CLOSE', undefined, { accountId: account.id, staffId: deputy })).toMatchObject({ ok: true });
  const entry = await world.db.auditEntry.findFirst({ where: { organisationId, action: 'PEER_REVIEW_CLOSED' } });
  expect(entry?.data).toMatchObject({ delegationId: id });
});
