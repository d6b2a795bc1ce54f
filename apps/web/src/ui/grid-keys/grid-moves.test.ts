import { expect, test } from 'vitest';

import { nextPlace } from './grid-moves.ts';

const columns = ['lead', 'a', 'a-why', 'b', 'b-why', 'c', 'c-why', 'text'];
const shape = [columns, columns, ['a', 'a-why', 'c', 'c-why']];

function press(row: number, key: string, pressed: string, ctrlKey = false) {
  return nextPlace(shape, columns, { row, key }, { key: pressed, ctrlKey });
}

test('arrows move one control along the row', () => {
  expect([press(0, 'a', 'ArrowRight'), press(0, 'a', 'ArrowLeft')]).toEqual([
    { row: 0, key: 'a-why' },
    { row: 0, key: 'lead' },
  ]);
});

test('arrows up and down stay in the column', () => {
  expect([press(0, 'b', 'ArrowDown'), press(1, 'b', 'ArrowUp')]).toEqual([
    { row: 1, key: 'b' },
    { row: 0, key: 'b' },
  ]);
});

test('a column that the collective does not have leads to the one before it', () => {
  expect(press(1, 'b', 'ArrowDown')).toEqual({ row: 2, key: 'a-why' });
});

test('the first column that the collective does not have leads to its first control', () => {
  expect(press(1, 'lead', 'ArrowDown')).toEqual({ row: 2, key: 'a' });
});

test('Home and End go along the row', () => {
  expect([press(1, 'b', 'Home'), press(1, 'b', 'End')]).toEqual([
    { row: 1, key: 'lead' },
    { row: 1, key: 'text' },
  ]);
});

test('Ctrl with Home and End goes to the corners of the list', () => {
  expect([press(1, 'b', 'Home', true), press(1, 'b', 'End', true)]).toEqual([
    { row: 0, key: 'lead' },
    { row: 2, key: 'c-why' },
  ]);
});

test('nothing lies beyond the edges', () => {
  expect([press(0, 'lead', 'ArrowLeft'), press(0, 'a', 'ArrowUp'), press(2, 'a', 'ArrowDown')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('other keys are left to the control', () => {
  expect(press(0, 'a', ' ')).toBeUndefined();
});
