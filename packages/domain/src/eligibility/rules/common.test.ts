import { describe, expect, test } from 'vitest';
import { plainDate } from '../../kernel/index.ts';
import type { PersonFacts } from '../facts.ts';
import type { LocalSettings } from '../local-settings.ts';
import type { RuleRegime } from '../regime.ts';
import { aPerson, aRating, assessIn, findingOf } from '../sample-case.ts';

function title(regime: RuleRegime, rule: string, facts: Partial<PersonFacts>, settings: LocalSettings = {}) {
  return findingOf(assessIn(regime, 'ADVANCED_WORKER', aPerson(regime, facts), { settings }), rule)?.outcome;
}

describe('G.1: an open case suspends', () => {
  const openedOn = plainDate('2021-09-01');

  test.each([
    ['A', 'COMPLAINT', 'SUSPENDED'],
    ['B1', 'COMPLAINT', 'SUSPENDED'],
    ['A', 'PRESS', 'ELIGIBLE'],
    ['B1', 'PRESS', 'SUSPENDED'],
    ['B2', 'PRESS', 'SUSPENDED'],
  ] as const)('in regime %s a case of kind %s makes it %s', (regime, kind, verdict) => {
    expect(assessIn(regime, 'ADVANCED_WORKER', aPerson(regime, { pendingCases: [{ kind, openedOn }] })).verdict).toBe(
      verdict,
    );
  });

  test('a closed case does not', () => {
    const pendingCases = [{ kind: 'DISCIPLINE', openedOn, closedOn: plainDate('2021-10-01') }] as const;
    expect(title('A', 'G.1', { pendingCases })).toBe('MET');
  });

  test('the finding opens the record of the case', () => {
    const source = { kind: 'PENDING_CASE', id: 'c1', label: 'Đơn số 3' } as const;
    const { deciding } = assessIn(
      'A',
      'ADVANCED_WORKER',
      aPerson('A', { pendingCases: [{ kind: 'COMPLAINT', openedOn, source }] }),
    );
    expect(deciding.sources).toEqual([source]);
  });
});

describe('G.2: after discipline, since 2024', () => {
  const discipline = (from: string, servedOn?: string) => ({
    disciplines: [
      { level: 'REPRIMAND', from: plainDate(from), servedOn: servedOn === undefined ? undefined : plainDate(servedOn) },
    ] as const,
  });

  test.each([
    [discipline('2023-06-01'), 'NOT_MET'],
    [discipline('2023-06-01', '2025-01-01'), 'NOT_MET'],
    [discipline('2023-06-01', '2024-06-01'), 'NEEDS_JUDGEMENT'],
    [discipline('2023-01-01', '2024-01-01'), 'MET'],
    [discipline('2025-01-01'), 'MET'],
  ] as const)('%j is %s for 2024', (facts, expected) => {
    expect(title('B1', 'G.2', facts)).toBe(expected);
  });

  test('regime A does not know the rule', () => {
    expect(title('A', 'G.2', discipline('2020-06-01'))).toBeUndefined();
  });
});

describe('G.3: one achievement, one form', () => {
  const commend = (facts: Partial<PersonFacts>) =>
    findingOf(assessIn('A', 'DIRECTOR_COMMENDATION', aPerson('A', facts)), 'G.3')?.outcome;

  test.each([
    [{ commendations: [] }, 'MET'],
    [{ achievement: 'bầu cử', commendations: [{ award: 'PROVINCIAL_MERIT', achievement: 'bầu cử' }] }, 'NOT_MET'],
    [{ achievement: 'bầu cử', commendations: [{ award: 'PROVINCIAL_MERIT', achievement: 'bão lũ' }] }, 'MET'],
    [{ commendations: [{ award: 'PROVINCIAL_MERIT' }] }, 'NEEDS_JUDGEMENT'],
    [{ commendations: [{ award: 'PROVINCIAL_MERIT' }], judgements: { 'G.3': { answer: true, by: 'Thư ký' } } }, 'MET'],
    [
      { commendations: [{ award: 'PROVINCIAL_MERIT' }], judgements: { 'G.3': { answer: false, by: 'Thư ký' } } },
      'NOT_MET',
    ],
  ] as const)('%j is %s', (facts, expected) => {
    expect(commend(facts)).toBe(expected);
  });

  test('only the commendation for the same achievement stands behind the refusal', () => {
    const source = (id: string) => ({ kind: 'AWARD', id, label: id }) as const;
    const facts = aPerson('A', {
      achievement: 'bầu cử',
      commendations: [
        { award: 'PROVINCIAL_MERIT', achievement: 'bầu cử', source: source('same') },
        { award: 'MINISTERIAL_MERIT', achievement: 'bão lũ', source: source('other') },
      ],
    });
    const finding = findingOf(assessIn('A', 'DIRECTOR_COMMENDATION', facts), 'G.3');
    expect(finding?.sources.map(({ id }) => id)).toEqual(['same']);
  });
});

describe('G.11: registration', () => {
  const kept = { registrationRequired: { value: true, ground: 'Quy chế của tỉnh' } };

  test.each([
    ['A', { registered: true }, {}, 'MET'],
    ['A', { registered: false }, {}, 'NOT_MET'],
    ['A', undefined, {}, 'MISSING'],
    ['B1', { registered: false }, {}, 'NOT_APPLICABLE'],
    ['B1', { registered: false }, kept, 'NOT_MET'],
    ['B2', undefined, kept, 'MISSING'],
  ] as const)('regime %s, registration %j, settings %j: %s', (regime, registration, settings, expected) => {
    expect(title(regime, 'G.11', { registration }, settings)).toBe(expected);
  });
});

test('G.13: a title is proposed by the body that manages the person', () => {
  expect(title('A', 'G.13', { managedHere: false })).toBe('NOT_MET');
});

test('G.14: an outsider may get Giấy khen', () => {
  expect(assessIn('A', 'DIRECTOR_COMMENDATION', aPerson('A', { managedHere: false })).verdict).toBe('ELIGIBLE');
});

test('G.17: a rating without the number of its decision leaves the dossier incomplete', () => {
  const rating = { ...aRating('GOOD', 2021), decisionNo: undefined };
  const { verdict, deciding } = assessIn('A', 'ADVANCED_WORKER', aPerson('A', { rating }));
  expect([verdict, deciding.rule]).toEqual(['INCOMPLETE', 'G.17']);
});
