import { expect, test } from 'vitest';
import { cleanLine, cleanText, lengthOf } from './typed-text.ts';

test('a decomposed name is stored composed', () => {
  expect(cleanLine('  Nguyễn  Thị Hà '.normalize('NFD'))).toBe('Nguyễn Thị Hà'.normalize('NFC'));
});

test('paragraphs keep their line ends, as line feeds', () => {
  expect(cleanText('một\r\nhai\rba\n')).toBe('một\nhai\nba\n');
});

test('markup stays literal, NUL and lone surrogates do not reach the database', () => {
  expect(cleanText('<script>\u0000alert(1)</script>\uD800')).toBe('<script>alert(1)</script>\uFFFD');
});

test('a character outside the basic plane counts once', () => {
  expect(lengthOf('𠮷ă')).toBe(2);
});
