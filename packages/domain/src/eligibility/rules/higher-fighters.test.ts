import { describe, expect, test } from 'vitest';
import { plainDate } from '../../kernel/index.ts';
import type { PersonFacts } from '../facts.ts';
import type { GivenAward } from '../history.ts';
import type { RuleRegime } from '../regime.ts';
import { aHistory, anInitiative, aPerson, assessIn, findingOf } from '../sample-case.ts';

const fighterIn = (...years: readonly number[]): readonly GivenAward[] =>
  years.map((year) => ({ award: 'GRASSROOTS_EMULATION_FIGHTER', year }));
const provincial = anInitiative({ id: 'i2', scope: 'PROVINCE', recognisedOn: plainDate('2021-05-01') });

function outcome(
  regime: RuleRegime,
  award: 'PROVINCIAL_EMULATION_FIGHTER' | 'NATIONAL_EMULATION_FIGHTER',
  rule: string,
  facts: Partial<PersonFacts>,
) {
  return findingOf(assessIn(regime, award, aPerson(regime, facts), { assumeListPasses: true }), rule);
}

describe('CSTDT.1: three titles of CSTĐCS in a row', () => {
  test.each([
    [[2019, 2020], 'NOMINATED', 'MET'],
    [[2019, 2020, 2021], undefined, 'MET'],
    [[2019, 2020], 'REFUSED', 'NOT_MET'],
    [[2019], 'NOMINATED', 'MISSING'],
    [[2018, 2020], 'NOMINATED', 'MISSING'],
  ] as const)('CSTĐCS in %j, this year %s: %s', (years, state, expected) => {
    const facts = {
      history: aHistory({ awards: fighterIn(...years) }),
      grassrootsFighter: state === undefined ? undefined : { state },
    };
    expect(outcome('A', 'PROVINCIAL_EMULATION_FIGHTER', 'CSTDT.1', facts)?.outcome).toBe(expected);
  });

  test('where the record is vouched for, a gap is a no and names its year', () => {
    const history = aHistory({ awards: fighterIn(2019, 2021), isComplete: true });
    expect(outcome('A', 'PROVINCIAL_EMULATION_FIGHTER', 'CSTDT.1', { history })).toMatchObject({
      outcome: 'NOT_MET',
      fact: { sentence: 'Còn thiếu Chiến sĩ thi đua cơ sở năm 2020; cần ba năm liên tục đến năm 2021.' },
    });
  });

  test('titles of the law of 2003 count under the law of 2022', () => {
    const history = aHistory({ awards: fighterIn(2022, 2023, 2024) });
    expect(outcome('B1', 'PROVINCIAL_EMULATION_FIGHTER', 'CSTDT.1', { history })?.outcome).toBe('MET');
  });
});

test.each([
  [[provincial], 'MET'],
  [[anInitiative()], 'MISSING'],
  [[anInitiative({ scope: 'PROVINCE', recognisedOn: plainDate('2018-12-31') })], 'MISSING'],
] as const)('CSTDT.2: initiatives %#: %s', (initiatives, expected) => {
  expect(outcome('A', 'PROVINCIAL_EMULATION_FIGHTER', 'CSTDT.2', { initiatives })?.outcome).toBe(expected);
});

test('CSTDT.2: how long an initiative of the province counts is the body’s to set, with its paper', () => {
  const facts = aPerson('A', {
    initiatives: [anInitiative({ scope: 'PROVINCE', recognisedOn: plainDate('2018-12-31') })],
  });
  const settings = { initiativeYears: { value: 5, ground: 'Quyết định 12/2020/QĐ-UBND' } };
  const finding = findingOf(assessIn('A', 'PROVINCIAL_EMULATION_FIGHTER', facts, { settings }), 'CSTDT.2');
  expect(finding).toMatchObject({ outcome: 'MET', localGrounds: ['Quyết định 12/2020/QĐ-UBND'] });
});

test('CSTDT.2: a second use for the same title warns, and refuses nothing', () => {
  const servedTitles = [
    { award: 'PROVINCIAL_EMULATION_FIGHTER', year: 2020 },
    { award: 'GRASSROOTS_EMULATION_FIGHTER', year: 2019 },
  ] as const;
  const finding = outcome('A', 'PROVINCIAL_EMULATION_FIGHTER', 'CSTDT.2', {
    initiatives: [{ ...provincial, servedTitles }],
  });
  expect(finding?.outcome).toBe('MET');
  expect(finding?.fact.sentence).toContain('đã dùng cho Chiến sĩ thi đua cấp tỉnh năm 2020.');
  expect(finding?.fact.sentence).not.toContain('2019');
});

test('a person with three titles and a provincial initiative may be proposed for Chiến sĩ thi đua cấp tỉnh', () => {
  const facts = aPerson('A', { history: aHistory({ awards: fighterIn(2019, 2020, 2021) }), initiatives: [provincial] });
  const assessment = assessIn('A', 'PROVINCIAL_EMULATION_FIGHTER', facts);
  expect(assessment.verdict).toBe('ELIGIBLE');
  expect(findingOf(assessment, 'CSTDT.4')?.fact.sentence).toContain('90 %');
});

describe('CSTDTQ.1: two titles of the province in a row over six years', () => {
  const six = fighterIn(2016, 2017, 2018, 2019, 2020, 2021);
  const titles = (...years: readonly number[]): readonly GivenAward[] =>
    years.map((year) => ({ award: 'PROVINCIAL_EMULATION_FIGHTER', year }));
  test.each([
    [[...six, ...titles(2018, 2021)], 'MET'],
    [[...six, ...titles(2021)], 'MISSING'],
    [[...six, ...titles(2017, 2021)], 'NOT_MET'],
    [[...six.slice(1), ...titles(2018, 2021)], 'MISSING'],
  ] as const)('case %#: %s', (awards, expected) => {
    const history = aHistory({ awards });
    expect(outcome('A', 'NATIONAL_EMULATION_FIGHTER', 'CSTDTQ.1', { history })?.outcome).toBe(expected);
  });
});

test.each([
  ['NATION', 'MET'],
  ['PROVINCE', 'MISSING'],
] as const)('CSTDTQ.2: an initiative of scope %s: %s', (scope, expected) => {
  const initiatives = [anInitiative({ scope })];
  expect(outcome('A', 'NATIONAL_EMULATION_FIGHTER', 'CSTDTQ.2', { initiatives })?.outcome).toBe(expected);
});

test.each([
  ['A', '31/10'],
  ['B2', '31/12'],
] as const)('CSTDTQ.3: in regime %s the dossier goes before %s of the year after', (regime, day) => {
  expect(outcome(regime, 'NATIONAL_EMULATION_FIGHTER', 'CSTDTQ.3', {})?.fact.sentence).toContain(day);
});
