import { AWARD_CODES, NOMINEE_KINDS, type AwardCode, type NomineeKind } from '../../vocabulary/index.ts';
import { cite } from '../citation.ts';
import { RULE_REGIMES, type RuleRegime } from '../regime.ts';
import type { Mark } from '../rule.ts';
import { rulesOfAward, trialOf, type AnyRule } from './cases.ts';
import { LAW_ROWS, rowOf, type LawRow } from './law-rows.ts';
import { ROW_CASES } from './row-cases.ts';

/** A row of the law in one award, for one kind of subject, in one regime, with what its cases come to. */
export interface CoveredRow {
  readonly row: string;
  /** The rule that bears it; the row itself where another place decides. */
  readonly rule: string;
  readonly title: string;
  readonly award: AwardCode;
  readonly subject: NomineeKind;
  readonly regime: RuleRegime;
  readonly citations: string;
  readonly mark: Mark;
  /** What the engine says to the case that meets it; absent where there is no such case. */
  readonly met: string | undefined;
  /** What it says to the one that does not; absent where there is none, as for a row that only explains. */
  readonly unmet: string | undefined;
  readonly explainsOnly: boolean;
}

export interface LawCoverage {
  readonly covered: readonly CoveredRow[];
  readonly rows: readonly { readonly id: string; readonly row: LawRow; readonly rules: readonly string[] }[];
  /** Every row that lacks a case in some award and regime: `row award subject regime`. Empty when nothing is left out. */
  readonly withoutCases: readonly string[];
}

/** Tries every row of the law by its cases. */
export function lawCoverage(): LawCoverage {
  const covered = [...byRules(), ...elsewhere()];
  const ruleIds = new Set(covered.map(({ rule }) => rule));
  const rows = Object.entries(LAW_ROWS).map(([id, row]) => ({
    id,
    row,
    rules: [...ruleIds].filter((rule) => rule !== id && rowOf(rule) === id),
  }));
  const tried = new Set(covered.map(({ row }) => row));
  const untried = rows.filter(({ id, row }) => row.is !== 'REFUSES_NOBODY' && !tried.has(id)).map(({ id }) => id);
  const halfTried = covered
    .filter(({ met, unmet, explainsOnly }) => met === undefined || (unmet === undefined && !explainsOnly))
    .map(({ row, award, subject, regime }) => `${row} ${award} ${subject} ${regime}`);
  return { covered, rows, withoutCases: [...untried, ...halfTried] };
}

function byRules(): readonly CoveredRow[] {
  return AWARD_CODES.flatMap((award) =>
    NOMINEE_KINDS.flatMap((subject) =>
      rulesOfAward(award, subject).flatMap((rule) =>
        RULE_REGIMES.flatMap((regime) => coveredBy(rule, award, subject, regime)),
      ),
    ),
  );
}

function coveredBy(rule: AnyRule, award: AwardCode, subject: NomineeKind, regime: RuleRegime): readonly CoveredRow[] {
  const ground = rule.law[regime];
  if (ground === undefined) return [];
  const trial = trialOf(rule, subject, regime);
  return [
    {
      row: rowOf(rule.id) ?? rule.id,
      rule: rule.id,
      title: rule.title,
      award,
      subject,
      regime,
      citations: ground.citations.map(cite).join('; '),
      mark: ground.mark,
      met: trial?.met.fact.sentence,
      unmet: trial === undefined || trial.by === 'EXPLAINS' ? undefined : trial.unmet.fact.sentence,
      explainsOnly: trial?.by === 'EXPLAINS',
    },
  ];
}

function elsewhere(): readonly CoveredRow[] {
  return Object.entries(ROW_CASES).flatMap(([row, { award, subject, regimes = RULE_REGIMES, met, unmet }]) =>
    regimes.map((regime) => ({
      row,
      rule: row,
      title: whereOf(row),
      award,
      subject,
      regime,
      citations: '',
      mark: 'CERTAIN' as const,
      met: met(regime).sentence,
      unmet: unmet(regime).sentence,
      explainsOnly: false,
    })),
  );
}

function whereOf(id: string): string {
  const row = LAW_ROWS[id];
  return row?.is === 'ELSEWHERE' ? row.where : '';
}
