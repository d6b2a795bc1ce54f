import { plainDate, type PlainDate } from '../kernel/index.ts';
import type { CommendationKind } from '../vocabulary/index.ts';
import type { Citation, CitedProvision } from './citation.ts';
import type { Judgements, Source } from './facts.ts';
import type { LocalSettingName, LocalSettings } from './local-settings.ts';
import type { RuleRegime } from './regime.ts';
import type { Outcome } from './verdict.ts';

/**
 * HARD: yes or no from records. JUDGEMENT: only people can say. LOCAL: the value comes from the province or the body.
 * INFO: explains how something counts and never refuses.
 */
export const RULE_KINDS = ['HARD', 'JUDGEMENT', 'LOCAL', 'INFO'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** Whether the source of the rule was read, or the rule waits for a lawyer ([?] and [K] in law.md). */
export type Mark = 'CERTAIN' | 'UNCERTAIN';

/** Where a rule is written in one regime. */
export interface Ground {
  readonly citations: readonly Citation[];
  readonly mark: Mark;
  /** What is in doubt, for uncertain grounds. */
  readonly doubt?: string;
}

export function certain(...citations: readonly Citation[]): Ground {
  return { citations, mark: 'CERTAIN' };
}

export function uncertain(doubt: string, ...citations: readonly Citation[]): Ground {
  return { citations, mark: 'UNCERTAIN', doubt };
}

/** What every rule may look at besides the facts. */
export interface RuleContext {
  readonly regime: RuleRegime;
  readonly year: number;
  readonly settings: LocalSettings;
  /** Answers given once for a whole list; an answer on the subject itself goes before them. */
  readonly judgements: Judgements;
  /** Counts titles that are proposed in the same list as if they were given. */
  readonly assumeListPasses: boolean;
}

/** The fact used: the numbers for machines and one Vietnamese sentence for people. */
export interface FactStatement {
  readonly sentence: string;
  readonly values: Readonly<Record<string, string | number | boolean>>;
}

/** What a rule answers. `settings` names the setting that is missing; `grounds` names local papers it relied on. */
export interface RuleAnswer {
  readonly outcome: Outcome;
  readonly fact: FactStatement;
  readonly sources?: readonly (Source | undefined)[];
  readonly note?: string | undefined;
  readonly setting?: LocalSettingName;
  readonly localGrounds?: readonly string[];
  readonly questions?: readonly Question[];
}

/** A question for the head or the council; `id` is the key of the answer. */
export interface Question {
  readonly id: string;
  readonly text: string;
}

export interface EligibilityRule<F> {
  readonly id: string;
  readonly title: string;
  readonly kind: RuleKind;
  /** A regime that is absent does not know the rule. */
  readonly law: Readonly<Partial<Record<RuleRegime, Ground>>>;
  /** Loại hình that the rule is for; absent: every one (see `suitsKind`). */
  readonly kinds?: readonly CommendationKind[];
  /** Questions that every subject of a list has; those that only some facts raise come with the answer. */
  readonly questions?: (regime: RuleRegime) => readonly Question[];
  readonly assess: (facts: F, context: RuleContext) => RuleAnswer;
}

/** One line of an assessment. */
export interface Finding {
  readonly rule: string;
  readonly title: string;
  readonly kind: RuleKind;
  readonly outcome: Outcome;
  readonly fact: FactStatement;
  readonly sources: readonly Source[];
  readonly citations: readonly CitedProvision[];
  readonly mark: Mark;
  readonly note?: string;
  readonly setting?: LocalSettingName;
  readonly localGrounds: readonly string[];
  /** Questions still open on this line. */
  readonly questions: readonly Question[];
}

export function fact(sentence: string, values: FactStatement['values'] = {}): FactStatement {
  return { sentence, values };
}

/** The first and last day of the year that is judged. */
export function yearSpan(year: number): { readonly from: PlainDate; readonly to: PlainDate } {
  const digits = String(year).padStart(4, '0');
  return { from: plainDate(`${digits}-01-01`), to: plainDate(`${digits}-12-31`) };
}
