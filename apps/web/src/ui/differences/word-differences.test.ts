import { expect, test } from 'vitest';

import { wordDifferences } from './word-differences.ts';

const only = (before: string, after: string) =>
  wordDifferences(before, after)
    .filter(({ kind }) => kind !== 'SAME')
    .map(({ kind, text }) => `${kind} ${text.trim()}`);

test('Vietnamese words are whole words: a changed mark changes the word, not a letter', () => {
  expect(only('Hồ sơ được lưu ở tủ sắt.', 'Hồ sơ được lưu ở tủ sạch.')).toEqual(['DELETED sắt', 'ADDED sạch']);
  expect(only('Đơn ưu tiên', 'Đơn ưu đãi')).toEqual(['DELETED tiên', 'ADDED đãi']);
});

test('nothing is lost: what stayed and went is the old text, what stayed and came the new one', () => {
  const before = 'Một kho chung.\n\n- Bước 1: quét\n- Bước 2: đặt mã';
  const after = 'Một kho chung cho cả Sở.\n- Bước 1: quét hai mặt\n- Bước 3: đặt mã';
  const pieces = wordDifferences(before, after);
  const without = (left: string) => pieces.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
  expect(without('ADDED')).toBe(before);
  expect(without('DELETED')).toBe(after);
});

test('two texts of the full length with nothing in common do not keep the reader waiting', () => {
  const text = (seed: string) => Array.from({ length: 4_000 }, (_, index) => `${seed}${index}`).join(' ');
  const began = performance.now();
  expect(wordDifferences(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['DELETED', 'ADDED']);
  expect(performance.now() - began).toBeLessThan(5_000);
});
