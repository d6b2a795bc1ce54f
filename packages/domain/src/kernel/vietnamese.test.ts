import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNameOf } from './file-name.ts';
import { compareNames, compareText, foldText, givenNameOf } from './vietnamese.ts';

describe('Vietnamese text', () => {
  test('a file name carries no marks', () => {
    expect(fileNameOf('Quyết định 128 – Nguyễn Thị Hằng Nga')).toBe('Quyet-dinh-128_Nguyen-Thi-Hang-Nga');
  });

  test.each([
    ['Đặng Thị Ánh', 'dang thi anh'],
    ['  Nguyễn   Thị  Hà ', 'nguyen thi ha'],
    ['Nguyễn Thị Hà'.normalize('NFD'), 'nguyen thi ha'],
    ['ỶẤNƯNG', 'yanung'],
  ])('%s is found as %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('people are listed by their given name', () => {
    const names = ['Trần Đức Bình', 'Nguyễn Văn Ân', 'Lê Thị Ánh', 'Nguyễn Văn An', 'Hồ Dũng', 'Võ Đạt', 'Đỗ Dung'];
    expect(names.toSorted(compareNames)).toEqual([
      'Nguyễn Văn An',
      'Lê Thị Ánh',
      'Nguyễn Văn Ân',
      'Trần Đức Bình',
      'Đỗ Dung',
      'Hồ Dũng',
      'Võ Đạt',
    ]);
  });

  test('letters follow the Vietnamese alphabet', () => {
    expect(['ê', 'e', 'đ', 'd', 'b', 'â', 'ă', 'ạ', 'á', 'ã', 'ả', 'à', 'a'].toSorted(compareText).join(' ')).toBe(
      'a à ả ã á ạ ă â b d đ e ê',
    );
  });

  test('the given name of a single word is that word', () => {
    expect(givenNameOf('Nga')).toBe('Nga');
  });

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
