import { NOMINEE_KINDS, type AwardCode, type NomineeKind } from '../../vocabulary/index.ts';
import type { SubjectFacts } from '../facts.ts';
import type { RuleRegime } from '../regime.ts';
import type { EligibilityRule, RuleAnswer, RuleContext } from '../rule.ts';
import { rulesFor } from '../rule-set.ts';
import { RULE_SETS } from '../rule-sets.ts';
import { COLLECTIVE_CASES } from './collective-cases.ts';
import { commonCases, commonExplained } from './common-cases.ts';
import { foreignCases } from './foreign-cases.ts';
import { LADDER_CASES } from './ladder-cases.ts';
import { yearIn, type LawCase, type Tried } from './law-case.ts';
import { EXPLAINED_FOR_PERSONS, PERSON_CASES } from './person-cases.ts';

/* The cases of every rule by kind of subject, and how a rule is tried on one. */

export const CASES = {
  PERSON: { ...commonCases('PERSON'), ...foreignCases('PERSON'), ...PERSON_CASES, ...LADDER_CASES },
  COLLECTIVE: { ...commonCases('COLLECTIVE'), ...foreignCases('COLLECTIVE'), ...COLLECTIVE_CASES, ...LADDER_CASES },
  // What only households are asked is answered by people (GK.3): no record of the body holds it.
  HOUSEHOLD: commonCases('HOUSEHOLD'),
} as const satisfies Record<NomineeKind, Readonly<Record<string, LawCase>>>;

export const EXPLAINED = {
  PERSON: { ...commonExplained('PERSON'), ...EXPLAINED_FOR_PERSONS },
  COLLECTIVE: commonExplained('COLLECTIVE'),
  HOUSEHOLD: commonExplained('HOUSEHOLD'),
} as const satisfies Record<NomineeKind, Readonly<Record<string, (regime: RuleRegime) => Tried>>>;

/** A rule of the facts of any subject: the table gives each the facts of its own kind. */
export type AnyRule = EligibilityRule<SubjectFacts>;

export function rulesOfAward(award: AwardCode, kind: NomineeKind): readonly AnyRule[] {
  // The callers give each rule the facts of the kind that it was listed for.
  return rulesFor(RULE_SETS[award], kind) as readonly AnyRule[];
}

export const RULE_IDS: ReadonlySet<string> = new Set(
  (Object.keys(RULE_SETS) as AwardCode[]).flatMap((award) =>
    NOMINEE_KINDS.flatMap((kind) => rulesOfAward(award, kind).map(({ id }) => id)),
  ),
);

function contextOf(regime: RuleRegime, { settings = {}, said = {} }: Omit<Tried, 'facts'>): RuleContext {
  const judgements = Object.fromEntries(
    Object.entries(said).map(([question, answer]) => [question, { answer, by: 'Trưởng phòng' }]),
  );
  return { regime, year: yearIn(regime), settings, judgements, assumeListPasses: false };
}

/** What the rule says to the case, before doubt of its text is settled. */
export function answerTo(rule: AnyRule, regime: RuleRegime, { facts, ...rest }: Tried): RuleAnswer {
  return rule.assess(facts, contextOf(regime, rest));
}

/** A rule as it is tried: on a pair of cases, on the answers of people, or, where it only explains, on one case. */
export type Trial =
  | { readonly by: 'CASES' | 'ANSWERS'; readonly met: RuleAnswer; readonly unmet: RuleAnswer }
  | { readonly by: 'EXPLAINS'; readonly met: RuleAnswer };

/** Tries a rule by its cases; undefined where nobody has written the two cases that it needs. */
export function trialOf(rule: AnyRule, kind: NomineeKind, regime: RuleRegime): Trial | undefined {
  const cases: Readonly<Record<string, LawCase | undefined>> = CASES[kind];
  const lawCase = cases[rule.id];
  if (lawCase !== undefined) {
    return {
      by: 'CASES',
      met: answerTo(rule, regime, lawCase.met(regime)),
      unmet: answerTo(rule, regime, lawCase.unmet(regime)),
    };
  }
  const anybody = CASES[kind]['G.1'].met(regime);
  if (rule.questions?.(regime).some(({ id }) => id === rule.id) === true) {
    const said = (answer: boolean) => answerTo(rule, regime, { ...anybody, said: { [rule.id]: answer } });
    return { by: 'ANSWERS', met: said(true), unmet: said(false) };
  }
  if (rule.kind !== 'INFO') return undefined;
  const explained: Readonly<Record<string, ((regime: RuleRegime) => Tried) | undefined>> = EXPLAINED[kind];
  return { by: 'EXPLAINS', met: answerTo(rule, regime, explained[rule.id]?.(regime) ?? anybody) };
}
