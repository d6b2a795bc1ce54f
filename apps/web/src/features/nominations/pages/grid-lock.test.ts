import { expect, test } from 'vitest';

import { keepsWhole, listLockOf, lockOf } from './grid-lock.ts';

const sent = { status: 'RECEIVED', viewerCan: [] } as const;

test('a free cell is not locked', () => {
  expect(lockOf({ canChange: true, nomination: null }, false)).toBeUndefined();
});

test('nobody ticks the own row', () => {
  expect(lockOf({ canChange: false, nomination: null }, true)).toBe('SELF');
});

test('a line that was sent is withdrawn in its dossier', () => {
  expect(lockOf({ canChange: false, nomination: sent }, false)).toBe('SENT');
});

test('a line that came back is mended, not unticked', () => {
  expect(lockOf({ canChange: false, nomination: { status: 'RETURNED', viewerCan: ['EDIT'] } }, false)).toBe('RETURNED');
});

test('a list with a line to mend is not for reading only', () => {
  const cells = [{ canChange: false, nomination: { status: 'RETURNED', viewerCan: ['EDIT'] } }] as const;
  expect(listLockOf({ canEdit: false, rows: [{ cells }], collective: { cells: [] } }, true)).toBeUndefined();
});

test.each([
  [true, 'SENT'],
  [false, 'NOT_KEEPER'],
] as const)('a list that cannot be changed says why (keeper: %s)', (isKeeper, lock) => {
  const cells = [{ canChange: false, nomination: sent }];
  expect(listLockOf({ canEdit: false, rows: [{ cells }], collective: { cells: [] } }, isKeeper)).toBe(lock);
});

test('who keeps only the row of the head does not answer for the whole list', () => {
  const collective = { cells: [{ canChange: false, nomination: null }] };
  expect([keepsWhole({ collective }, false), keepsWhole({ collective }, true)]).toEqual([false, true]);
});
