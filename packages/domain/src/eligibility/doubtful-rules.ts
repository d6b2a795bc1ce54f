import type { AwardCode } from '../vocabulary/index.ts';
import { cite } from './citation.ts';
import { RULE_REGIMES } from './regime.ts';
import type { EligibilityRule } from './rule.ts';
import { rulesOf } from './rule-set.ts';
import { RULE_SETS } from './rule-sets.ts';

/** A rule whose source was not read in some regime: the province or the body says how it is to be read. */
export interface DoubtfulRule {
  readonly id: string;
  readonly title: string;
  readonly doubt: string;
  /** Where it is written, as papers cite it. */
  readonly citations: string;
  readonly awards: readonly AwardCode[];
}

/** All rules in doubt, each once, in the order of the awards. */
export function doubtfulRules(): readonly DoubtfulRule[] {
  const found = new Map<string, DoubtfulRule>();
  // Object.entries forgets the key type; the table's own type guarantees that its keys are awards.
  for (const [award, sets] of Object.entries(RULE_SETS) as [AwardCode, (typeof RULE_SETS)[AwardCode]][]) {
    const rules: readonly EligibilityRule<never>[] = [
      ...rulesOf(sets.PERSON),
      ...rulesOf(sets.COLLECTIVE),
      ...rulesOf(sets.HOUSEHOLD),
    ];
    for (const { id, title, law } of rules) {
      const grounds = RULE_REGIMES.flatMap((regime) => (law[regime]?.mark === 'UNCERTAIN' ? law[regime] : []));
      const [first] = grounds;
      if (first === undefined) continue;
      const known = found.get(id);
      const awards = [...new Set([...(known?.awards ?? []), award])];
      const citations = [...new Set(grounds.flatMap((ground) => ground.citations.map(cite)))].join('; ');
      found.set(
        id,
        known === undefined ? { id, title, doubt: first.doubt ?? '', citations, awards } : { ...known, awards },
      );
    }
  }
  return [...found.values()];
}
