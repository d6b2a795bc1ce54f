export { assess, type Assessment, type AssessmentContext, type BranchVerdict } from './assess.ts';
export { blankCollectiveFacts, blankHouseholdFacts, blankPersonFacts } from './blank-facts.ts';
export { cite, provision, type Citation, type CitedProvision } from './citation.ts';
export { doubtfulRules, type DoubtfulRule } from './doubtful-rules.ts';
export * from './facts.ts';
export type { Milestone } from './foreseen-facts.ts';
export type { GivenAward, HistoryFacts, YearRating } from './history.ts';
export { LEGAL_DOCUMENTS, type DocumentId, type LegalDocument } from './legal-documents.ts';
export {
  LOCAL_SETTING_NAMES,
  type LocalReading,
  type LocalSetting,
  type LocalSettingName,
  type LocalSettings,
} from './local-settings.ts';
export { chooseRegime, type RegimeChoice, type RegimeNote, type RegimeOverride } from './regime-choice.ts';
export {
  regimeOverviews,
  ruleOverviews,
  transitionOverviews,
  type RegimeOverview,
  type RuleOverview,
  type TransitionOverview,
} from './regime-overview.ts';
export {
  REGIME_IDS,
  REGIMES,
  lastDayOf,
  regimeInForce,
  rulesUnder,
  type Regime,
  type RegimeDescription,
  type RuleRegime,
} from './regime.ts';
export { ROAD_AWARDS, YEARS_AHEAD, roadAhead, type RoadStep } from './road-ahead.ts';
export {
  RULE_KINDS,
  yearSpan,
  type FactStatement,
  type Finding,
  type Mark,
  type Question,
  type RuleKind,
} from './rule.ts';
export { questionsFor } from './rule-sets.ts';
export { oneAchievementLaw, ONE_ACHIEVEMENT_RULE } from './rules/common.ts';
export { MONTHS_THAT_NEED_AN_OPINION } from './rules/staff-movements.ts';
export { doubtQuestion } from './settle-doubt.ts';
export { dayText, shareText } from './text.ts';
export {
  OUTCOMES,
  OUTCOME_NAMES,
  VERDICTS,
  VERDICT_NAMES,
  compareVerdicts,
  type Outcome,
  type Verdict,
} from './verdict.ts';
export { withholdFrom, type ShownAssessment } from './withhold.ts';
