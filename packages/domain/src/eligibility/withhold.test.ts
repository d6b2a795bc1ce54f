import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAward, anyContext, anyPerson } from './arbitrary-facts.ts';
import { assess } from './assess.ts';
import { withholdFrom } from './withhold.ts';

const nobody = () => false;

test('M3: to whom discipline and cases are closed, a person with them looks like the same person without', () => {
  fc.assert(
    fc.property(anyAward, anyPerson, anyContext, (award, facts, context) => {
      const clean = { ...facts, disciplines: [], pendingCases: [] };
      const [shown, expected] = [facts, clean].map((each) => withholdFrom(assess(award, each, context), nobody));
      expect(shown).toEqual(expected);
    }),
    { numRuns: 1_000 },
  );
});

test('what may be known stays as it was judged', () => {
  fc.assert(
    fc.property(anyAward, anyPerson, anyContext, (award, facts, context) => {
      const { award: _, regime, verdict, findings } = assess(award, facts, context);
      const shown = withholdFrom({ award, regime, findings }, () => true);
      expect(shown).toEqual({ award, regime, verdict, findings, withheld: [] });
    }),
    { numRuns: 200 },
  );
});
