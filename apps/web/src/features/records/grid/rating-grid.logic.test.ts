import { describe, expect, test } from 'vitest';

import { cellOfKey, readCell } from './rating-cell.ts';
import {
  afterSave,
  copyText,
  EMPTY_GRID,
  fillDown,
  paste,
  setCells,
  shownIn,
  summaryOf,
  undo,
  type GridRow,
} from './rating-grid.logic.ts';

function row(id: string, name: string, saved?: GridRow['saved']): GridRow {
  return {
    subjectId: id,
    code: `NV-${id}`,
    name,
    groupName: '',
    token: saved === undefined ? '' : `t:${id}`,
    saved,
    isOwn: false,
  };
}

const ROWS = [
  row('1', 'Đặng Minh Trí'),
  row('2', 'Trần Văn Dũng', 'GOOD'),
  row('3', 'Trần Văn Dũng'),
  row('4', 'Hồ Thị Như Ỷ'),
] as const satisfies readonly GridRow[];

test.each([
  ['Hoàn thành xuất sắc nhiệm vụ', 'EXCELLENT'],
  ['HOÀN THÀNH TỐT NHIỆM VỤ ', 'GOOD'],
  ['HTTNV', 'GOOD'],
  ['hoan thanh nhiem vu', 'COMPLETED'],
  ['Không hoàn thành nhiệm vụ', 'NOT_COMPLETED'],
  ['chưa xếp loại', 'UNRATED:OTHER'],
  ['x', 'EXCELLENT'],
  ['giỏi', undefined],
  ['', undefined],
] as const)('“%s” is read as %s', (text, cell) => {
  expect(readCell(text)).toBe(cell);
});

test('a letter or a number is a level, others are none', () => {
  expect(['X', 't', '3', 'k', 'z', 'Enter'].map(cellOfKey)).toEqual([
    'EXCELLENT',
    'GOOD',
    'COMPLETED',
    'NOT_COMPLETED',
    undefined,
    undefined,
  ]);
});

test('what is on record already is no draft, and undo takes back one act at a time', () => {
  const one = setCells(EMPTY_GRID, [{ row: ROWS[0], cell: 'GOOD' }]);
  const two = setCells(one, [
    { row: ROWS[1], cell: 'EXCELLENT' },
    { row: ROWS[3], cell: 'COMPLETED' },
  ]);
  expect(setCells(two, [{ row: ROWS[1], cell: 'GOOD' }]).drafts).toEqual({ '1': 'GOOD', '4': 'COMPLETED' });
  expect(undo(two).drafts).toEqual(one.drafts);
  expect(undo(undo(undo(two)))).toEqual(EMPTY_GRID);
});

test('an emptied cell takes back what was typed, and where something is on record it is to go', () => {
  const emptied = setCells(EMPTY_GRID, [
    { row: ROWS[0], cell: undefined },
    { row: ROWS[1], cell: undefined },
  ]);
  expect(emptied.drafts).toEqual({ '2': 'NO_DATA' });
  expect(shownIn(ROWS[1], emptied.drafts)).toBeUndefined();
  expect(summaryOf(ROWS, emptied.drafts)).toMatchObject({
    changed: 1,
    corrections: 1,
    removed: 1,
    missing: 4,
    needsDecision: false,
  });
  expect(undo(emptied)).toEqual(EMPTY_GRID);
  expect(setCells(emptied, [{ row: ROWS[1], cell: 'GOOD' }]).drafts).toEqual({});
  const own = { ...ROWS[1], isOwn: true };
  expect(setCells(EMPTY_GRID, [{ row: own, cell: undefined }])).toBe(EMPTY_GRID);
});

describe('fill down', () => {
  test('the first of several fills the others', () => {
    const start = setCells(EMPTY_GRID, [{ row: ROWS[0], cell: 'EXCELLENT' }]);
    expect(fillDown(start, ROWS, { from: 2, to: 0 }).drafts).toEqual({
      '1': 'EXCELLENT',
      '2': 'EXCELLENT',
      '3': 'EXCELLENT',
    });
  });

  test('a single row takes what stands above; under an empty row nothing happens', () => {
    expect(fillDown(EMPTY_GRID, ROWS, { from: 2, to: 2 }).drafts).toEqual({ '3': 'GOOD' });
    expect(fillDown(EMPTY_GRID, ROWS, { from: 0, to: 0 })).toBe(EMPTY_GRID);
  });
});

describe('paste', () => {
  test('goes to the row of the code or of the only such name, and names the lines it could not read', () => {
    const text = 'NV-3\tTrần Văn Dũng\tHTXSNV\r\nho thi nhu y\tTốt\nTrần Văn Dũng\tTốt\nNV-1\t?\n\n';
    const report = paste(EMPTY_GRID, ROWS, 0, text);
    expect(report.state.drafts).toEqual({ '3': 'EXCELLENT', '4': 'GOOD' });
    expect(report).toMatchObject({ filled: 2, unread: ['Trần Văn Dũng Tốt', 'NV-1 ?'] });
  });

  test('levels alone go down from the row chosen, no further than the sheet', () => {
    const report = paste(EMPTY_GRID, ROWS, 2, 'X\nT\nH');
    expect(report.state.drafts).toEqual({ '3': 'EXCELLENT', '4': 'GOOD' });
    expect(report.unread).toEqual(['H']);
  });

  test('what was copied is read back', () => {
    const filled = setCells(EMPTY_GRID, [{ row: ROWS[0], cell: 'GOOD' }]);
    const copied = copyText([ROWS[0]], filled.drafts, (cell) => (cell === 'GOOD' ? 'Hoàn thành tốt nhiệm vụ' : ''));
    expect(copied).toBe('NV-1\tĐặng Minh Trí\tHoàn thành tốt nhiệm vụ');
    expect(paste(EMPTY_GRID, ROWS, 3, copied).state.drafts).toEqual(filled.drafts);
  });
});

test('the summary tells what is saved, what is corrected and who is left', () => {
  const { drafts } = setCells(EMPTY_GRID, [
    { row: ROWS[1], cell: 'EXCELLENT' },
    { row: ROWS[3], cell: 'UNRATED:LONG_LEAVE' },
  ]);
  expect(summaryOf(ROWS, drafts)).toEqual({
    changed: 2,
    corrections: 1,
    removed: 0,
    missing: 2,
    counts: new Map([
      ['EXCELLENT', 1],
      ['UNRATED:LONG_LEAVE', 1],
    ]),
    needsDecision: true,
  });
});

test('after saving only the rows that somebody else had changed stay drafts', () => {
  const state = setCells(EMPTY_GRID, [
    { row: ROWS[0], cell: 'GOOD' },
    { row: ROWS[3], cell: 'GOOD' },
  ]);
  expect(afterSave(state, ['4'])).toEqual({ drafts: { '4': 'GOOD' }, past: [] });
});

test('the own row takes no value, neither typed nor pasted', () => {
  const own = { ...row('1', 'Đặng Minh Trí'), isOwn: true };
  expect(setCells(EMPTY_GRID, [{ row: own, cell: 'EXCELLENT' }])).toBe(EMPTY_GRID);
  expect(paste(EMPTY_GRID, [own, row('2', 'Trần Văn Dũng')], 0, 'x\nx').state.drafts).toEqual({ 2: 'EXCELLENT' });
});
