import { expect, test } from 'vitest';
import { dongFigures, dongWords } from './dong-words.ts';

test.each([
  [0, 'không đồng'],
  [450_000, 'bốn trăm năm mươi nghìn đồng'],
  [1_490_000, 'một triệu bốn trăm chín mươi nghìn đồng'],
  [1_050_000, 'một triệu không trăm năm mươi nghìn đồng'],
  [2_005_000, 'hai triệu không trăm linh năm nghìn đồng'],
  [10_000, 'mười nghìn đồng'],
  [15_000, 'mười lăm nghìn đồng'],
  [21_310_000, 'hai mươi mốt triệu ba trăm mười nghìn đồng'],
  [105_250_000, 'một trăm linh năm triệu hai trăm năm mươi nghìn đồng'],
  [12_000_000, 'mười hai triệu đồng'],
  [1_000_000_000, 'một tỷ đồng'],
  [1_000_450_000, 'một tỷ bốn trăm năm mươi nghìn đồng'],
  [2_034_000_111, 'hai tỷ không trăm ba mươi bốn triệu một trăm mười một đồng'],
])('%i đồng is written %s', (amount, words) => {
  expect(dongWords(amount)).toBe(words);
});

test('figures have a dot between thousands', () => {
  expect([0, 999, 1_000, 12_345_678].map(dongFigures)).toEqual(['0', '999', '1.000', '12.345.678']);
});
