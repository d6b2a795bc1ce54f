import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AWARD_CODES } from '../vocabulary/index.ts';
import { anyAward, anyContext, anyInitiative, anyPerson, anySubject } from './arbitrary-facts.ts';
import { assess } from './assess.ts';
import { RULE_REGIMES } from './regime.ts';
import { aCollective, aPerson, assessIn } from './sample-case.ts';
import { VERDICT_OF_OUTCOME, compareVerdicts, weightOf } from './verdict.ts';

const RUNS = { numRuns: 1_500 } as const;

test('any facts give a verdict with its reasons', () => {
  fc.assert(
    fc.property(anyAward, anySubject, anyContext, (award, facts, context) => {
      const { findings, verdict, deciding } = assess(award, facts, context);
      expect(findings.length).toBeGreaterThan(0);
      expect(findings[0]).toBe(deciding);
      expect(VERDICT_OF_OUTCOME[deciding.outcome]).toBe(verdict);
    }),
    RUNS,
  );
});

test('the heaviest finding comes first', () => {
  fc.assert(
    fc.property(anyAward, anySubject, anyContext, (award, facts, context) => {
      const weights = assess(award, facts, context).findings.map(({ outcome }) => weightOf(outcome));
      expect(weights).toEqual(weights.toSorted((left, right) => left - right));
    }),
    RUNS,
  );
});

test('every finding that applies names its law and says the fact in a sentence', () => {
  fc.assert(
    fc.property(anyAward, anySubject, anyContext, (award, facts, context) => {
      for (const { rule, citations, fact } of assess(award, facts, context).findings) {
        expect(rule === 'SUBJECT' || citations.length > 0).toBe(true);
        expect(fact.sentence).toMatch(/\S/);
      }
    }),
    RUNS,
  );
});

test('a rule in doubt never refuses without a written local ground', () => {
  fc.assert(
    fc.property(anyAward, anySubject, anyContext, (award, facts, context) => {
      for (const { outcome, mark, localGrounds } of assess(award, facts, context).findings) {
        if (mark === 'UNCERTAIN' && outcome === 'NOT_MET') expect(localGrounds.length).toBeGreaterThan(0);
      }
    }),
    RUNS,
  );
});

test('without local settings only rules that were read can refuse', () => {
  fc.assert(
    fc.property(anyAward, anySubject, anyContext, (award, facts, context) => {
      const { verdict, deciding } = assess(award, facts, { ...context, settings: {} });
      if (verdict === 'NOT_ELIGIBLE') expect(deciding.mark).toBe('CERTAIN');
    }),
    RUNS,
  );
});

test('one more recognised initiative never makes Chiến sĩ thi đua cơ sở worse', () => {
  fc.assert(
    fc.property(anyPerson, anyInitiative, anyContext, (facts, initiative, context) => {
      const before = assess('GRASSROOTS_EMULATION_FIGHTER', facts, context);
      const richer = { ...facts, initiatives: [...facts.initiatives, initiative] };
      const after = assess('GRASSROOTS_EMULATION_FIGHTER', richer, context);
      expect(compareVerdicts(before.verdict, after.verdict)).toBeLessThanOrEqual(0);
    }),
    RUNS,
  );
});

test('answering every open question yes brings the verdict of the records', () => {
  fc.assert(
    fc.property(anyAward, anySubject, anyContext, (award, facts, context) => {
      const { openQuestions, verdict, verdictOnRecords } = assess(award, facts, context);
      if (openQuestions.length === 0) expect(verdict).toBe(verdictOnRecords);
      expect(compareVerdicts(verdict, verdictOnRecords)).toBeLessThanOrEqual(0);
    }),
    RUNS,
  );
});

test('whoever is Chiến sĩ thi đua cơ sở by the records meets the criteria of LĐTT too', () => {
  fc.assert(
    fc.property(anyPerson, anyContext, (facts, context) => {
      const fighter = assess('GRASSROOTS_EMULATION_FIGHTER', facts, context);
      const worker = assess('ADVANCED_WORKER', facts, context);
      expect(compareVerdicts(fighter.verdict, worker.verdict)).toBeLessThanOrEqual(0);
    }),
    RUNS,
  );
});

test.each(AWARD_CODES)('facts of %s survive JSON and give the same assessment', (award) => {
  for (const regime of RULE_REGIMES) {
    for (const facts of [aPerson(regime), aCollective(regime)]) {
      const assessment = assessIn(regime, award, facts);
      // Parsed JSON has no type; the point of the test is that it has the same shape.
      const parsed = JSON.parse(JSON.stringify(facts)) as typeof facts;
      expect(assessIn(regime, award, parsed)).toEqual(assessment);
      expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
    }
  }
});
