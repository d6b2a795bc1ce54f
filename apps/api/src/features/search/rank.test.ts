import { expect, test } from 'vitest';
import { foldedWords } from '../../platform/search-words.ts';
import { holdsAll, rankOf, wantedOf } from './rank.ts';

function wanted(text: string) {
  return wantedOf(text, foldedWords(text));
}

test('a name typed without marks finds the name with them', () => {
  expect(holdsAll('Nguyễn Thị Hà', wanted('nguyen thi ha'))).toBe(true);
});

test('the words may stand in any order', () => {
  expect(holdsAll('Nguyễn Thị Hà', wanted('Hà Nguyễn'))).toBe(true);
});

test('whoever types the marks gets those first', () => {
  const names = ['Nguyễn Khánh', 'Nguyễn Thị Hạ', 'Nguyễn Thị Hà'];
  const ranked = names.toSorted(
    (left, right) => rankOf(left, undefined, wanted('hà')) - rankOf(right, undefined, wanted('hà')),
  );
  expect(ranked).toEqual(['Nguyễn Thị Hà', 'Nguyễn Thị Hạ', 'Nguyễn Khánh']);
});

test('a decomposed search is the same search', () => {
  expect(rankOf('Nguyễn Thị Hà', undefined, wanted('hà'.normalize('NFD')))).toBe(1);
});

test('the code itself is the first hit', () => {
  expect(rankOf('Số hoá hồ sơ', 'SK-2021-007', wanted('sk-2021-007'))).toBe(0);
});
