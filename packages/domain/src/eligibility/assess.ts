import type { PlainDate } from '../kernel/index.ts';
import {
  AWARDS,
  COMMENDATION_KIND_NAMES,
  type AwardCode,
  type AwardDescription,
  type CommendationKind,
  type NomineeKind,
} from '../vocabulary/index.ts';
import { cited, provision, type Citation } from './citation.ts';
import type { CommonFacts, Judgements, SubjectFacts } from './facts.ts';
import type { LocalSettings } from './local-settings.ts';
import { chooseRegime, type RegimeChoice, type RegimeOverride } from './regime-choice.ts';
import { rulesUnder, type Regime, type RuleRegime } from './regime.ts';
import {
  fact,
  type EligibilityRule,
  type FactStatement,
  type Finding,
  type Question,
  type RuleContext,
} from './rule.ts';
import { suitsKind, type Branch, type RuleSet } from './rule-set.ts';
import { RULE_SETS } from './rule-sets.ts';
import { settleDoubt } from './settle-doubt.ts';
import { listText } from './text.ts';
import { combineOutcomes, weightOf, type Verdict } from './verdict.ts';

export interface AssessmentContext {
  /** The day the dossier was received; chooses the regime. */
  readonly regimeDate: PlainDate;
  /** The year of the achievement. */
  readonly year: number;
  readonly settings: LocalSettings;
  readonly regimeOverride?: RegimeOverride | undefined;
  /** Answers ticked once for the whole list. */
  readonly judgements?: Judgements | undefined;
  /** True while a list is drafted: titles proposed in it count as given. */
  readonly assumeListPasses?: boolean | undefined;
}

export interface Assessment {
  readonly award: AwardCode;
  readonly regime: Regime;
  readonly regimeChoice: RegimeChoice;
  readonly year: number;
  readonly verdict: Verdict;
  /** The verdict if every open judgement were answered yes: what the records alone allow. */
  readonly verdictOnRecords: Verdict;
  /** Heaviest first. */
  readonly findings: readonly Finding[];
  /** The finding that made the verdict: the first one. */
  readonly deciding: Finding;
  /** Questions nobody has answered yet. */
  readonly openQuestions: readonly Question[];
  /** Where several ways lead to the award: all of them, the one that was judged first. */
  readonly branches?: readonly BranchVerdict[];
}

/** How far one way to an award leads, by its own rules. */
export interface BranchVerdict {
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly deciding: Finding;
  /** All that this way asks beside what every way asks, heaviest first. */
  readonly findings: readonly Finding[];
}

/** Judges one subject for one award by the regime of the day. Total: any facts give a verdict with its reasons. */
export function assess(award: AwardCode, facts: SubjectFacts, context: AssessmentContext): Assessment {
  const regimeChoice = chooseRegime(context);
  const { findings, branches } = judged(award, facts, {
    regime: rulesUnder(regimeChoice.regime),
    year: context.year,
    settings: context.settings,
    judgements: { ...context.judgements, ...facts.judgements },
    assumeListPasses: context.assumeListPasses ?? false,
  });
  const [deciding] = findings;
  if (deciding === undefined) throw new Error(`No rule of ${award} applies in regime ${regimeChoice.regime}`);
  const outcomes = findings.map(({ outcome }) => outcome);
  return {
    award,
    regime: regimeChoice.regime,
    regimeChoice,
    year: context.year,
    verdict: combineOutcomes(outcomes),
    verdictOnRecords: combineOutcomes(outcomes.filter((outcome) => outcome !== 'NEEDS_JUDGEMENT')),
    findings,
    deciding,
    openQuestions: findings.flatMap(({ questions }) => questions),
    ...(branches.length === 0 ? {} : { branches }),
  };
}

interface Judged {
  readonly findings: readonly Finding[];
  readonly branches: readonly BranchVerdict[];
}

function judged(award: AwardCode, facts: SubjectFacts, context: RuleContext): Judged {
  const refused = refusal(award, facts, context);
  if (refused !== undefined) return { findings: [refused], branches: [] };
  const { PERSON, COLLECTIVE, HOUSEHOLD } = RULE_SETS[award];
  const wrong: Judged = { findings: [wrongSubject(award, facts.kind)], branches: [] };
  switch (facts.kind) {
    case 'PERSON':
      return PERSON ? judgedBy(award, PERSON, facts, context) : wrong;
    case 'COLLECTIVE':
      return COLLECTIVE ? judgedBy(award, COLLECTIVE, facts, context) : wrong;
    case 'HOUSEHOLD':
      return HOUSEHOLD ? judgedBy(award, HOUSEHOLD, facts, context) : wrong;
  }
}

/** The award is not for such a subject, or not by such a loại hình: nothing else is worth saying. */
function refusal(
  award: AwardCode,
  { kind, commendationKind }: SubjectFacts,
  { regime }: RuleContext,
): Finding | undefined {
  const { subjects, kinds }: AwardDescription = AWARDS[award];
  if (!subjects.includes(kind)) return wrongSubject(award, kind);
  if (commendationKind === undefined || kinds.includes(commendationKind)) return undefined;
  return wrongKind(award, commendationKind, regime);
}

function judgedBy<F extends CommonFacts>(award: AwardCode, set: RuleSet<F>, facts: F, context: RuleContext): Judged {
  const ways = waysOf(set, facts, context).toSorted((left, right) =>
    isLighter(left.findings, right.findings) ? -1 : isLighter(right.findings, left.findings) ? 1 : 0,
  );
  const common = bestFindings(set, facts, context);
  const [best] = ways;
  const { commendationKind } = facts;
  // The regime knows no way to the award by this loại hình; foreign subjects have rules of their own and no ways.
  const isClosed = best === undefined && (set.branches ?? []).length > 0 && commendationKind !== 'FOREIGN';
  const own =
    isClosed && commendationKind !== undefined
      ? [wrongKind(award, commendationKind, context.regime)]
      : (best?.findings ?? []);
  return {
    findings: heaviestFirst([...own, ...common]),
    branches: ways.flatMap(({ branch: { id, title }, findings }) => {
      const [deciding] = findings;
      if (deciding === undefined) return [];
      return [{ id, title, verdict: combineOutcomes(findings.map(({ outcome }) => outcome)), deciding, findings }];
    }),
  };
}

interface Way<F> {
  readonly branch: Branch<F>;
  readonly findings: readonly Finding[];
}

/** The ways that the regime knows, each judged by its own rules. */
function waysOf<F extends CommonFacts>(
  { branches = [] }: RuleSet<F>,
  facts: F,
  context: RuleContext,
): readonly Way<F>[] {
  return branches
    .filter((branch) => suitsKind(branch, facts))
    .map((branch) => ({
      branch,
      findings: heaviestFirst(branch.rules.flatMap((rule) => findingsBy(rule, facts, context))),
    }))
    .filter(({ findings }) => findings.length > 0);
}

function bestFindings<F extends CommonFacts>(
  { rules, alternatives }: RuleSet<F>,
  facts: F,
  context: RuleContext,
): readonly Finding[] {
  const [first, ...others] = (alternatives?.(facts) ?? [facts]).map((alternative) =>
    heaviestFirst(rules.flatMap((rule) => findingsBy(rule, alternative, context))),
  );
  return others.reduce((best, other) => (isLighter(other, best) ? other : best), first ?? []);
}

function heaviestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((left, right) => weightOf(left.outcome) - weightOf(right.outcome));
}

/** Compares finding by finding, heaviest first. What does not apply weighs as much as what is met. */
function isLighter(left: readonly Finding[], right: readonly Finding[]): boolean {
  const met = weightOf('MET');
  for (const [index, { outcome }] of left.entries()) {
    const difference = Math.min(met, weightOf(outcome)) - Math.min(met, weightOf(right[index]?.outcome ?? 'MET'));
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** The finding of one rule; none where the regime does not know the rule. */
function findingsBy<F extends CommonFacts>(
  rule: EligibilityRule<F>,
  facts: F,
  context: RuleContext,
): readonly Finding[] {
  const ground = rule.law[context.regime];
  if (ground === undefined || !suitsKind(rule, facts)) return [];
  const answer = settleDoubt(rule.id, ground, rule.assess(facts, context), context);
  const isOpen = answer.outcome === 'NEEDS_JUDGEMENT' || answer.outcome === 'AMBIGUOUS' || answer.outcome === 'MISSING';
  return [
    {
      rule: rule.id,
      title: rule.title,
      kind: rule.kind,
      outcome: answer.outcome,
      fact: answer.fact,
      sources: (answer.sources ?? []).filter((source) => source !== undefined),
      citations: ground.citations.map(cited),
      mark: ground.mark,
      ...(answer.note === undefined ? {} : { note: answer.note }),
      ...(answer.setting === undefined ? {} : { setting: answer.setting }),
      localGrounds: answer.localGrounds ?? [],
      questions: isOpen ? (answer.questions ?? []) : [],
    },
  ];
}

const SUBJECT_WORDS = { PERSON: 'cá nhân', COLLECTIVE: 'tập thể', HOUSEHOLD: 'hộ gia đình' } as const satisfies Record<
  NomineeKind,
  string
>;

/** A person's title asked for a division, or the other way round: a slip that real plans contain. */
function wrongSubject(award: AwardCode, kind: NomineeKind): Finding {
  const { name, subjects }: AwardDescription = AWARDS[award];
  const meant = listText(subjects.map((subject) => SUBJECT_WORDS[subject]));
  return settledNo('SUBJECT', 'Đúng đối tượng', fact(`${name} chỉ xét cho ${meant}.`, { subject: kind }));
}

/** Where the kinds themselves are written. */
const KIND_LAW = {
  A: provision('DECREE_91', 13),
  B1: provision('LAW_2022', 8),
  B2: provision('LAW_2022', 8),
} as const satisfies Record<RuleRegime, Citation>;

function wrongKind(award: AwardCode, kind: CommendationKind, regime: RuleRegime): Finding {
  const sentence = `${AWARDS[award].name} không xét theo loại hình “${COMMENDATION_KIND_NAMES[kind]}”.`;
  return settledNo('KIND', 'Đúng loại hình khen thưởng', fact(sentence, { kind }), KIND_LAW[regime]);
}

/** A no that follows from the catalogue of awards itself. */
function settledNo(rule: string, title: string, said: FactStatement, ...law: readonly Citation[]): Finding {
  return {
    rule,
    title,
    kind: 'HARD',
    outcome: 'NOT_MET',
    fact: said,
    sources: [],
    citations: law.map(cited),
    mark: 'CERTAIN',
    localGrounds: [],
    questions: [],
  };
}
