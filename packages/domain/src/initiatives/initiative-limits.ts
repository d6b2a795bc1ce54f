/** Longest texts in characters and the most authors; the CHECK `initiatives_lengths` repeats the lengths. */
export const INITIATIVE_LIMITS = {
  title: 250,
  investor: 250,
  field: 120,
  before: 10_000,
  solution: 20_000,
  novelty: 10_000,
  conditions: 5_000,
  authorBenefit: 5_000,
  userBenefit: 5_000,
  /** Kept sealed, so no CHECK counts it. */
  confidential: 5_000,
  reason: 1_000,
  decisionNumber: 100,
  decidedBy: 250,
  authors: 20,
  /** An author's level of education. */
  qualification: 120,
  helpers: 50,
  confidants: 20,
} as const;
