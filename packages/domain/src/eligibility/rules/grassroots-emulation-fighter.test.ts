import { describe, expect, test } from 'vitest';
import type { PersonFacts } from '../facts.ts';
import type { LocalSettings } from '../local-settings.ts';
import type { RuleRegime } from '../regime.ts';
import { aPerson, aRating, anInitiative, assessIn, CASE_YEAR, findingOf } from '../sample-case.ts';

function judge(regime: RuleRegime, facts: Partial<PersonFacts>, settings: LocalSettings = {}) {
  return assessIn(regime, 'GRASSROOTS_EMULATION_FIGHTER', aPerson(regime, facts), { settings });
}

function outcome(regime: RuleRegime, rule: string, facts: Partial<PersonFacts>, settings: LocalSettings = {}) {
  return findingOf(judge(regime, facts, settings), rule)?.outcome;
}

const excellent = (regime: RuleRegime) => ({ rating: aRating('EXCELLENT', CASE_YEAR[regime]) });
const topic = {
  id: 't1',
  title: 'Đối ngoại nhân dân',
  result: 'PASSED',
  role: 'LEADER',
  decisionNo: '9/QĐ',
  appliedInAgency: true,
} as const;

describe('CSTDCS.2: proof of creativity', () => {
  test.each([
    ['A', 'NOT_ELIGIBLE'],
    ['B1', 'ELIGIBLE'],
    ['B2', 'ELIGIBLE'],
  ] as const)('in regime %s an excellent rating without an initiative is %s', (regime, verdict) => {
    expect(judge(regime, excellent(regime)).verdict).toBe(verdict);
  });

  test.each(['A', 'B1', 'B2'] as const)(
    'in regime %s a good rating with a recognised initiative is enough',
    (regime) => {
      expect(judge(regime, { initiatives: [anInitiative()] }).verdict).toBe('ELIGIBLE');
    },
  );

  test.each(['A', 'B1', 'B2'] as const)('in regime %s a good rating without any proof is refused', (regime) => {
    expect(judge(regime, {})).toMatchObject({ verdict: 'NOT_ELIGIBLE', deciding: { rule: 'CSTDCS.2' } });
  });

  test.each([
    [topic, 'MET'],
    [{ ...topic, appliedInAgency: undefined }, 'MISSING'],
    [{ ...topic, appliedInAgency: false }, 'NOT_MET'],
    [{ ...topic, result: 'FAILED' }, 'NOT_MET'],
  ] as const)('a research topic in regime A: %j is %s', (research, expected) => {
    expect(outcome('A', 'CSTDCS.2', { researchTopics: [research] })).toBe(expected);
  });

  test('since 2024 a topic needs no proof of application', () => {
    expect(judge('B1', { researchTopics: [{ ...topic, appliedInAgency: undefined }] }).verdict).toBe('ELIGIBLE');
  });

  test('the refusal in regime A cites both the law and the decree', () => {
    expect(judge('A', excellent('A')).deciding.citations.map(({ text }) => text)).toEqual([
      'khoản 2 Điều 23 Luật Thi đua, khen thưởng năm 2003 (sửa đổi, bổ sung năm 2005 và 2013)',
      'điểm b khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP',
    ]);
  });
});

describe('CSTDCS.1: LĐTT of the same year', () => {
  test.each([
    ['CONFERRED', 'MET'],
    ['NOMINATED', 'MET'],
    ['NOT_NOMINATED', 'MISSING'],
    ['REFUSED', 'NOT_MET'],
  ] as const)('%s is %s', (state, expected) => {
    expect(outcome('A', 'CSTDCS.1', { advancedWorker: { state } })).toBe(expected);
  });

  test('every criterion of LĐTT is asked', () => {
    const { verdict, deciding } = judge('A', { initiatives: [anInitiative()], rating: aRating('COMPLETED', 2021) });
    expect([verdict, deciding.rule]).toEqual(['NOT_ELIGIBLE', 'LDTT.1']);
  });
});

describe('CSTDCS.4: part in a research topic', () => {
  test.each([
    ['A', 'PARTICIPANT', 'MET'],
    ['A', 'OTHER', 'NOT_MET'],
    ['B1', 'OTHER', 'AMBIGUOUS'],
    ['B2', 'OTHER', 'AMBIGUOUS'],
  ] as const)('in regime %s the role %s is %s', (regime, role, expected) => {
    expect(outcome(regime, 'CSTDCS.4', { researchTopics: [{ ...topic, role }] })).toBe(expected);
  });
});

describe('CSTDCS.6: one initiative, one year', () => {
  const used = anInitiative({ alreadyUsedForYear: 2020 });

  test.each([
    ['A', {}, 'AMBIGUOUS'],
    ['B1', {}, 'LOCAL_SETTING'],
    ['B2', {}, 'LOCAL_SETTING'],
    ['A', { initiativeReuse: { value: 'ONE_YEAR', ground: 'Quy chế sáng kiến' } }, 'NOT_ELIGIBLE'],
    ['B1', { initiativeReuse: { value: 'MAY_REPEAT', ground: 'Quy chế sáng kiến' } }, 'ELIGIBLE'],
  ] as const)(
    'in regime %s with settings %j an initiative of another year makes the title %s',
    (regime, settings, verdict) => {
      expect(judge(regime, { initiatives: [used] }, settings).verdict).toBe(verdict);
    },
  );

  test('a fresh initiative beside a used one is enough', () => {
    expect(judge('A', { initiatives: [used, anInitiative({ id: 'i2', code: 'SK-2021-008' })] }).verdict).toBe(
      'ELIGIBLE',
    );
  });

  test('the title of the same year is not another year', () => {
    expect(judge('A', { initiatives: [anInitiative({ alreadyUsedForYear: 2021 })] }).verdict).toBe('ELIGIBLE');
  });
});

describe('CSTDCS.5: the decision of recognition', () => {
  test('an initiative without the number of its decision leaves the dossier incomplete', () => {
    const { verdict, deciding } = judge('A', { initiatives: [anInitiative({ decisionNo: undefined })] });
    expect([verdict, deciding.rule]).toEqual(['INCOMPLETE', 'CSTDCS.5']);
  });
});

test('two faulty proofs do not add up to a good one', () => {
  const used = anInitiative({ alreadyUsedForYear: 2020 });
  const facts = { initiatives: [used], researchTopics: [{ ...topic, role: 'OTHER' }] } as const;
  expect(judge('A', facts).verdict).toBe('AMBIGUOUS');
});
