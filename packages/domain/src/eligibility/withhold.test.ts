import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAward, anyCollective, anyContext, anyPerson } from './arbitrary-facts.ts';
import { plainDate } from '../kernel/index.ts';
import { assess } from './assess.ts';
import { blankPersonFacts } from './blank-facts.ts';
import { withholdFrom } from './withhold.ts';

const nobody = () => false;

const LONG_SERVING = {
  ...blankPersonFacts('s1'),
  leadership: [{ post: 'DIRECTOR', months: 72 }],
  disciplines: [{ level: 'REPRIMAND', from: plainDate('2016-01-01') }],
  judgements: { 'HCLD3.Q.2': { answer: true, by: 'Văn phòng' } },
} as const;

test('M3: to whom discipline and cases are closed, a person with them looks like the same person without', () => {
  fc.assert(
    fc.property(anyAward, anyPerson, anyContext, (award, facts, context) => {
      const clean = { ...facts, disciplines: [], pendingCases: [] };
      const [shown, expected] = [facts, clean].map((each) => withholdFrom(assess(award, each, context), nobody));
      expect(shown).toEqual(expected);
    }),
    {
      numRuns: 1_000,
      // Found once: a discipline turned the way to an order from length of service to another.
      examples: [
        ['LABOUR_ORDER_THIRD', LONG_SERVING, { regimeDate: plainDate('2025-07-01'), year: 2024, settings: {} }],
      ],
    },
  );
});

test('a collective whose members were disciplined looks like the same collective without', () => {
  fc.assert(
    fc.property(anyAward, anyCollective, anyContext, (award, facts, context) => {
      const clean = { ...facts, members: facts.members.map((member) => ({ ...member, disciplines: [] })) };
      const [shown, expected] = [facts, clean].map((each) => withholdFrom(assess(award, each, context), nobody));
      expect(shown).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('what may be known stays as it was judged', () => {
  fc.assert(
    fc.property(anyAward, anyPerson, anyContext, (award, facts, context) => {
      const assessment = assess(award, facts, context);
      const { regime, verdict, findings, branches = [] } = assessment;
      const shown = withholdFrom(assessment, () => true);
      expect(shown).toEqual({ award, regime, verdict, findings, branches, withheld: [] });
    }),
    { numRuns: 200 },
  );
});
