import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isPlainDate, plainDate } from '../kernel/index.ts';
import { assess } from './assess.ts';
import { chooseRegime } from './regime-choice.ts';
import { REGIME_IDS, REGIMES, lastDayOf, regimeInForce } from './regime.ts';
import { aPerson } from './sample-case.ts';

test.each([
  ['2017-10-01', 'A'],
  ['2021-12-20', 'A'],
  ['2023-12-31', 'A'],
  ['2024-01-01', 'B1'],
  ['2025-06-30', 'B1'],
  ['2025-07-01', 'B2'],
  ['2026-09-30', 'B2'],
  ['2026-10-01', 'B3'],
  ['2026-11-27', 'B3'],
])('a dossier received on %s is judged by regime %s', (day, regime) => {
  expect(regimeInForce(plainDate(day))).toBe(regime);
});

test('every day has exactly one regime, and regimes never go back', () => {
  const days = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
    .filter(isPlainDate);
  fc.assert(
    fc.property(days, days, (one, other) => {
      const [early, late] = one <= other ? [one, other] : [other, one];
      expect(REGIME_IDS.indexOf(regimeInForce(early))).toBeLessThanOrEqual(REGIME_IDS.indexOf(regimeInForce(late)));
    }),
  );
});

test('each regime lasts until the day before the next', () => {
  expect(REGIME_IDS.map(lastDayOf)).toEqual(['2023-12-31', '2025-06-30', '2026-09-30', undefined]);
  expect(REGIME_IDS.map((id) => regimeInForce(REGIMES[id].from))).toEqual(REGIME_IDS);
  expect(regimeInForce(addDays(REGIMES.B2.from, -1))).toBe('B1');
});

test('the secretary takes another regime with a written reason', () => {
  const question = { regimeDate: plainDate('2024-02-05'), year: 2023, settings: {} };
  const regimeOverride = { regime: 'A', reason: 'Hội đồng họp ngày 28/12/2023' } as const;
  expect(chooseRegime({ ...question, regimeOverride })).toMatchObject({
    regime: 'A',
    chosenBy: 'OVERRIDE',
    reason: 'Hội đồng họp ngày 28/12/2023',
  });
});

test('another regime without a reason is not taken, and the choice says so', () => {
  const regimeOverride = { regime: 'A', reason: '  ' } as const;
  const choice = chooseRegime({ regimeDate: plainDate('2024-02-05'), year: 2023, settings: {}, regimeOverride });
  expect(choice).toMatchObject({ regime: 'B1', chosenBy: 'DATE' });
  expect(choice.notes.map(({ rule }) => rule)).toContain('OVERRIDE_WITHOUT_REASON');
});

test.each([
  ['the province has issued its rules', '2025-08-15', '2025-09-01', 'B2', []],
  ['the province has not issued its rules yet', 'NOT_YET', '2025-09-01', 'B1', ['T3']],
  ['the province issued its rules after the dossier came', '2025-10-15', '2025-09-01', 'B1', ['T3']],
  ['nobody has said whether the province issued its rules', undefined, '2025-09-01', 'B2', ['T3']],
  ['the transition is over', 'NOT_YET', '2026-01-01', 'B2', []],
] as const)('when %s, the transition of Nghị định 152/2025 decides', (_when, issued, day, regime, notes) => {
  const value = issued === undefined || issued === 'NOT_YET' ? issued : plainDate(issued);
  const settings = value === undefined ? {} : { delegatedRulesIssuedOn: { value, ground: 'Sở Nội vụ thông báo' } };
  const choice = chooseRegime({ regimeDate: plainDate(day), year: 2025, settings });
  expect(choice.regime).toBe(regime);
  expect(choice.notes.map(({ rule }) => rule)).toEqual(notes);
});

test.each([
  ['2016-05-01', 2016, 'BEFORE_FIRST_REGIME'],
  ['2019-12-20', 2019, 'CIRCULAR'],
  ['2024-02-05', 2023, 'T7'],
  ['2024-12-20', 2024, 'T4'],
  ['2026-10-01', 2026, 'T6'],
  ['2027-03-01', 2027, 'T5'],
])('a dossier received on %s for %i carries the note %s', (day, year, note) => {
  const { notes } = chooseRegime({ regimeDate: plainDate(day), year, settings: {} });
  expect(notes.map(({ rule }) => rule)).toContain(note);
});

test('from October 2026 the rules of before go on, and every choice says that the amendment is to be checked', () => {
  const question = { year: 2026, settings: {} } as const;
  const before = assess('ADVANCED_WORKER', aPerson('B2'), { ...question, regimeDate: plainDate('2026-09-30') });
  const after = assess('ADVANCED_WORKER', aPerson('B2'), { ...question, regimeDate: plainDate('2026-10-01') });
  expect([before.regime, after.regime]).toEqual(['B2', 'B3']);
  expect(after.findings).toEqual(before.findings);
  expect(after.regimeChoice.notes.map(({ rule }) => rule)).toEqual(['T6']);
});
