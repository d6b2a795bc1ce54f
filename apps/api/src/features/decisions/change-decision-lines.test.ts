import { hanoi } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { councilWorld, newId } from '../../testing/council-world.ts';
import { good, passedMeeting } from '../../testing/run-meeting.ts';
import { changeDecisionLines } from './use-cases/change-decision-lines.ts';
import { draftDecision } from './use-cases/draft-decision.ts';

const database = await testDatabase();
afterAll(() => database.close());

let now = hanoi('2021-12-10 14:30');

/** A draft of An and Cúc; Bình passed too and waits. */
async function draftWorld() {
  now = hanoi('2021-12-10 14:30');
  const body = await councilWorld(database, () => now);
  const award = { awardCode: 'DIRECTOR_COMMENDATION' } as const;
  const an = (await body.received({ ...award, name: 'Nguyễn Văn An' })).id;
  const binh = (await body.received({ ...award, name: 'Trần Bình' })).id;
  const cuc = (await body.received({ ...award, name: 'Lê Thị Cúc' })).id;
  const meetingId = await passedMeeting(body, [an, binh, cuc]);
  now = hanoi('2021-12-28 09:00');
  const secretary = await body.actAs(body.secretary);
  const id = good(await draftDecision(secretary, { id: newId(), meetingId, nominationIds: [an, cuc] }));
  const names = async () => {
    const lines = await body.db.decisionLine.findMany({ where: { decisionId: id }, orderBy: { ordinal: 'asc' } });
    return lines.map(({ ordinal, subjectName }) => `${ordinal} ${subjectName}`);
  };
  const line = async (nominationId: string) =>
    (await body.db.decisionLine.findUniqueOrThrow({ where: { nominationId }, select: { id: true } })).id;
  return { secretary, meetingId, id, an, binh, lines: { an: await line(an), cuc: await line(cuc) }, names };
}

test('who is added stands in the order of the ceremony, and the list is numbered anew', async () => {
  const { secretary, id, binh, names } = await draftWorld();
  good(await changeDecisionLines(secretary, { id, version: 1, takenOut: [], added: [binh] }));
  expect(await names()).toEqual(['1 Nguyễn Văn An', '2 Trần Bình', '3 Lê Thị Cúc']);
});

test('who is taken out can stand in another decision of the same meeting', async () => {
  const { secretary, meetingId, id, lines, binh, an, names } = await draftWorld();
  good(await changeDecisionLines(secretary, { id, version: 1, takenOut: [lines.an], added: [] }));
  expect(await names()).toEqual(['1 Lê Thị Cúc']);
  const other = await draftDecision(secretary, { id: newId(), meetingId, nominationIds: [an, binh] });
  expect(other.ok).toBe(true);
});

test('the last line is not taken out: such a draft is discarded', async () => {
  const { secretary, id, lines } = await draftWorld();
  const refused = await changeDecisionLines(secretary, { id, version: 1, takenOut: Object.values(lines), added: [] });
  expect(refused).toMatchObject({ ok: false, error: { problems: [{ field: 'takenOut', code: 'LAST_LINE' }] } });
});

test('what another decision holds is not added, and nothing is taken out by the refused change', async () => {
  const { secretary, meetingId, id, lines, binh, names } = await draftWorld();
  good(await draftDecision(secretary, { id: newId(), meetingId, nominationIds: [binh] }));
  const refused = await changeDecisionLines(secretary, { id, version: 1, takenOut: [lines.cuc], added: [binh] });
  expect(refused).toMatchObject({ ok: false, error: { code: 'NOTHING_PASSED' } });
  expect(await names()).toEqual(['1 Nguyễn Văn An', '2 Lê Thị Cúc']);
});

test('a draft changed meanwhile is looked at again first', async () => {
  const { secretary, id, lines } = await draftWorld();
  const refused = await changeDecisionLines(secretary, { id, version: 7, takenOut: [lines.an], added: [] });
  expect(refused).toMatchObject({ ok: false, error: { currentVersion: 1 } });
});
