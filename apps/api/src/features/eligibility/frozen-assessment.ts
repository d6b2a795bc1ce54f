import type { Assessment } from '@thidua/domain/eligibility';

/** What is kept of a judgement when a line is sent: everything a reader needs without this code and without the records. */
export type FrozenAssessment = Pick<
  Assessment,
  'award' | 'regime' | 'regimeChoice' | 'year' | 'verdict' | 'verdictOnRecords' | 'findings'
>;

export function frozenFrom(assessment: Assessment): FrozenAssessment {
  const { award, regime, regimeChoice, year, verdict, verdictOnRecords, findings } = assessment;
  return { award, regime, regimeChoice, year, verdict, verdictOnRecords, findings };
}

/** The stored judgement; undefined for a line that was never sent. Only `frozenFrom` writes the column. */
export function thawed(stored: unknown): FrozenAssessment | undefined {
  return stored === null || stored === undefined ? undefined : (stored as FrozenAssessment);
}
