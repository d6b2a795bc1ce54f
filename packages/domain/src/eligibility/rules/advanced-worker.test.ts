import { describe, expect, test } from 'vitest';
import { plainDate } from '../../kernel/index.ts';
import type { PersonFacts } from '../facts.ts';
import type { LocalSettings } from '../local-settings.ts';
import type { RuleRegime } from '../regime.ts';
import { aPerson, aRating, assessIn, CASE_YEAR, findingOf } from '../sample-case.ts';
import type { Outcome, Verdict } from '../verdict.ts';

function outcome(
  regime: RuleRegime,
  rule: string,
  facts: Partial<PersonFacts>,
  settings: LocalSettings = {},
): Outcome | undefined {
  return findingOf(assessIn(regime, 'ADVANCED_WORKER', aPerson(regime, facts), { settings }), rule)?.outcome;
}

test.each(['A', 'B1', 'B2'] as const)('in regime %s a person in order is eligible', (regime) => {
  expect(assessIn(regime, 'ADVANCED_WORKER', aPerson(regime)).verdict).toBe<Verdict>('ELIGIBLE');
});

describe('LDTT.1: the rating', () => {
  test.each([
    ['EXCELLENT', 'MET'],
    ['GOOD', 'MET'],
    ['COMPLETED', 'NOT_MET'],
    ['NOT_COMPLETED', 'NOT_MET'],
  ] as const)('%s is %s in every regime', (level, expected) => {
    for (const regime of ['A', 'B1', 'B2'] as const) {
      expect(outcome(regime, 'LDTT.1', { rating: aRating(level, CASE_YEAR[regime]) })).toBe(expected);
    }
  });

  test('a person who is not rated yet is incomplete, not refused', () => {
    const { verdict, deciding } = assessIn('A', 'ADVANCED_WORKER', aPerson('A', { rating: undefined }));
    expect([verdict, deciding.rule]).toEqual(['INCOMPLETE', 'LDTT.1']);
  });
});

describe('LDTT.4: months of work of new staff', () => {
  test.each([
    ['A', '2021-03-01', 'MET'],
    ['A', '2021-03-02', 'NOT_MET'],
    ['A', '2021-05-01', 'NOT_MET'],
    ['B1', '2024-07-01', 'MET'],
    ['B1', '2024-07-02', 'NOT_MET'],
    ['B2', '2025-03-01', 'MET'],
    ['B2', '2025-03-02', 'LOCAL_SETTING'],
  ] as const)('regime %s, recruited on %s: %s', (regime, day, expected) => {
    expect(outcome(regime, 'LDTT.4', { recruitedOn: plainDate(day) })).toBe(expected);
  });

  test.each([
    ['2025-07-01', 'MET'],
    ['2025-07-02', 'NOT_MET'],
  ] as const)('in B2 the rule of the province decides: recruited on %s, six months needed: %s', (day, expected) => {
    const settings = { newStaffMonths: { value: 6, ground: 'Quy chế của tỉnh' } };
    expect(outcome('B2', 'LDTT.4', { recruitedOn: plainDate(day) }, settings)).toBe(expected);
  });

  test('the finding says from when, how long, and how long is needed', () => {
    const assessment = assessIn('A', 'ADVANCED_WORKER', aPerson('A', { recruitedOn: plainDate('2021-05-01') }));
    expect(assessment.deciding).toMatchObject({
      rule: 'LDTT.4',
      fact: { sentence: 'Tuyển dụng ngày 01/05/2021, đến 31/12/2021 là 8 tháng; cần ít nhất 10 tháng.' },
      citations: [{ text: 'khoản 6 Điều 10 Nghị định 91/2017/NĐ-CP' }],
    });
  });

  test.each([
    ['A', 'AMBIGUOUS'],
    ['B1', 'MET'],
    ['B2', 'MET'],
  ] as const)('in regime %s an unbroken contract before recruitment makes it %s', (regime, expected) => {
    const year = CASE_YEAR[regime];
    const facts = { recruitedOn: plainDate(`${year}-11-01`), unbrokenContractFrom: plainDate(`${year}-01-01`) };
    expect(outcome(regime, 'LDTT.4', facts)).toBe(expected);
  });

  test.each([
    ['A', '02-15', 'MET'],
    ['A', '05-15', 'AMBIGUOUS'],
    ['B1', '05-15', 'MET'],
    ['B1', '09-15', 'AMBIGUOUS'],
    ['B2', '05-15', 'AMBIGUOUS'],
  ] as const)('in regime %s a return on %s after having left makes it %s', (regime, day, expected) => {
    const returnedOn = plainDate(`${CASE_YEAR[regime]}-${day}`);
    expect(outcome(regime, 'LDTT.4', { recruitedOn: plainDate('2010-01-01'), returnedOn })).toBe(expected);
  });

  test('without a recruitment date the fact is missing', () => {
    expect(outcome('A', 'LDTT.4', { recruitedOn: undefined })).toBe('MISSING');
    expect(outcome('B2', 'LDTT.4', { recruitedOn: undefined })).toBe('MISSING');
  });
});

describe('LDTT.5: discipline', () => {
  test.each([
    ['A', 'NOT_MET'],
    ['B1', 'AMBIGUOUS'],
    ['B2', 'AMBIGUOUS'],
  ] as const)('in regime %s a reprimand of the year is %s', (regime, expected) => {
    const from = plainDate(`${CASE_YEAR[regime]}-02-01`);
    expect(outcome(regime, 'LDTT.5', { disciplines: [{ level: 'REPRIMAND', from, servedOn: from }] })).toBe(expected);
  });

  test('a discipline of the year before that still runs bears two readings', () => {
    const disciplines = [{ level: 'REPRIMAND', from: plainDate('2020-10-01') }] as const;
    expect(outcome('A', 'LDTT.5', { disciplines })).toBe('AMBIGUOUS');
  });

  test('a discipline served before the year does not count', () => {
    const disciplines = [
      { level: 'WARNING', from: plainDate('2019-10-01'), servedOn: plainDate('2020-10-01') },
    ] as const;
    expect(outcome('A', 'LDTT.5', { disciplines })).toBe('MET');
  });

  test.each([
    [true, 'NOT_MET'],
    [false, 'NOT_APPLICABLE'],
  ] as const)('a local reading with its ground settles the doubt: applies %s → %s', (applies, expected) => {
    const disciplines = [
      { level: 'REPRIMAND', from: plainDate('2024-02-01'), servedOn: plainDate('2024-03-01') },
    ] as const;
    const settings = { readings: { 'LDTT.5': { applies, ground: 'Điều 6 Quy chế thi đua của tỉnh' } } };
    expect(outcome('B1', 'LDTT.5', { disciplines }, settings)).toBe(expected);
  });
});

describe('LDTT.7 and LDTT.8: training', () => {
  const short = { from: plainDate('2021-03-01'), to: plainDate('2021-05-31'), sentByAgency: true } as const;
  const long = { from: plainDate('2020-09-01'), to: plainDate('2021-08-31'), sentByAgency: true } as const;

  test.each([
    [{ ...short, obeyedRules: true }, 'MET'],
    [short, 'MISSING'],
    [{ ...short, obeyedRules: false }, 'NEEDS_JUDGEMENT'],
    [{ ...short, sentByAgency: false, obeyedRules: true }, 'NEEDS_JUDGEMENT'],
  ] as const)('short training in regime A: %j is %s', (training, expected) => {
    expect(outcome('A', 'LDTT.7', { trainings: [training] })).toBe(expected);
  });

  test.each([
    [{ ...long, result: 'GOOD' }, 'MET'],
    [{ ...long, result: 'AVERAGE' }, 'NOT_MET'],
    [long, 'MISSING'],
    [{ ...long, to: plainDate('2021-08-30'), result: 'AVERAGE' }, 'NOT_APPLICABLE'],
  ] as const)('training of exactly a year in regime A: %j is %s', (training, expected) => {
    expect(outcome('A', 'LDTT.8', { trainings: [training] })).toBe(expected);
  });

  test('since 2024 a poor result alone only raises a doubt', () => {
    const training = {
      from: plainDate('2023-09-01'),
      to: plainDate('2024-08-31'),
      sentByAgency: true,
      result: 'AVERAGE',
    } as const;
    expect(outcome('B1', 'LDTT.8', { trainings: [training] })).toBe('AMBIGUOUS');
  });
});

describe('LDTT.10 and LDTT.11: movements of staff', () => {
  const transfer = { on: plainDate('2021-08-01'), oldUnit: 'Sở Nội vụ' } as const;

  test.each([
    [5, undefined, 'MET'],
    [6, undefined, 'MISSING'],
    [6, 'AGREED', 'MET'],
    [6, 'DISAGREED', 'NEEDS_JUDGEMENT'],
  ] as const)('%i months in the old unit with its opinion %s: %s', (monthsInOldUnit, oldUnitOpinion, expected) => {
    expect(outcome('A', 'LDTT.10', { transfer: { ...transfer, monthsInOldUnit, oldUnitOpinion } })).toBe(expected);
  });

  test('without the opinion, rules not read since 2024 only raise a doubt', () => {
    expect(outcome('B1', 'LDTT.10', { transfer: { ...transfer, monthsInOldUnit: 7 } })).toBe('AMBIGUOUS');
  });

  test.each([
    [true, 'MET'],
    [false, 'MISSING'],
  ] as const)('secondment confirmed by the host %s: %s', (hostConfirmed, expected) => {
    expect(outcome('A', 'LDTT.11', { secondment: { host: 'UBND huyện Kỳ Anh', hostConfirmed } })).toBe(expected);
  });
});

describe('LDTT.6, LDTT.9, LDTT.12: leave', () => {
  const sick = (workingDaysInYear: number, injuredInRescue = false) =>
    ({
      kind: 'SICK',
      from: plainDate('2021-02-01'),
      to: plainDate('2021-06-01'),
      workingDaysInYear,
      injuredInRescue,
    }) as const;

  test.each([
    [39, {}, 'MET'],
    [40, {}, 'LOCAL_SETTING'],
    [39, { longAbsenceDays: { value: 40, ground: 'Quy chế' } }, 'MET'],
    [40, { longAbsenceDays: { value: 40, ground: 'Quy chế' } }, 'NOT_MET'],
    [200, { longAbsenceDays: { value: 'NO_LIMIT', ground: 'Quy chế' } }, 'MET'],
  ] as const)('%i days of sick leave with settings %j: %s', (days, settings, expected) => {
    expect(outcome('A', 'LDTT.12', { leaves: [sick(days)] }, settings)).toBe(expected);
  });

  test('treatment after a rescue and maternity leave are time worked', () => {
    const maternity = {
      kind: 'MATERNITY',
      from: plainDate('2021-01-01'),
      to: plainDate('2021-06-30'),
      workingDaysInYear: 120,
    } as const;
    const facts = { leaves: [sick(90, true), maternity] };
    expect(['LDTT.6', 'LDTT.9', 'LDTT.12'].map((rule) => outcome('A', rule, facts))).toEqual(['MET', 'MET', 'MET']);
  });
});

describe('LDTT.2 and LDTT.3: what people judge', () => {
  test('until somebody answers, a person in order needs judgement', () => {
    const assessment = assessIn('A', 'ADVANCED_WORKER', aPerson('A'), { judgements: {} });
    expect(assessment).toMatchObject({ verdict: 'NEEDS_JUDGEMENT', verdictOnRecords: 'ELIGIBLE' });
    expect(assessment.openQuestions.map(({ id }) => id)).toEqual(['LDTT.2', 'LDTT.3']);
  });

  test('courses of the year stand beside the question about study, and answer nothing by themselves', () => {
    const course = { kind: 'TRAINING', id: 'c1', label: 'Bồi dưỡng tiếng Anh đối ngoại' } as const;
    const finding = findingOf(
      assessIn('A', 'ADVANCED_WORKER', aPerson('A', { learned: [course] }), { judgements: {} }),
      'LDTT.3',
    );
    expect(finding).toMatchObject({ outcome: 'NEEDS_JUDGEMENT', sources: [course] });
    expect(finding?.fact.sentence).toContain('đã hoàn thành 1 khóa');
  });

  test('the law of 2022 no longer asks about study and morals', () => {
    const assessment = assessIn('B1', 'ADVANCED_WORKER', aPerson('B1'), { judgements: {} });
    expect(assessment.openQuestions.map(({ id }) => id)).toEqual(['LDTT.2']);
  });

  test('an answer on the person goes before the tick on the list', () => {
    const judgements = { 'LDTT.2': { answer: false, by: 'Trưởng phòng Lãnh sự' } };
    const { verdict, deciding } = assessIn('A', 'ADVANCED_WORKER', aPerson('A', { judgements }));
    expect([verdict, deciding.fact.sentence]).toEqual(['NOT_ELIGIBLE', 'Trưởng phòng Lãnh sự nhận xét: không đạt.']);
  });
});

test('contract staff are inside the scope', () => {
  expect(outcome('A', 'LDTT.13', { isContractStaff: true })).toBe('MET');
});
