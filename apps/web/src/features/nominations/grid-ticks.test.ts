import { pastedTicks } from '@thidua/domain/nominations';
import type { Verdict } from '@thidua/domain/eligibility';
import { expect, test } from 'vitest';

import {
  cleared,
  clickedTo,
  columnTotals,
  copiedRows,
  filledDown,
  turnedRound,
  wholeColumn,
  type ColumnStretch,
} from './grid-ticks.ts';

const WORKER = 'ADVANCED_WORKER';

function person(id: string, isTicked: boolean, canChange = true, verdict: Verdict = 'ELIGIBLE') {
  return {
    staff: { id, code: `NV-${id}`, fullName: `Người ${id}` },
    isLeader: id === 'a',
    cells: [
      { award: WORKER, canChange, nomination: isTicked ? {} : null, assessment: { verdict } },
      { award: 'DIRECTOR_COMMENDATION', canChange: true, nomination: null, assessment: { verdict } },
    ] as const,
  };
}
/** Ticked; free; locked; suspended; ticked. */
const ROWS = [
  person('a', true),
  person('b', false),
  person('c', false, false),
  person('d', false, true, 'SUSPENDED'),
  person('e', true, true, 'NOT_ELIGIBLE'),
];
const column = (from: number, to: number): ColumnStretch => ({ award: WORKER, from, to });
const said = (ticks: readonly { readonly staffId: string | undefined; readonly nominated: boolean }[]) =>
  ticks.map(({ staffId, nominated }) => `${staffId ?? ''}${nominated ? '+' : '-'}`);

test('fill down takes the first row of the stretch, wherever the choice began; locked and equal cells are left', () => {
  expect([said(filledDown(ROWS, column(0, 4))), said(filledDown(ROWS, column(4, 0)))]).toEqual([
    ['b+', 'd+'],
    ['b+', 'd+'],
  ]);
});

test('a single row is filled from the one above, the first from nothing', () => {
  expect([said(filledDown(ROWS, column(1, 1))), said(filledDown(ROWS, column(0, 0)))]).toEqual([['b+'], []]);
});

test('an empty cell fills down too', () => {
  expect(said(filledDown(ROWS, column(3, 4)))).toEqual(['e-']);
});

test('Space turns a stretch to what its beginning is not; Delete clears it', () => {
  expect([said(turnedRound(ROWS, column(1, 4))), said(turnedRound(ROWS, column(0, 1)))]).toEqual([
    ['b+', 'd+'],
    ['a-'],
  ]);
  expect(said(cleared(ROWS, column(0, 4)))).toEqual(['a-', 'e-']);
});

test('a click with Shift brings the stretch to what the click made', () => {
  expect(said(clickedTo(ROWS, column(0, 3), true))).toEqual(['b+', 'd+']);
});

test('the whole column leaves out whom the records stop', () => {
  expect(said(wholeColumn(ROWS, WORKER))).toEqual(['b+']);
});

test('what is copied is read again as it was', () => {
  const text = copiedRows(ROWS, [WORKER, 'DIRECTOR_COMMENDATION'], {
    code: 'Mã',
    name: 'Họ và tên',
    award: (award) => (award === WORKER ? 'LĐTT' : 'Giấy khen'),
  });
  const people = ROWS.map(({ staff }) => ({ id: staff.id, code: staff.code, name: staff.fullName }));
  expect(pastedTicks(text, people, [WORKER, 'DIRECTOR_COMMENDATION']).ticks).toEqual([
    { staffId: 'a', award: WORKER },
    { staffId: 'e', award: WORKER },
  ]);
});

test('a column is counted', () => {
  expect(columnTotals(ROWS, WORKER)).toEqual({ proposed: 2, people: 5, nonLeaders: 1, stopped: 1 });
});
