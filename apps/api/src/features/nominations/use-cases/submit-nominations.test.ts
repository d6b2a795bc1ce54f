import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countStatements } from '@thidua/db';
import { buildDiscipline, buildPendingCase } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { LIST_TIME, divisionWorld, type Desk, type DivisionWorld } from '../../../testing/division-world.ts';
import { answerJudgement } from './answer-judgement.ts';
import { setNominations } from './set-nominations.ts';
import { submitNominations } from './submit-nominations.ts';
import { TEST_CIPHER } from '../../../testing/test-api.ts';

let database: TestDatabase;
let world: DivisionWorld;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await divisionWorld(database);
});

async function tick(staffId: string | undefined, as: Desk = world.head): Promise<void> {
  const outcome = await setNominations(await world.actAs(as), {
    year: 2021,
    departmentId: world.divisionId,
    ticks: [{ award: 'ADVANCED_WORKER', staffId: staffId ?? '', collective: false, nominated: true }],
  });
  expect(outcome.ok).toBe(true);
}

async function listVersion(): Promise<number> {
  return (await world.db.nominationList.findFirst({ where: { departmentId: world.divisionId } }))?.version ?? 0;
}

async function submit(version?: number, as: Desk = world.head) {
  const input = { year: 2021, departmentId: world.divisionId, version: version ?? (await listVersion()) };
  return submitNominations(await world.actAs(as), input);
}

function lines() {
  return world.db.nomination.findMany({
    where: { organisationId: world.organisationId },
    orderBy: { code: 'asc' },
  });
}

describe('sending a list', () => {
  test('sends every open line with its judgement frozen and the time of the body', async () => {
    await tick(world.people[0]?.id);
    await tick(world.people[1]?.id);

    expect(await submit()).toEqual({ ok: true, value: undefined });

    expect(await lines()).toMatchObject([
      {
        status: 'SUBMITTED',
        version: 2,
        submittedAt: LIST_TIME,
        assessedAt: LIST_TIME,
        assessment: { award: 'ADVANCED_WORKER', regime: 'A', verdict: 'NEEDS_JUDGEMENT' },
      },
      { status: 'SUBMITTED' },
    ]);
    const actions = await world.db.auditEntry.findMany({
      where: { organisationId: world.organisationId },
      select: { action: true },
      orderBy: { seq: 'asc' },
    });
    expect(actions.map(({ action }) => action).slice(2)).toEqual([
      'NOMINATION_LIST_SUBMITTED',
      'NOMINATION_SUBMITTED',
      'NOMINATION_SUBMITTED',
    ]);
  });

  test('a frozen judgement does not follow the records any more', async () => {
    const nominee = world.people[0]?.id ?? '';
    await tick(nominee);
    await submit();
    await buildDiscipline(world.db, TEST_CIPHER, { staffId: nominee });
    const { data } = await (
      await world.callAs(world.head)
    ).run(`{ nominations(year: 2021) { nodes { assessment { verdict isFrozen at } } } }`);
    expect(data.nominations.nodes).toEqual([
      { assessment: { verdict: 'NEEDS_JUDGEMENT', isFrozen: true, at: LIST_TIME.toISOString() } },
    ]);
  });

  test('with the head’s answers the lines go as eligible', async () => {
    await tick(world.people[0]?.id);
    const head = await world.actAs(world.head);
    for (const rule of ['LDTT.2', 'LDTT.3']) {
      expect(
        await answerJudgement(head, { year: 2021, departmentId: world.divisionId, rule, answer: true }),
      ).toMatchObject({
        ok: true,
      });
    }
    await submit();
    expect(await lines()).toMatchObject([{ assessment: { verdict: 'ELIGIBLE' } }]);
  });

  test('names the lines that are not eligible or suspended, and sends none', async () => {
    const [good, disciplined, suspended] = world.people;
    for (const person of world.people) await tick(person.id);
    await buildDiscipline(world.db, TEST_CIPHER, { staffId: disciplined?.id ?? '' });
    await buildPendingCase(world.db, { staffId: suspended?.id ?? '' });

    const outcome = await submit();

    expect(outcome).toMatchObject({ ok: false, error: { code: 'NOT_ELIGIBLE' } });
    const named = !outcome.ok && outcome.error.code === 'NOT_ELIGIBLE' ? outcome.error.nominations : [];
    expect(named.map(({ staffId }) => staffId).toSorted()).toEqual([disciplined?.id, suspended?.id].toSorted());
    expect((await lines()).map(({ status }) => status)).toEqual(['DRAFT', 'DRAFT', 'DRAFT']);
    expect(good).toBeDefined();
  });

  test('twenty times at once sends each line once', async () => {
    for (const person of world.people) await tick(person.id);
    const version = await listVersion();

    const outcomes = await Promise.all(Array.from({ length: 20 }, () => submit(version)));

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(
      outcomes.filter((outcome) => !outcome.ok).every((outcome) => !outcome.ok && refusedAsLate(outcome.error.code)),
    ).toBe(true);
    expect((await lines()).map(({ status, version: of }) => [status, of])).toEqual([
      ['SUBMITTED', 2],
      ['SUBMITTED', 2],
      ['SUBMITTED', 2],
    ]);
    const sent = await world.db.auditEntry.count({
      where: { organisationId: world.organisationId, action: 'NOMINATION_SUBMITTED' },
    });
    expect(sent).toBe(3);
  });

  test('a list that somebody changed meanwhile is not sent', async () => {
    await tick(world.people[0]?.id);
    const seen = await listVersion();
    await tick(world.people[1]?.id);
    expect(await submit(seen)).toEqual({ ok: false, error: { code: 'STALE_RECORD', currentVersion: seen + 1 } });
  });

  test('an empty list has nothing to send', async () => {
    expect(await submit(0)).toEqual({ ok: false, error: { code: 'NOTHING_TO_SUBMIT' } });
  });

  test("the head's own line waits for the secretary", async () => {
    await tick(world.people[0]?.id);
    await tick(world.head.staffId, world.secretary);

    await submit();
    expect((await lines()).map(({ status }) => status)).toEqual(['SUBMITTED', 'DRAFT']);

    await submit(undefined, world.secretary);
    expect((await lines()).map(({ status }) => status)).toEqual(['SUBMITTED', 'SUBMITTED']);
  });

  test('a head who sends twice is told that the list has changed, also while the own line waits', async () => {
    await tick(world.people[0]?.id);
    await tick(world.head.staffId, world.secretary);
    const version = await listVersion();

    const outcomes = await Promise.all([submit(version), submit(version)]);

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, error: { code: 'STALE_RECORD', currentVersion: version + 1 } });
  });

  test('the secretary does not send what a head has drafted', async () => {
    await tick(world.people[0]?.id);
    await expect(submit(undefined, world.secretary)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('asks as many statements for forty lines as for four', async () => {
    const counts: number[] = [];
    for (const size of [4, 40]) {
      const sized = await divisionWorld(database, size);
      world = sized;
      for (const person of sized.people) await tick(person.id);
      const { statements, result } = await countStatements(database, () => submit());
      expect(result.ok).toBe(true);
      counts.push(statements.length);
    }
    expect(counts[1]).toBe(counts[0]);
  });
});

function refusedAsLate(code: string): boolean {
  return code === 'STALE_RECORD' || code === 'NOTHING_TO_SUBMIT';
}

describe('what only people can say', () => {
  test('an answer carries the name of who gave it', async () => {
    const head = await world.actAs(world.head);
    await answerJudgement(head, { year: 2021, departmentId: world.divisionId, rule: 'LDTT.2', answer: false });
    const list = await world.db.nominationList.findFirstOrThrow({ where: { departmentId: world.divisionId } });
    expect(list.judgements).toEqual({
      'LDTT.2': {
        answer: false,
        by: 'Lê Quang Hưng',
        accountId: world.head.accountId,
        at: LIST_TIME.toISOString(),
      },
    });
  });

  test('an answer is taken back, and the other answers stay', async () => {
    const head = await world.actAs(world.head);
    const list = { year: 2021, departmentId: world.divisionId };
    for (const rule of ['LDTT.2', 'LDTT.3']) await answerJudgement(head, { ...list, rule, answer: true });
    expect(await answerJudgement(head, { ...list, rule: 'LDTT.2', answer: null })).toMatchObject({ ok: true });
    const { judgements, version } = await world.db.nominationList.findFirstOrThrow({
      where: { departmentId: world.divisionId },
    });
    expect([Object.keys(judgements as object), version]).toEqual([['LDTT.3'], 3]);
  });

  test('a question that nobody asks is refused', async () => {
    const head = await world.actAs(world.head);
    expect(
      await answerJudgement(head, { year: 2021, departmentId: world.divisionId, rule: '__proto__', answer: true }),
    ).toEqual({ ok: false, error: { code: 'INPUT_PROBLEMS', problems: [{ field: 'rule', code: 'UNKNOWN' }] } });
  });

  test('the secretary does not answer for a head', async () => {
    const secretary = await world.actAs(world.secretary);
    await expect(
      answerJudgement(secretary, { year: 2021, departmentId: world.divisionId, rule: 'LDTT.2', answer: true }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
