import { describe, expect, test } from 'vitest';
import { AWARDS, type AwardCode } from '../../vocabulary/index.ts';
import type { SubjectFacts } from '../facts.ts';
import { RULE_REGIMES, type RuleRegime } from '../regime.ts';
import type { EligibilityRule, RuleContext } from '../rule.ts';
import { rulesOf } from '../rule-set.ts';
import { RULE_SETS } from '../rule-sets.ts';
import { COLLECTIVE_CASES } from './collective-cases.ts';
import { commonCases, commonExplained } from './common-cases.ts';
import { LADDER_CASES } from './ladder-cases.ts';
import { yearIn, type LawCase, type Tried } from './law-case.ts';
import { LAW_ROWS, rowOf } from './law-rows.ts';
import { EXPLAINED_FOR_PERSONS, PERSON_CASES } from './person-cases.ts';

/*
 * Every rule of every award in every regime is tried on a case that meets it and on one that does not. A rule without its two
 * cases fails here by name: this is the report of what the tests of the law leave out.
 */

type Kind = SubjectFacts['kind'];

const CASES = {
  PERSON: { ...commonCases('PERSON'), ...PERSON_CASES, ...LADDER_CASES },
  COLLECTIVE: { ...commonCases('COLLECTIVE'), ...COLLECTIVE_CASES, ...LADDER_CASES },
} as const satisfies Record<Kind, Readonly<Record<string, LawCase>>>;

const EXPLAINED = {
  PERSON: { ...commonExplained('PERSON'), ...EXPLAINED_FOR_PERSONS },
  COLLECTIVE: commonExplained('COLLECTIVE'),
} as const satisfies Record<Kind, Readonly<Record<string, (regime: RuleRegime) => Tried>>>;

/** A rule of the facts of either subject: the table gives each the facts of its own kind. */
type AnyRule = EligibilityRule<SubjectFacts>;

function rulesFor(award: AwardCode, kind: Kind): readonly AnyRule[] {
  const { PERSON, COLLECTIVE } = RULE_SETS[award];
  const rules: readonly EligibilityRule<never>[] = kind === 'PERSON' ? rulesOf(PERSON) : rulesOf(COLLECTIVE);
  return rules as readonly AnyRule[];
}

function contextOf(regime: RuleRegime, { settings = {}, said = {} }: Omit<Tried, 'facts'>): RuleContext {
  const judgements = Object.fromEntries(
    Object.entries(said).map(([question, answer]) => [question, { answer, by: 'Trưởng phòng' }]),
  );
  return { regime, year: yearIn(regime), settings, judgements, assumeListPasses: false };
}

function outcomeOf(rule: AnyRule, regime: RuleRegime, { facts, ...rest }: Tried) {
  return rule.assess(facts, contextOf(regime, rest)).outcome;
}

/** A rule that people answer under its own name: yes meets it, and without a yes it is not met. */
function asksPeople(rule: AnyRule, regime: RuleRegime): boolean {
  return rule.questions?.(regime).some(({ id }) => id === rule.id) === true && CASES.PERSON[rule.id] === undefined;
}

for (const [award, { name }] of Object.entries(AWARDS) as [AwardCode, (typeof AWARDS)[AwardCode]][]) {
  for (const kind of ['PERSON', 'COLLECTIVE'] as const) {
    const rules = rulesFor(award, kind);
    if (rules.length === 0) continue;
    describe.each(RULE_REGIMES)(`${name} cho ${kind === 'PERSON' ? 'cá nhân' : 'tập thể'}, chế độ %s`, (regime) => {
      const known = rules.filter(({ law }) => law[regime] !== undefined);
      const cases: Readonly<Record<string, LawCase | undefined>> = CASES[kind];
      const anybody = commonCases(kind)['G.13'];

      test.each(known.map((rule) => [`${rule.id} ${rule.title}`, rule] as const))('%s', (_title, rule) => {
        const lawCase = cases[rule.id];
        if (lawCase !== undefined) {
          expect(outcomeOf(rule, regime, lawCase.met(regime)), 'meets it').toBe('MET');
          expect(outcomeOf(rule, regime, lawCase.unmet(regime)), 'does not').toBe(lawCase.comesTo ?? 'NOT_MET');
          return;
        }
        const facts = anybody?.met(regime);
        if (facts === undefined) throw new Error('no subject to try a rule on');
        if (asksPeople(rule, regime)) {
          expect(outcomeOf(rule, regime, { ...facts, said: { [rule.id]: true } }), 'a yes meets it').toBe('MET');
          expect(['NOT_MET', 'MISSING']).toContain(outcomeOf(rule, regime, { ...facts, said: { [rule.id]: false } }));
          return;
        }
        expect(rule.kind, `${rule.id} has no pair of cases in law-cases/`).toBe('INFO');
        const explained: Readonly<Record<string, ((regime: RuleRegime) => Tried) | undefined>> = EXPLAINED[kind];
        expect(outcomeOf(rule, regime, explained[rule.id]?.(regime) ?? facts), 'it explains').toBe('MET');
      });
    });
  }
}

const RULE_IDS = new Set(
  (Object.keys(RULE_SETS) as AwardCode[])
    .flatMap((award) => [...rulesFor(award, 'PERSON'), ...rulesFor(award, 'COLLECTIVE')])
    .map(({ id }) => id),
);

test('no case stands for a rule that is not there', () => {
  const named = [...Object.values(CASES), ...Object.values(EXPLAINED)].flatMap((table) => Object.keys(table));
  expect([...new Set(named)].filter((id) => !RULE_IDS.has(id))).toEqual([]);
});

test('every rule belongs to a row of the law, and every row that is a rule has one', () => {
  expect([...RULE_IDS].filter((id) => rowOf(id) === undefined)).toEqual([]);
  const ruled = new Set([...RULE_IDS].map(rowOf));
  const rows = Object.entries(LAW_ROWS).flatMap(([row, { is }]) => (is === 'RULE' ? [row] : []));
  expect(rows.filter((row) => !ruled.has(row))).toEqual([]);
});
