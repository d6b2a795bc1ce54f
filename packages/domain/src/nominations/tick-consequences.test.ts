import { expect, test } from 'vitest';
import { GRID_AWARDS, isGridAward } from './grid-columns.ts';
import { isNominationCode, nominationCode } from './nomination-code.ts';
import { awardsToNominate, awardsToRemove } from './tick-consequences.ts';

test('Chiến sĩ thi đua cơ sở brings Lao động tiên tiến along', () => {
  expect(awardsToNominate('GRASSROOTS_EMULATION_FIGHTER')).toEqual(['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER']);
});

test('Lao động tiên tiến taken away takes Chiến sĩ thi đua cơ sở with it', () => {
  expect(awardsToRemove('ADVANCED_WORKER')).toEqual(['GRASSROOTS_EMULATION_FIGHTER', 'ADVANCED_WORKER']);
});

test('Giấy khen stands alone', () => {
  expect([awardsToNominate('DIRECTOR_COMMENDATION'), awardsToRemove('DIRECTOR_COMMENDATION')]).toEqual([
    ['DIRECTOR_COMMENDATION'],
    ['DIRECTOR_COMMENDATION'],
  ]);
});

test('a person is proposed for three awards of the own level, a collective for two', () => {
  expect(GRID_AWARDS).toEqual({
    PERSON: ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER', 'DIRECTOR_COMMENDATION'],
    COLLECTIVE: ['ADVANCED_COLLECTIVE', 'DIRECTOR_COMMENDATION'],
  });
});

test("a person's title is no column of a collective", () => {
  expect([isGridAward('ADVANCED_WORKER', 'COLLECTIVE'), isGridAward('ADVANCED_COLLECTIVE', 'PERSON')]).toEqual([
    false,
    false,
  ]);
});

test('the fourteenth dossier of 2021 is HS-2021-014', () => {
  expect([nominationCode(2021, 14), isNominationCode('HS-2021-014'), isNominationCode('SK-2021-014')]).toEqual([
    'HS-2021-014',
    true,
    false,
  ]);
});
