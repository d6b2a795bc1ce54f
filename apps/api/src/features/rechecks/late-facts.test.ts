import { buildLeave, buildPendingCase, hanoi } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { councilWorld, type CouncilWorld } from '../../testing/council-world.ts';
import { good } from '../../testing/run-meeting.ts';
import { sentLines, type SentLine } from '../../testing/sent-lines.ts';
import { recheckNomination } from './use-cases/recheck-nomination.ts';

/*
 * What comes in after a list was sent, and what it does to a sent line: nothing is decided on a fact that nobody was shown.
 */

const database = await testDatabase();
afterAll(() => database.close());
let world: CouncilWorld;
beforeAll(async () => {
  world = await councilWorld(database);
});

const READ = `query ($id: UUID!) { nomination(id: $id) {
  recheck { verdictNow isStopped differences { key kind before { outcome text } after { outcome text } } } } }`;

/** A sent line after what is done to the records, checked again at the desk. */
async function checkedAfter(change: (line: SentLine) => Promise<unknown>) {
  const [line] = await sentLines(world, 1);
  if (line === undefined) throw new Error('no line');
  await change(line);
  good(await recheckNomination(await world.actAs(world.secretary), line.id));
  const { data, codes } = await (await world.callAs(world.secretary)).run(READ, { id: line.id });
  expect(codes).toEqual([]);
  return data.nomination.recheck;
}

test('a fact that is missing now is told as missing, and is no refusal', async () => {
  const recheck = await checkedAfter(({ staffId }) => world.db.annualRating.deleteMany({ where: { staffId } }));
  expect(recheck).toMatchObject({ verdictNow: 'INCOMPLETE', isStopped: false });
  expect(recheck.differences).toContainEqual(
    expect.objectContaining({ key: 'LDTT.1', after: expect.objectContaining({ outcome: 'MISSING' }) }),
  );
});

test('a case opened after the sending suspends the line; it is stopped, not refused', async () => {
  const recheck = await checkedAfter(({ staffId }) =>
    buildPendingCase(world.db, { staffId, openedOn: new Date('2021-12-08') }),
  );
  expect(recheck).toMatchObject({ verdictNow: 'SUSPENDED', isStopped: true });
});

test('unpaid leave of six months against a limit of 40 days stops the line, with both numbers', async () => {
  await world.db.organisationSetting.create({
    data: {
      organisationId: world.organisationId,
      key: 'longAbsenceDays',
      value: 40,
      legalGround: 'Điều 6 Quy chế (thử)',
      validFrom: new Date('2021-01-01'),
    },
  });
  const leave = (kind: 'UNPAID' | 'MATERNITY') =>
    checkedAfter(({ staffId }) =>
      buildLeave(world.db, {
        staffId,
        kind,
        fromDay: new Date('2021-04-01'),
        toDay: new Date('2021-09-30'),
      }),
    );
  const unpaid = await leave('UNPAID');
  expect(unpaid).toMatchObject({ verdictNow: 'NOT_ELIGIBLE', isStopped: true });
  expect(unpaid.differences[0].after.text).toMatch(/40 ngày/u);
  expect(await leave('MATERNITY')).toMatchObject({ isStopped: false });
});

test('received on the first day of another law, the line is told of the law that ended yesterday and of the new one', async () => {
  const received = (day: string) =>
    checkedAfter(({ id }) =>
      world.db.nomination.update({ where: { id }, data: { receivedAt: hanoi(day) }, select: { id: true } }),
    );
  const kinds = ({ differences }: { differences: readonly { kind: string }[] }) => differences.map(({ kind }) => kind);
  expect(kinds(await received('2023-12-31 23:59'))).not.toContain('REGIME');
  const { differences } = await received('2024-01-01 00:00');
  expect(differences[0]).toMatchObject({
    kind: 'REGIME',
    before: { text: expect.stringContaining('91/2017') },
    after: { text: expect.stringContaining('98/2023') },
  });
});

test('a rating under the decree of another time counts as the level it gave', async () => {
  const recheck = await checkedAfter(async ({ id, staffId }) => {
    await world.db.annualRating.updateMany({ where: { staffId }, data: { regime: 'DECREE_90_2020' } });
    await world.db.nomination.update({ where: { id }, data: { receivedAt: hanoi('2024-01-05 09:00') } });
  });
  expect(recheck).toMatchObject({ isStopped: false });
  expect(recheck.differences.map(({ key }: { key: string }) => key)).not.toContain('LDTT.1');
});
