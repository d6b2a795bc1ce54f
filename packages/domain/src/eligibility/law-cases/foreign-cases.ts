import type { SubjectFacts } from '../facts.ts';
import type { RuleRegime } from '../regime.ts';
import { aCollective, aPerson } from '../sample-case.ts';
import type { LawCase, Tried } from './law-case.ts';

/** Khen thưởng đối ngoại (law.md a.1): who it is for. */
export function foreignCases(kind: Exclude<SubjectFacts['kind'], 'HOUSEHOLD'>): Readonly<Record<'DN.1', LawCase>> {
  const subject = (isForeign: boolean) => (regime: RuleRegime) => {
    const overrides = { commendationKind: 'FOREIGN', managedHere: false, isForeign } as const;
    return { facts: kind === 'PERSON' ? aPerson(regime, overrides) : aCollective(regime, overrides) } satisfies Tried;
  };
  return { 'DN.1': { met: subject(true), unmet: subject(false) } };
}
