import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromUnicode, guessEncoding, toUnicode } from './legacy-encoding.ts';
import { TCVN3_TO_UNICODE, VNI_TO_UNICODE } from './legacy-tables.ts';
import { isSyllable } from './syllable.ts';

const NAMES = [
  'Nguyễn Thị Hằng',
  'Trần Đức Bình',
  'Lê Thị Ánh Tuyết',
  'Võ Đạt',
  'Huỳnh Thúy Phượng',
  'Đặng Quỳnh Như',
  'Bùi Khuê',
  'Phạm Ngoạn',
  'Ưng Thị Yến',
  'Nguyễn Uyển Nhi',
  'Trương Quốc Khánh',
];

test.each([
  ['NguyÔn ThÞ H»ng', 'TCVN3', 'Nguyễn Thị Hằng'],
  ['TrÇn §øc B×nh', 'TCVN3', 'Trần Đức Bình'],
  ['Phßng Hîp t¸c quèc tÕ', 'TCVN3', 'Phòng Hợp tác quốc tế'],
  ['V¨n phßng - Thanh tra', 'TCVN3', 'Văn phòng - Thanh tra'],
  ['Lao ®éng tiªn tiÕn', 'TCVN3', 'Lao động tiên tiến'],
  ['Nguyeãn Thò Haèng', 'VNI', 'Nguyễn Thị Hằng'],
  ['Traàn Ñöùc Bình', 'VNI', 'Trần Đức Bình'],
  ['Phoøng Hôïp taùc quoác teá', 'VNI', 'Phòng Hợp tác quốc tế'],
  ['LEÂ THÒ HOÀNG VY', 'VNI', 'LÊ THỊ HỒNG VY'],
] as const)('“%s” in %s is “%s”, and is recognised as such', (written, encoding, expected) => {
  expect(toUnicode(written, encoding)).toBe(expected);
  expect(guessEncoding([written]).encoding).toBe(encoding);
});

test.each(NAMES)('“%s” in Unicode is left alone', (name) => {
  expect(guessEncoding([name]).encoding).toBe('UNICODE');
});

test('a text with letters that only Unicode has is never converted', () => {
  expect(toUnicode('Nguyễn Thị Hằng', 'TCVN3')).toBe('Nguyễn Thị Hằng');
  expect(toUnicode('Đặng Đức', 'VNI')).toBe('Đặng Đức');
});

test('a text of decomposed letters is Unicode, and becomes composed', () => {
  expect(guessEncoding(['Nguyễn Thị Hằng'.normalize('NFD')]).encoding).toBe('UNICODE');
  expect(toUnicode('Nguyễn'.normalize('NFD'), 'UNICODE')).toBe('Nguyễn');
});

test('plain letters and foreign words are Unicode', () => {
  expect(guessEncoding(['Nguyen Van A', 'café', '42/QD-SNgV']).encoding).toBe('UNICODE');
});

test('a file of old names with two cells pasted from a new file is still an old file, and the new cells stay', () => {
  const cells = [...NAMES.slice(0, 8).map((name) => fromUnicode(name, 'TCVN3')), 'Nguyễn Thị Hằng', 'Võ Đạt'];
  const { encoding } = guessEncoding(cells);
  expect(encoding).toBe('TCVN3');
  expect(cells.map((cell) => toUnicode(cell, encoding)).slice(-2)).toEqual(['Nguyễn Thị Hằng', 'Võ Đạt']);
});

describe.each([
  ['TCVN3', TCVN3_TO_UNICODE, 74],
  ['VNI', VNI_TO_UNICODE, 134],
] as const)('the table of %s', (encoding, table, size) => {
  test('has every letter once', () => {
    expect(table.size).toBe(size);
    expect(new Set(table.values()).size).toBe(size);
  });

  test('brings every text of its letters back as it was', () => {
    const words = fc.array(fc.constantFrom(...table.values(), ...'bcdghklmnpqrstvx'.split('')), { maxLength: 6 });
    const texts = fc
      .array(
        words.map((letters) => letters.join('')),
        { maxLength: 5 },
      )
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        expect(toUnicode(fromUnicode(text, encoding), encoding)).toBe(text);
      }),
    );
  });

  test('a list of names written in it is recognised', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(NAMES, { minLength: 4 }), (names) => {
        expect(guessEncoding(names.map((name) => fromUnicode(name, encoding))).encoding).toBe(encoding);
      }),
    );
  });
});

test.each(['nguyễn', 'Thị', 'Hằng', 'Quỳnh', 'khuya', 'giếng', 'nghiêng', 'Ỷ', 'xoong', 'Thuở', 'quốc', 'Hoài'])(
  '“%s” is a syllable',
  (word) => {
    expect(isSyllable(word)).toBe(true);
  },
);

test.each(['NguyÔn', 'H»ng', 'Haèng', 'café', 'bbb', 'Straße', 'ngờá'])('“%s” is none', (word) => {
  expect(isSyllable(word)).toBe(false);
});
