import { expect, test } from 'vitest';
import { unreachable } from '../kernel/index.ts';
import { IMPORT_EVENTS, IMPORT_STATUSES, IMPORT_TRANSITIONS, importActsIn, nextImportStatus } from './import-status.ts';

test('every state of an import can be reached', () => {
  expect(unreachable(IMPORT_TRANSITIONS, 'UPLOADED')).toEqual([]);
});

test('nothing is imported that was not checked', () => {
  const before = IMPORT_STATUSES.filter((status) => nextImportStatus(status, 'START') !== undefined);
  expect(before).toEqual(['CHECKED']);
});

test.each([
  ['CHECKED', 'START', 'IMPORTING'],
  ['IMPORTING', 'FINISH', 'IMPORTED'],
  ['IMPORTING', 'CANCEL', 'UNDOING'],
  ['IMPORTING', 'FAIL', 'UNDOING'],
  ['UNDOING', 'FAIL', 'FAILED'],
  ['IMPORTED', 'UNDO', 'UNDOING'],
  ['UNDOING', 'TAKEN_BACK', 'UNDONE'],
  ['IMPORTED', 'CANCEL', undefined],
  ['UNDONE', 'UNDO', undefined],
  ['CANCELLED', 'MAP', undefined],
  ['IMPORTED', 'EDIT', undefined],
] as const)('%s + %s → %s', (from, event, to) => {
  expect(nextImportStatus(from, event)).toBe(to);
});

test('an import that ended stays ended', () => {
  for (const status of ['UNDONE', 'CANCELLED', 'FAILED'] as const) {
    expect(IMPORT_EVENTS.filter((event) => nextImportStatus(status, event) !== undefined)).toEqual([]);
  }
});

test('people are offered only what people do', () => {
  expect(importActsIn('IMPORTING')).toEqual(['CANCEL']);
  expect(importActsIn('IMPORTED')).toEqual(['UNDO']);
});
