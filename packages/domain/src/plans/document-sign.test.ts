import { expect, test } from 'vitest';
import { documentTypeOfSign, isBareSign, signKey, suggestedSign } from './document-sign.ts';

test.each([
  ['04-NQ-TW', '04-NQ/TW'],
  ['34-CT/W', '34-CT/TW'],
  ['01-NQ-ĐUK', '01-NQ/ĐUK'],
  ['15/KH/UBND', '15/KH-UBND'],
  ['05-CT/TW', undefined],
  ['15/KH-UBND', undefined],
  ['12/QĐ-UBND-NV', undefined],
  ['91/2017/NĐ-CP', undefined],
  ['Chỉ thị 35', undefined],
  ['', undefined],
])('%s is probably %s', (sign, meant) => {
  expect(suggestedSign(sign)).toBe(meant);
});

test.each([
  ['15/KH-UBND', 'Kế hoạch'],
  ['04-NQ-TW', 'Nghị quyết'],
  ['91/2017/NĐ-CP', 'Nghị định'],
  ['118/BNG-TTr', 'Tờ trình'],
  ['52', undefined],
])('%s is a %s', (sign, name) => {
  expect(documentTypeOfSign(sign)).toBe(name);
});

test('signs are compared without their marks', () => {
  expect(signKey('04-NQ-TW')).toBe(signKey('04-NQ/TW'));
  expect(signKey('01-NQ-ĐUK')).toBe('01nqduk');
});

test('a number without a sign is bare', () => {
  expect(['Chỉ thị 35', 'Quyết định 52', '15/KH-UBND'].map(isBareSign)).toEqual([true, true, false]);
});
