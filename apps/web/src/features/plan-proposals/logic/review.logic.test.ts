import { describe, expect, test } from 'vitest';
import { countsOf, headlineOf, neighbourOf, placeOf, rowsOf, type Item } from './review.logic.ts';
import { uploadOf } from './upload-plan.logic.ts';

function item(changes: Partial<Item> & { readonly key: string }): Item {
  return {
    __typename: 'PlanProposalItem',
    id: changes.key,
    ordinal: 1,
    kind: 'TARGET',
    fromLine: 1,
    toLine: 1,
    start: 0,
    end: 5,
    confidence: 'HIGH',
    choice: 'OPEN',
    isEdited: false,
    version: 1,
    fields: [],
    warnings: [],
    ...changes,
  };
}

const TEXT = 'KẾ HOẠCH\n\n02 phòng; 03 phòng\nDòng lạ';
const ITEMS = [
  item({ key: 'b', fromLine: 3, start: 20, confidence: 'LOW', choice: 'ACCEPTED' }),
  item({ key: 'a', fromLine: 3, start: 10 }),
];
const PROPOSAL = {
  text: TEXT,
  items: ITEMS,
  unread: [{ __typename: 'TextRange' as const, fromLine: 4, toLine: 4, start: 30, end: 37 }],
};

describe('the text beside its items', () => {
  test('line by line, in the order of the text, without blank lines', () => {
    expect(
      rowsOf(PROPOSAL, 'ALL').map(({ line, items, isUnread }) => [line, items.map(({ key }) => key), isUnread]),
    ).toEqual([
      [1, [], false],
      [3, ['a', 'b'], false],
      [4, [], true],
    ]);
  });

  test('narrowed to what is open, or to what needs a look', () => {
    expect(rowsOf(PROPOSAL, 'OPEN').map(({ line, items }) => [line, items.length])).toEqual([[3, 1]]);
    expect(rowsOf(PROPOSAL, 'LOOK').map(({ line, items }) => [line, items.length])).toEqual([
      [3, 1],
      [4, 0],
    ]);
  });

  test('what is decided is counted', () => {
    expect(countsOf(ITEMS)).toEqual({ accepted: 1, refused: 0, open: 1, certain: 1 });
  });
});

test('the keyboard goes down and up and stays within the list', () => {
  expect(neighbourOf(['a', 'b', 'c'], 'b', 1)).toBe('c');
  expect(neighbourOf(['a', 'b', 'c'], 'c', 1)).toBe('c');
  expect(neighbourOf(['a', 'b', 'c'], 'a', -1)).toBe('a');
});

test('a problem of the server leads to the field of an item', () => {
  expect(placeOf('target-3.maximum')).toEqual({ key: 'target-3', field: 'maximum' });
  expect(placeOf('PHASE')).toEqual({ key: 'PHASE', field: '' });
});

test('an item is named by what it says now', () => {
  const fields = [
    { __typename: 'PlanItemField' as const, name: 'code', value: 'T1' },
    { __typename: 'PlanItemField' as const, name: 'title', value: 'Hai phòng' },
  ];
  expect(headlineOf({ kind: 'TARGET', fields })).toBe('T1 · Hai phòng');
});

test('the answer to a file is one of those the server gives', () => {
  expect(uploadOf(201, { id: 'x' })).toEqual({ kind: 'READ', id: 'x' });
  expect(uploadOf(422, { refusal: { code: 'HAS_MACROS' } })).toEqual({ kind: 'REFUSED', code: 'HAS_MACROS' });
  expect(uploadOf(500, {})).toEqual({ kind: 'FAILED' });
});
