import { ok } from '@thidua/domain/kernel';
import type { NominationStatus } from '@thidua/domain/nominations';
import { buildNomination } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { inTransaction } from '../../../platform/in-transaction.ts';
import { divisionWorld, LIST_TIME, type Desk, type DivisionWorld } from '../../../testing/division-world.ts';
import { answerNominationWithdrawal } from './answer-nomination-withdrawal.ts';
import { askNominationWithdrawal } from './ask-nomination-withdrawal.ts';
import { moveNominations, type CouncilMove, type NotMovable } from './move-nominations.ts';

let database: TestDatabase;
let world: DivisionWorld;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await divisionWorld(database);
});

const REASON = 'Đề nghị hình thức khen khác.';

async function line(status: NominationStatus = 'RECEIVED'): Promise<string> {
  return (await buildNomination(world.db, { staffId: world.people[0]?.id ?? '', status })).id;
}

function stored(id: string) {
  return world.db.nomination.findUniqueOrThrow({ where: { id } });
}

async function ask(id: string, by: Desk = world.head, reason = REASON) {
  const { version } = await stored(id);
  return askNominationWithdrawal(await world.actAs(by), { id, version, reason });
}

async function answer(id: string, isAgreed: boolean, reason?: string, by: Desk = world.secretary) {
  const { version } = await stored(id);
  return answerNominationWithdrawal(await world.actAs(by), { id, version, isAgreed, reason: reason ?? null });
}

async function move(id: string, to: CouncilMove) {
  const secretary = await world.actAs(world.secretary);
  return inTransaction<undefined, NotMovable>(secretary, async (change) => {
    const moved = await moveNominations(secretary, change, [id], to);
    return moved.ok ? ok(undefined) : moved;
  });
}

async function requestSeenBy(as: Desk, id: string) {
  const asked = 'query ($id: UUID!) { nomination(id: $id) { viewerCan withdrawalRequest { reason refusedReason } } }';
  return (await (await world.callAs(as)).run(asked, { id })).data?.nomination;
}

test('what was received is let go once the secretariat agrees, for the reason its division gave', async () => {
  const id = await line();
  expect(await ask(id, world.head, '  ')).toMatchObject({
    error: { problems: [{ field: 'reason', code: 'REQUIRED' }] },
  });
  // Nobody has asked: there is nothing to agree to.
  expect(await answer(id, true)).toMatchObject({ error: { code: 'INVALID_TRANSITION', event: 'AGREE_WITHDRAWAL' } });
  expect(await ask(id)).toMatchObject({ ok: true });
  await expect(answer(id, true, undefined, world.head)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(await requestSeenBy(world.secretary, id)).toMatchObject({
    viewerCan: expect.arrayContaining(['AGREE_WITHDRAWAL', 'REFUSE_WITHDRAWAL']),
    withdrawalRequest: { reason: REASON },
  });
  expect(await answer(id, true)).toMatchObject({ ok: true });
  expect(await stored(id)).toMatchObject({ status: 'WITHDRAWN', withdrawnReason: REASON });
  const trail = await world.db.auditEntry.findMany({
    where: { objectId: id },
    select: { action: true },
    orderBy: { seq: 'asc' },
  });
  expect(trail.map(({ action }) => action)).toEqual(['NOMINATION_WITHDRAWAL_ASKED', 'NOMINATION_WITHDRAWN']);
});

test('a wish that is refused says why, and may be uttered again', async () => {
  const id = await line('ELIGIBLE');
  await ask(id);
  expect(await answer(id, false)).toMatchObject({ error: { problems: [{ field: 'reason', code: 'REQUIRED' }] } });
  await answer(id, false, 'Đã lấy ý kiến xong.');
  expect(await requestSeenBy(world.head, id)).toEqual({
    viewerCan: ['ASK_WITHDRAWAL'],
    withdrawalRequest: { reason: REASON, refusedReason: 'Đã lấy ý kiến xong.' },
  });
  const { data } = await (await world.callAs(world.head)).run('{ myWork(year: 2021) { news { kind detail } } }');
  expect(data.myWork.news).toContainEqual({
    kind: 'NOMINATION_WITHDRAWAL_REFUSED',
    detail: 'Đã lấy ý kiến xong.',
  });
  await ask(id);
  expect(await requestSeenBy(world.head, id)).toMatchObject({ withdrawalRequest: { refusedReason: null } });
});

test('what is on an agenda is let go only once it is taken off; what is asked for goes on none', async () => {
  const id = await line('ELIGIBLE');
  await move(id, 'PUT_ON_AGENDA');
  await ask(id);
  expect(await answer(id, true)).toMatchObject({ error: { code: 'INVALID_TRANSITION', from: 'ON_AGENDA' } });
  expect(await move(id, 'TAKE_OFF_AGENDA')).toMatchObject({ ok: true });
  expect(await move(id, 'PUT_ON_AGENDA')).toEqual({
    ok: false,
    error: { code: 'NOT_MOVABLE', move: 'PUT_ON_AGENDA', nominationIds: [id] },
  });
  expect(await answer(id, true)).toMatchObject({ ok: true });
});

test('once the council has voted nobody asks any more', async () => {
  const id = await line('ELIGIBLE');
  await move(id, 'PUT_ON_AGENDA');
  await ask(id);
  await move(id, 'PASS');
  expect(await answer(id, true)).toMatchObject({ error: { code: 'INVALID_TRANSITION', from: 'PASSED' } });
  expect(await ask(id)).toMatchObject({ error: { code: 'INVALID_TRANSITION', from: 'PASSED' } });
});

test('the council does not read why a division would rather take a line back', async () => {
  const id = await line('ELIGIBLE');
  await move(id, 'PUT_ON_AGENDA');
  await ask(id);
  expect(await requestSeenBy(world.councillor, id)).toEqual({ viewerCan: [], withdrawalRequest: null });
});

test('no script takes back what nobody has asked to take back, nor puts what is asked for on an agenda', async () => {
  const received = await line();
  const change = { where: { id: received } };
  await expect(
    world.db.nomination.update({ ...change, data: { status: 'WITHDRAWN', withdrawnReason: 'x' } }),
  ).rejects.toThrow('without having been asked for');
  const asked = { withdrawalAskedAt: LIST_TIME, withdrawalAskedReason: 'x' };
  await expect(world.db.nomination.update({ ...change, data: { status: 'ON_AGENDA', ...asked } })).rejects.toThrow(
    'has asked to withdraw',
  );
});

test('of an answer and a repeated wish at the same second one is told that the line has changed', async () => {
  const id = await line();
  await ask(id);
  const outcomes = await Promise.all([answer(id, true), ask(id)]);
  expect(outcomes.filter((each) => each.ok)).toHaveLength(1);
});
