import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { NominationStatus } from '@thidua/domain/nominations';
import { ok } from '@thidua/domain/kernel';
import { buildNomination } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { inTransaction } from '../../../platform/in-transaction.ts';
import { divisionWorld, LIST_TIME, type Desk, type DivisionWorld } from '../../../testing/division-world.ts';
import { checkNominationAgain, confirmNominationEligible, findNominationIneligible } from './check-nomination.ts';
import { moveNominations, type CouncilMove, type NotMovable } from './move-nominations.ts';
import { receiveNomination } from './receive-nomination.ts';
import { setNominationSummary } from './set-nomination-summary.ts';
import { withdrawNomination } from './withdraw-nomination.ts';

let database: TestDatabase;
let world: DivisionWorld;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await divisionWorld(database);
});

async function line(status: NominationStatus, staffId = world.people[0]?.id ?? '') {
  const { id } = await buildNomination(world.db, { staffId, status });
  return { id, version: 1 };
}

function stored(id: string) {
  return world.db.nomination.findUniqueOrThrow({ where: { id } });
}

function as(desk: Desk) {
  return world.actAs(desk);
}

describe('the short report', () => {
  test('is kept as typed, markup and all, in composed letters', async () => {
    const draft = await line('DRAFT');
    const summary = `<script>alert(1)</script> ${'Hoàn thành tốt'.normalize('NFD')}`;
    await setNominationSummary(await as(world.head), { ...draft, summary });
    expect((await stored(draft.id)).summary).toBe('<script>alert(1)</script> Hoàn thành tốt');
  });

  test('of 20,000 characters is refused with its limit', async () => {
    const draft = await line('DRAFT');
    expect(await setNominationSummary(await as(world.head), { ...draft, summary: 'ă'.repeat(20_000) })).toEqual({
      ok: false,
      error: {
        code: 'INPUT_PROBLEMS',
        problems: [{ field: 'summary', code: 'TOO_LONG', limit: 1_500, actual: 20_000 }],
      },
    });
  });

  test('is not changed once the line was sent', async () => {
    const sent = await line('SUBMITTED');
    expect(await setNominationSummary(await as(world.head), { ...sent, summary: 'Thêm' })).toEqual({
      ok: false,
      error: { code: 'INVALID_TRANSITION', from: 'SUBMITTED', event: 'EDIT' },
    });
  });

  test('is not written over somebody else’s', async () => {
    const draft = await line('DRAFT');
    await setNominationSummary(await as(world.head), { ...draft, summary: 'Trước' });
    expect(await setNominationSummary(await as(world.head), { ...draft, summary: 'Sau' })).toEqual({
      ok: false,
      error: { code: 'STALE_RECORD', currentVersion: 2 },
    });
  });
});

describe('the secretariat', () => {
  test('receives a line at the time of the body', async () => {
    const sent = await line('SUBMITTED');
    expect(await receiveNomination(await as(world.secretary), sent)).toEqual({ ok: true, value: { id: sent.id } });
    expect(await stored(sent.id)).toMatchObject({ status: 'RECEIVED', version: 2, receivedAt: LIST_TIME });
  });

  test('clicked twice receives once', async () => {
    const sent = await line('SUBMITTED');
    const secretary = await as(world.secretary);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => receiveNomination(secretary, sent)));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect((await stored(sent.id)).version).toBe(2);
  });

  test('leaves the own line to the director, who takes no other', async () => {
    const own = await line('SUBMITTED', world.secretary.staffId);
    const other = await line('SUBMITTED');
    await expect(receiveNomination(await as(world.secretary), own)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(receiveNomination(await as(world.director), other)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await receiveNomination(await as(world.director), own)).toMatchObject({ ok: true });
  });
});

describe('the check', () => {
  test('confirms a received line at the time of the body, and can look at it anew', async () => {
    const received = await line('RECEIVED');
    const secretary = await as(world.secretary);
    expect(await confirmNominationEligible(secretary, received)).toMatchObject({ ok: true });
    expect(await stored(received.id)).toMatchObject({ status: 'ELIGIBLE', version: 2, checkedAt: LIST_TIME });
    expect(await checkNominationAgain(secretary, { ...received, version: 2 })).toMatchObject({ ok: true });
    expect(await stored(received.id)).toMatchObject({ status: 'RECEIVED', version: 3, checkedAt: null });
  });

  test('finds a line lacking only with a reason, which its division reads; the others go on', async () => {
    const received = await line('RECEIVED');
    const other = await line('RECEIVED', world.people[1]?.id);
    const secretary = await as(world.secretary);
    expect(await findNominationIneligible(secretary, { ...received, reason: ' ' })).toMatchObject({
      ok: false,
      error: { problems: [{ field: 'reason', code: 'REQUIRED' }] },
    });
    await findNominationIneligible(secretary, { ...received, reason: 'Thiếu biên bản bình xét.' });
    const { data } = await (
      await world.callAs(world.head)
    ).run('query ($id: UUID!) { nomination(id: $id) { status ineligibleReason viewerCan } }', { id: received.id });
    expect(data.nomination).toEqual({
      status: 'INELIGIBLE',
      ineligibleReason: 'Thiếu biên bản bình xét.',
      viewerCan: [],
    });
    expect((await stored(other.id)).status).toBe('RECEIVED');
    const trail = await world.db.auditEntry.findMany({ where: { objectId: received.id }, select: { action: true } });
    expect(trail).toEqual([{ action: 'NOMINATION_FOUND_INELIGIBLE' }]);
  });

  test('of two officers at the same second one concludes, the other is told that the line has moved', async () => {
    const received = await line('RECEIVED');
    const secretary = await as(world.secretary);
    const outcomes = await Promise.all([
      confirmNominationEligible(secretary, received),
      findNominationIneligible(secretary, { ...received, reason: 'Thiếu.' }),
    ]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.find((outcome) => !outcome.ok)).toMatchObject({ error: { code: 'INVALID_TRANSITION' } });
  });

  test('of the own line is for the director, and never for the division', async () => {
    const own = await line('RECEIVED', world.secretary.staffId);
    const other = await line('RECEIVED');
    await expect(confirmNominationEligible(await as(world.secretary), own)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await confirmNominationEligible(await as(world.director), own)).toMatchObject({ ok: true });
    await expect(confirmNominationEligible(await as(world.head), other)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the division', () => {
  test('withdraws what is not received yet, with a reason', async () => {
    const sent = await line('SUBMITTED');
    await withdrawNomination(await as(world.head), { ...sent, reason: 'Nhường người khác.' });
    expect(await stored(sent.id)).toMatchObject({ status: 'WITHDRAWN', withdrawnReason: 'Nhường người khác.' });
  });

  test('does not withdraw what is received', async () => {
    const received = await line('RECEIVED');
    expect(await withdrawNomination(await as(world.head), { ...received, reason: 'Thôi.' })).toEqual({
      ok: false,
      error: { code: 'INVALID_TRANSITION', from: 'RECEIVED', event: 'WITHDRAW' },
    });
  });

  test('does not receive its own list', async () => {
    const sent = await line('SUBMITTED');
    await expect(receiveNomination(await as(world.head), sent)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('of another head does not know of the line', async () => {
    const sent = await line('SUBMITTED');
    await expect(withdrawNomination(await as(world.otherHead), { ...sent, reason: 'x' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('asking for a line that nobody has gets the same answer', async () => {
    const nobody = { id: crypto.randomUUID(), version: 1, reason: 'x' };
    await expect(withdrawNomination(await as(world.head), nobody)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what follows from the council and the decision', () => {
  async function move(ids: readonly string[], to: CouncilMove) {
    const secretary = await as(world.secretary);
    return inTransaction<undefined, NotMovable>(secretary, async (change) => {
      const moved = await moveNominations(secretary, change, ids, to);
      return moved.ok ? ok(undefined) : moved;
    });
  }

  test('lines go from the check to the agenda, the vote and the decision', async () => {
    const { id } = await line('ELIGIBLE');
    for (const step of ['PUT_ON_AGENDA', 'TAKE_OFF_AGENDA', 'PUT_ON_AGENDA', 'PASS', 'DECIDE'] as const) {
      expect(await move([id], step)).toMatchObject({ ok: true });
    }
    expect(await stored(id)).toMatchObject({ status: 'DECIDED', version: 6 });
  });

  test('one line that does not fit stops all, and is named', async () => {
    const eligible = await line('ELIGIBLE');
    const unchecked = await line('RECEIVED', world.people[1]?.id);
    expect(await move([eligible.id, unchecked.id], 'PUT_ON_AGENDA')).toEqual({
      ok: false,
      error: { code: 'NOT_MOVABLE', move: 'PUT_ON_AGENDA', nominationIds: [unchecked.id] },
    });
    expect((await stored(eligible.id)).status).toBe('ELIGIBLE');
  });

  test('a line of another body is not there', async () => {
    const stranger = await buildNomination(world.db, { status: 'ELIGIBLE' });
    expect(await move([stranger.id], 'PUT_ON_AGENDA')).toMatchObject({
      ok: false,
      error: { nominationIds: [stranger.id] },
    });
  });
});
