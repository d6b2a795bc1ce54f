import type { Prisma } from '@thidua/db';
import type { Assessment, LocalSettings } from '@thidua/domain/eligibility';

/** What is kept of a judgement when a line is sent: everything a reader needs without this code and without the records. */
export interface FrozenAssessment extends Pick<
  Assessment,
  'award' | 'regime' | 'regimeChoice' | 'year' | 'verdict' | 'verdictOnRecords' | 'findings'
> {
  /** What the province and the body had set; absent on cards from before settings were kept. */
  readonly settings?: LocalSettings | undefined;
}

export function frozenFrom(assessment: Assessment, settings: LocalSettings): FrozenAssessment {
  const { award, regime, regimeChoice, year, verdict, verdictOnRecords, findings } = assessment;
  return { award, regime, regimeChoice, year, verdict, verdictOnRecords, findings, settings };
}

/** A card as the database takes it: plain data by its type, without what nobody has said. */
export function storable(card: FrozenAssessment): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(card)) as Prisma.InputJsonObject;
}

/** The stored judgement; undefined for a line that was never sent. Only `frozenFrom` writes the column. */
export function thawed(stored: unknown): FrozenAssessment | undefined {
  return stored === null || stored === undefined ? undefined : (stored as FrozenAssessment);
}
