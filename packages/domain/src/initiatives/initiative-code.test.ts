import { expect, test } from 'vitest';
import { initiativeCode, isInitiativeCode } from './initiative-code.ts';

test.each([
  [2021, 7, 'SK-2021-007'],
  [2021, 1234, 'SK-2021-1234'],
])('number %2$i of the year %1$i', (year, number, code) => {
  expect(initiativeCode(year, number)).toBe(code);
  expect(isInitiativeCode(code)).toBe(true);
});

test.each(['sk-2021-007', 'SK-2021-7', 'HS-2021-007', 'SK-2021-007 '])('%s is no initiative code', (text) => {
  expect(isInitiativeCode(text)).toBe(false);
});
