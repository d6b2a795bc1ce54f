import { createHash } from 'node:crypto';
import { AgendaItemStatus, DecisionStatus, InitiativeStatus, MeetingStatus, NominationStatus } from '@thidua/db';
import { ROLES } from '@thidua/domain/accounts';
import { compareNames } from '@thidua/domain/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sealing } from '../sealing.ts';
import { testDatabase, type TestDatabase } from '../test-database.ts';
import { loadSampleBody, SAMPLE_SIGN_INS, STORY_BEGINS } from './index.ts';

let database: TestDatabase;
/** No test here opens a value. */
const UNREADABLE: Sealing = {
  seal: () => new Uint8Array(40),
  digest: (realm, text) =>
    new Uint8Array(
      createHash('sha256')
        .update(realm + text)
        .digest(),
    ),
};
const NOW = new Date('2026-11-23T03:30:00Z');

beforeAll(async () => {
  database = await testDatabase();
  await loadSampleBody(database.client, { now: NOW, cipher: UNREADABLE });
});
afterAll(() => database.close());

describe('the sample body', () => {
  test('is loaded once', async () => {
    expect(await loadSampleBody(database.client, { now: NOW, cipher: UNREADABLE })).toBe(false);
    expect(await database.client.organisation.count()).toBe(1);
  });

  test('lives in the morning of 6 December 2021 when it is loaded', async () => {
    const { clockOffsetSeconds, isSample } = await database.client.organisation.findFirstOrThrow();
    expect(new Date(NOW.valueOf() + clockOffsetSeconds * 1000)).toEqual(STORY_BEGINS);
    expect(isSample).toBe(true);
  });

  test('has 24 people, each with one name, one place and one post today', async () => {
    const day = new Date('2021-12-06');
    const holds = { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] };
    const staff = await database.client.staff.findMany({
      select: { names: { where: holds }, memberships: { where: { kind: 'MAIN', ...holds } }, posts: { where: holds } },
    });
    expect(staff).toHaveLength(24);
    for (const { names, memberships, posts } of staff) {
      expect([names.length, memberships.length, posts.length]).toEqual([1, 1, 1]);
    }
  });

  test('sorts its people by given name, as Vietnamese lists do', async () => {
    const staff = await database.client.staff.findMany({ orderBy: [{ sortKey: 'asc' }, { id: 'asc' }] });
    const names = staff.map(({ fullName }) => fullName);
    expect(names).toEqual(names.toSorted(compareNames));
  });

  test('tells two people of one name apart by their birth dates', async () => {
    const namesakes = await database.client.staff.findMany({ where: { fullName: 'Trần Văn Dũng' } });
    expect(new Set(namesakes.map(({ birthDate }) => birthDate?.toISOString()))).toHaveProperty('size', 2);
  });

  test('gives nobody the name of the real signer of the plan', async () => {
    expect(await database.client.staff.count({ where: { fullName: 'Thái Phúc Sơn' } })).toBe(0);
    expect(await database.client.movement.findFirst()).toMatchObject({ signerName: 'Thái Phúc Sơn' });
  });

  test('has the 25 targets of the plan: ten for collectives, nine for persons, six in the tasks', async () => {
    const groups = await database.client.target.groupBy({ by: ['group'], _count: true });
    expect(Object.fromEntries(groups.map(({ group, _count }) => [group, _count]))).toEqual({
      COLLECTIVE: 10,
      PERSON: 9,
      TASK: 6,
    });
  });

  test('has the two phases, ten tasks, nine thematic movements, seven recipients and nine references of the plan', async () => {
    const { client } = database;
    expect(
      await Promise.all([
        client.movementPhase.count(),
        client.movementTask.count(),
        client.thematicMovement.count(),
        client.planRecipient.count(),
        client.planReference.count(),
      ]),
    ).toEqual([2, 10, 9, 7, 9]);
  });

  test('has initiatives, nominations, meetings and decisions in the states a visitor wants to see', async () => {
    const { client } = database;
    const statuses = async (rows: Promise<{ status: string }[]>) => new Set((await rows).map(({ status }) => status));
    expect(await statuses(client.initiative.findMany())).toEqual(new Set(Object.values(InitiativeStatus)));
    // The list of December is written and waits for the visitor to post it.
    const lines = Object.values(NominationStatus).filter((status) => status !== 'POSTED');
    expect(await statuses(client.nomination.findMany())).toEqual(new Set(lines));
    expect(await statuses(client.meeting.findMany())).toEqual(new Set([MeetingStatus.PLANNED, MeetingStatus.CLOSED]));
    expect(await statuses(client.agendaItem.findMany())).toEqual(
      new Set([AgendaItemStatus.WAITING, AgendaItemStatus.CLOSED]),
    );
    expect(await statuses(client.decision.findMany())).toEqual(new Set(Object.values(DecisionStatus)));
  });

  test('has an account for every role', async () => {
    const grants = await database.client.roleGrant.findMany({ distinct: ['role'], select: { role: true } });
    expect(new Set(grants.map(({ role }) => role))).toEqual(new Set(ROLES));
  });

  test('offers sign-ins that exist', async () => {
    const usernames = SAMPLE_SIGN_INS.map(({ username }) => username);
    expect(await database.client.account.count({ where: { username: { in: usernames } } })).toBe(usernames.length);
  });

  test('counts the votes of its past meetings as its rules ask', async () => {
    const items = await database.client.agendaItem.findMany({
      where: { status: 'CLOSED' },
      include: { nomination: true, votes: true },
    });
    expect(items).toHaveLength(7);
    for (const { agreeCount, disagreeCount, votes, neededCount, isPassed, nomination } of items) {
      expect((agreeCount ?? 0) + (disagreeCount ?? 0)).toBe(votes.length);
      expect(isPassed).toBe((agreeCount ?? 0) >= (neededCount ?? 0));
      expect(nomination.status === 'NOT_PASSED').toBe(!isPassed);
    }
  });

  test('keeps the counters ahead of the numbers it has given out', async () => {
    const { client } = database;
    const counters = await client.counter.findMany({ where: { year: 2021 } });
    const last = Object.fromEntries(counters.map((counter) => [counter.kind, counter.last]));
    expect(last).toMatchObject({
      INITIATIVE: await client.initiative.count(),
      NOMINATION: await client.nomination.count({ where: { year: 2021 } }),
    });
  });
});
