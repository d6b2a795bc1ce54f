import { describe, expect, test } from 'vitest';
import { AWARD_CODES, AWARDS, COMMENDATION_KINDS, type AwardDescription } from '../vocabulary/index.ts';
import { blankHouseholdFacts } from './blank-facts.ts';
import { RULE_REGIMES } from './regime.ts';
import { aCollective, aPerson, assessIn, findingOf } from './sample-case.ts';

describe('loại hình khen thưởng', () => {
  test.each(COMMENDATION_KINDS)('an award that is not given by %s says so, and nothing else', (commendationKind) => {
    for (const award of AWARD_CODES) {
      const { subjects, kinds }: AwardDescription = AWARDS[award];
      const facts = subjects.includes('PERSON')
        ? aPerson('B2', { commendationKind })
        : aCollective('B2', { commendationKind });
      const isRefused = findingOf(assessIn('B2', award, facts), 'KIND') !== undefined;
      expect([award, isRefused]).toEqual([award, !kinds.includes(commendationKind)]);
    }
  });

  test('the first class by length of service is unknown to the decree of 2017', () => {
    const facts = (regime: 'A' | 'B2') => aPerson(regime, { commendationKind: 'LONG_SERVICE' });
    expect(findingOf(assessIn('A', 'LABOUR_ORDER_FIRST', facts('A')), 'KIND')?.outcome).toBe('NOT_MET');
    expect(findingOf(assessIn('B2', 'LABOUR_ORDER_FIRST', facts('B2')), 'KIND')).toBeUndefined();
    expect(assessIn('A', 'LABOUR_ORDER_SECOND', facts('A')).branches?.map(({ id }) => id)).toEqual(['SERVICE']);
  });

  test('a sudden achievement needs no rating and no years', () => {
    const sudden = { commendationKind: 'SUDDEN', rating: undefined } as const;
    expect(assessIn('A', 'DIRECTOR_COMMENDATION', aPerson('A', sudden)).verdict).toBe('ELIGIBLE');
    expect(assessIn('B2', 'PROVINCIAL_MERIT', aCollective('B2', sudden)).branches?.map(({ id }) => id)).toEqual([
      'BK.C2',
    ]);
  });

  test('an award of the State for servicing a conference is refused where the text was read, and only doubted elsewhere', () => {
    const judged = (regime: 'A' | 'B2') =>
      assessIn(regime, 'PRIME_MINISTER_MERIT', aPerson(regime, { commendationKind: 'CAMPAIGN' }), {
        judgements: { 'G.15': { answer: false, by: 'Thường trực' } },
      });
    expect(findingOf(judged('A'), 'G.15')?.outcome).toBe('NOT_MET');
    expect(findingOf(judged('B2'), 'G.15')?.outcome).toBe('AMBIGUOUS');
    expect(findingOf(assessIn('A', 'PRIME_MINISTER_MERIT', aPerson('A', { commendationKind: 'MERIT' })), 'G.15')).toBe(
      undefined,
    );
  });
});

describe('subjects outside the body', () => {
  const opinions = { 'DN.2': { answer: true, by: 'Thường trực' } };

  test('a foreign person is asked for the contribution and the opinions of two ministries, and for nobody who manages them', () => {
    const foreigner = aPerson('B2', { commendationKind: 'FOREIGN', isForeign: true, managedHere: false });
    const judged = assessIn('B2', 'PRIME_MINISTER_MERIT', foreigner, { judgements: opinions });
    expect(findingOf(judged, 'G.13')).toBeUndefined();
    expect(findingOf(judged, 'DN.3')?.outcome).toBe('MISSING');
    // For a form of the province the article on opinions may not hold: both readings are shown.
    const merit = assessIn('B2', 'PROVINCIAL_MERIT', foreigner, { judgements: opinions });
    expect(findingOf(merit, 'DN.3')?.outcome).toBe('AMBIGUOUS');
    expect(merit.branches).toBeUndefined();
  });

  test.each(RULE_REGIMES)('regime %s asks somebody of ours nothing that only foreigners are asked', (regime) => {
    const { findings } = assessIn(regime, 'PROVINCIAL_MERIT', aPerson(regime));
    expect(findings.filter(({ rule }) => rule.startsWith('DN.'))).toEqual([]);
  });

  test('a household gets the commendation of the director for what it gave, and no title', () => {
    const household = blankHouseholdFacts('h1');
    const judgements = { 'GK.3': { answer: true, by: 'Trưởng phòng' } };
    expect(assessIn('A', 'DIRECTOR_COMMENDATION', household, { judgements }).verdict).toBe('ELIGIBLE');
    expect(assessIn('A', 'ADVANCED_WORKER', household).deciding.rule).toBe('SUBJECT');
  });

  test('what nobody read about households never refuses by itself', () => {
    const household = { ...blankHouseholdFacts('h1'), managedHere: true };
    const judged = assessIn('B2', 'PROVINCIAL_MERIT', household, {
      judgements: { 'BK.H': { answer: false, by: 'Trưởng phòng' } },
    });
    expect(judged.verdict).toBe('AMBIGUOUS');
  });
});
