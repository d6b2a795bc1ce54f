import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import type { InitiativeScope } from '../vocabulary/index.ts';
import type { PersonFacts } from './facts.ts';
import { anyPerson } from './arbitrary-facts.ts';
import type { Milestone } from './foreseen-facts.ts';
import { ROAD_AWARDS, roadAhead, YEARS_AHEAD } from './road-ahead.ts';
import { aHistory, anInitiative, aPerson } from './sample-case.ts';

function road(overrides: Partial<PersonFacts> = {}, award = 'GRASSROOTS_EMULATION_FIGHTER') {
  return roadAhead(aPerson('A', overrides), 2021, {}).find((step) => step.award === award);
}

const initiatives = (year: number, scope: InitiativeScope = 'GRASSROOTS', count = 1): Milestone => ({
  kind: 'INITIATIVES',
  scope,
  count,
  year,
});
const fighter = (year: number): Milestone => ({ kind: 'AWARD', award: 'GRASSROOTS_EMULATION_FIGHTER', year });

test('who only lacks an initiative needs one of the body, this year', () => {
  expect(road()).toMatchObject({ year: 2021, needs: [initiatives(2021)] });
});

test('what the records hold already is not asked again', () => {
  expect(road({ initiatives: [anInitiative()] })?.needs).toEqual([]);
});

test('two titles of the years before lead to the title of the province this year, with an initiative of its scope', () => {
  const history = aHistory({
    awards: [2019, 2020].map((year) => ({ award: 'GRASSROOTS_EMULATION_FIGHTER' as const, year })),
  });
  const step = road({ history }, 'PROVINCIAL_EMULATION_FIGHTER');
  expect(step?.year).toBe(2021);
  expect(step?.needs).toEqual([initiatives(2021, 'PROVINCE'), fighter(2021)]);
});

test('without a title yet the title of the province takes three years', () => {
  const step = road({ history: aHistory() }, 'PROVINCIAL_EMULATION_FIGHTER');
  expect(step?.year).toBe(2023);
  expect(step?.needs).toEqual(expect.arrayContaining([fighter(2021), fighter(2022), fighter(2023)]));
});

test('from 2024 on the law of 2022 is asked', () => {
  const history = aHistory({ awards: [{ award: 'GRASSROOTS_EMULATION_FIGHTER', year: 2021 }] });
  expect(road({ history }, 'PROVINCIAL_EMULATION_FIGHTER')?.regime).toBe('A');
  const refused = { advancedWorker: { state: 'REFUSED' }, grassrootsFighter: { state: 'REFUSED' } } as const;
  expect(road({ history: aHistory(), ...refused }, 'PROVINCIAL_EMULATION_FIGHTER')).toMatchObject({
    year: 2024,
    regime: 'B1',
  });
});

test('a title that is given for the year leads to the next one', () => {
  const history = aHistory({ awards: [{ award: 'GRASSROOTS_EMULATION_FIGHTER', year: 2021 }] });
  expect(road({ history })).toMatchObject({ year: 2022, needs: expect.arrayContaining([initiatives(2022)]) });
});

test('a discipline closes its year and the titles of it, not those after', () => {
  const history = aHistory({
    awards: [2019, 2020].map((year) => ({ award: 'GRASSROOTS_EMULATION_FIGHTER' as const, year })),
  });
  const disciplined = { history, disciplines: [{ level: 'REPRIMAND' as const, from: plainDate('2021-05-01') }] };
  expect(road(disciplined)?.year).toBe(2022);
  expect(road(disciplined, 'PROVINCIAL_EMULATION_FIGHTER')?.year).toBe(2024);
});

test('the second title of the province three years after the first leads to that of the nation', () => {
  const awards = [2019, 2020, 2021].map((year) => ({ award: 'GRASSROOTS_EMULATION_FIGHTER' as const, year }));
  const history = aHistory({ awards: [...awards, { award: 'PROVINCIAL_EMULATION_FIGHTER', year: 2021 }] });
  const step = road({ history }, 'NATIONAL_EMULATION_FIGHTER');
  expect(step?.year).toBe(2024);
  expect(step?.needs).toEqual(
    expect.arrayContaining([
      { kind: 'AWARD', award: 'PROVINCIAL_EMULATION_FIGHTER', year: 2024 },
      fighter(2022),
      fighter(2023),
      fighter(2024),
    ]),
  );
});

test('what takes longer than three years says what is in the way', () => {
  expect(road({ history: aHistory() }, 'LABOUR_ORDER_THIRD')).toEqual({
    award: 'LABOUR_ORDER_THIRD',
    regime: 'B1',
    needs: [],
    obstacle: 'Đã được tặng Bằng khen của Thủ tướng Chính phủ: Trong hồ sơ chưa có Bằng khen của Thủ tướng Chính phủ.',
  });
});

test('any person has a road: a year within reach with what it takes, or what is in the way', () => {
  fc.assert(
    fc.property(anyPerson, (facts) => {
      const steps = roadAhead(facts, 2021, {});
      expect(steps.map(({ award }) => award)).toEqual(ROAD_AWARDS);
      for (const { year, needs, obstacle } of steps) {
        expect(year === undefined).toBe(obstacle !== undefined);
        if (year === undefined) continue;
        expect(year).toBeLessThanOrEqual(2021 + YEARS_AHEAD);
        for (const need of needs) expect(need.year).toBeLessThanOrEqual(year);
      }
    }),
    { numRuns: 60 },
  );
});
