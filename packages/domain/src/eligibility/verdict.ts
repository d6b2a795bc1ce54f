/** What one rule says about one subject. */
export const OUTCOMES = [
  'NOT_MET',
  'SUSPENDED',
  'MISSING',
  'AMBIGUOUS',
  'LOCAL_SETTING',
  'NEEDS_JUDGEMENT',
  'MET',
  'NOT_APPLICABLE',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const VERDICTS = [
  'NOT_ELIGIBLE',
  'SUSPENDED',
  'INCOMPLETE',
  'AMBIGUOUS',
  'LOCAL_SETTING',
  'NEEDS_JUDGEMENT',
  'ELIGIBLE',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * The verdict that an outcome asks for. The whole verdict is the first of VERDICTS that any finding asks for.
 *
 * The order goes from what nobody at the desk can change to what one tick changes, and it answers questions in the order in
 * which they must be answered:
 *   1. NOT_ELIGIBLE     a settled no; nothing that is still open could turn it round.
 *   2. SUSPENDED        another body must conclude a case first; papers gathered meanwhile may prove useless.
 *   3. INCOMPLETE       the facts: law cannot be applied to a fact nobody has recorded, and the fact may still mean no.
 *   4. AMBIGUOUS        the national law: the facts are known, the text bears two readings.
 *   5. LOCAL_SETTING    the rule of the province or body: national law leaves it open and nobody has set it.
 *   6. NEEDS_JUDGEMENT  people: everything that records can say is said; a head or the council ticks the rest. Last, because
 *                       every subject has such questions and they must not hide the other verdicts.
 *   7. ELIGIBLE         everything that applies is met.
 */
export const VERDICT_OF_OUTCOME = {
  NOT_MET: 'NOT_ELIGIBLE',
  SUSPENDED: 'SUSPENDED',
  MISSING: 'INCOMPLETE',
  AMBIGUOUS: 'AMBIGUOUS',
  LOCAL_SETTING: 'LOCAL_SETTING',
  NEEDS_JUDGEMENT: 'NEEDS_JUDGEMENT',
  MET: 'ELIGIBLE',
  NOT_APPLICABLE: 'ELIGIBLE',
} as const satisfies Record<Outcome, Verdict>;

/** 0 is the heaviest. */
export function weightOf(outcome: Outcome): number {
  return OUTCOMES.indexOf(outcome);
}

/** Combines what the rules said. No rule that applies at all reads as ELIGIBLE. */
export function combineOutcomes(outcomes: readonly Outcome[]): Verdict {
  const asked = new Set<Verdict>(outcomes.map((outcome) => VERDICT_OF_OUTCOME[outcome]));
  return VERDICTS.find((verdict) => asked.has(verdict)) ?? 'ELIGIBLE';
}

/** Compares two verdicts: negative when `left` is the worse one. */
export function compareVerdicts(left: Verdict, right: Verdict): number {
  return VERDICTS.indexOf(left) - VERDICTS.indexOf(right);
}

/** Screen words. A refusal speaks of the dossier, never of the person. */
export const VERDICT_NAMES = {
  NOT_ELIGIBLE: 'Không đủ điều kiện',
  SUSPENDED: 'Tạm dừng xét',
  INCOMPLETE: 'Còn thiếu',
  AMBIGUOUS: 'Có hai cách hiểu',
  LOCAL_SETTING: 'Chờ quy định của địa phương',
  NEEDS_JUDGEMENT: 'Cần người có thẩm quyền nhận xét',
  ELIGIBLE: 'Đủ điều kiện',
} as const satisfies Record<Verdict, string>;

export const OUTCOME_NAMES = {
  NOT_MET: 'Không đạt',
  SUSPENDED: 'Tạm dừng',
  MISSING: 'Còn thiếu',
  AMBIGUOUS: 'Có hai cách hiểu',
  LOCAL_SETTING: 'Chưa có quy định của địa phương',
  NEEDS_JUDGEMENT: 'Cần nhận xét',
  MET: 'Đạt',
  NOT_APPLICABLE: 'Không áp dụng',
} as const satisfies Record<Outcome, string>;
