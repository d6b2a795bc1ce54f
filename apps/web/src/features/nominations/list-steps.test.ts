import type { AwardCode } from '@thidua/domain/vocabulary';
import { expect, test } from 'vitest';

import { afterStep, NO_HISTORY, stepOfTicks, tickedCells, withoutStep, type Tick } from './list-steps.ts';

const AWARDS = ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER', 'DIRECTOR_COMMENDATION'] as const;

function listOf(ha: readonly AwardCode[], an: readonly AwardCode[] = []) {
  const cells = (ticked: readonly AwardCode[]) =>
    AWARDS.map((award) => ({ award, nomination: ticked.includes(award) ? {} : null }));
  return {
    department: { name: 'Văn phòng' },
    rows: [
      { staff: { id: 'ha', fullName: 'Nguyễn Thị Hà' }, cells: cells(ha) },
      { staff: { id: 'an', fullName: 'Lê Văn An' }, cells: cells(an) },
    ],
    collective: { cells: [] },
  };
}
const tick = (staffId: string, award: AwardCode, nominated = true): Tick => ({ staffId, award, name: '', nominated });

test('a tick is remembered with what it brought along', () => {
  const changed = tickedCells(listOf([]), listOf(['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER']), [
    tick('ha', 'GRASSROOTS_EMULATION_FIGHTER'),
  ]);
  expect(changed.map(({ award, name, nominated }) => [award, name, nominated])).toEqual([
    ['ADVANCED_WORKER', 'Nguyễn Thị Hà', true],
    ['GRASSROOTS_EMULATION_FIGHTER', 'Nguyễn Thị Hà', true],
  ]);
});

test('what somebody else did to another row meanwhile is not taken for the own', () => {
  const before = listOf([], ['ADVANCED_WORKER']);
  const after = listOf(['ADVANCED_WORKER'], []);
  expect(tickedCells(before, after, [tick('ha', 'ADVANCED_WORKER')])).toMatchObject([{ staffId: 'ha' }]);
});

test('a tick that was there already is no step', () => {
  const same = listOf(['ADVANCED_WORKER']);
  expect(tickedCells(same, same, [tick('ha', 'ADVANCED_WORKER')])).toEqual([]);
});

test('going back turns every cell round', () => {
  const { forward, back } = stepOfTicks([tick('ha', 'ADVANCED_WORKER'), tick('an', 'ADVANCED_WORKER', false)]);
  expect([forward, back]).toMatchObject([
    { ticks: [{ nominated: true }, { nominated: false }] },
    { ticks: [{ nominated: false }, { nominated: true }] },
  ]);
});

test('steps go back and forth; a new one forgets what was undone, a refused one is forgotten itself', () => {
  const [one, two] = [stepOfTicks([tick('ha', 'ADVANCED_WORKER')]), stepOfTicks([tick('an', 'ADVANCED_WORKER')])];
  const both = afterStep(afterStep(NO_HISTORY, 'DO', one), 'DO', two);
  const back = afterStep(both, 'UNDO', two);
  expect(back).toEqual({ done: [one], undone: [two] });
  expect(afterStep(back, 'REDO', two)).toEqual(both);
  expect(afterStep(back, 'DO', two)).toEqual({ done: [one, two], undone: [] });
  expect(withoutStep(both, 'UNDO')).toEqual({ done: [one], undone: [] });
  expect(withoutStep(back, 'REDO')).toEqual({ done: [one], undone: [] });
});
