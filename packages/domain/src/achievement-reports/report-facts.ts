import type { PlainDate } from '../kernel/index.ts';
import { AWARDS, type AwardCode, type Gender, type InitiativeScope, type RatingLevel } from '../vocabulary/index.ts';
import type { ReportTemplate } from './report-template.ts';

/** A decision behind a known fact; null where the records do not name it. */
interface Decided {
  readonly decisionNumber: string | null;
  readonly decidedOn: PlainDate | null;
}

export interface KnownRating extends Decided {
  readonly year: number;
  readonly level: RatingLevel;
}

export interface KnownInitiative extends Decided {
  readonly code: string;
  readonly title: string;
  readonly year: number;
  readonly scope: InitiativeScope;
}

export interface KnownTopic extends Decided {
  readonly title: string;
  readonly year: number;
}

export interface KnownAward extends Decided {
  readonly award: AwardCode;
  readonly year: number;
  readonly decidedBy: string;
}

/** What the records hold of a subject and the form asks for. Plain JSON: frozen with the report when its line is sent. */
export interface KnownFacts {
  readonly name: string;
  /** Null for a collective, and where nobody has recorded it. */
  readonly birthDate: PlainDate | null;
  readonly gender: Gender | null;
  readonly post: string;
  /** Where a person works; the body of a collective. */
  readonly workplace: string;
  readonly ratings: readonly KnownRating[];
  readonly initiatives: readonly KnownInitiative[];
  readonly topics: readonly KnownTopic[];
  /** Everything the subject was given and keeps, whatever the year. */
  readonly awards: readonly KnownAward[];
}

function inPeriod({ firstYear, lastYear }: Pick<ReportTemplate, 'firstYear' | 'lastYear'>) {
  return ({ year }: { readonly year: number }): boolean => year >= firstYear && year <= lastYear;
}

/** The facts that a report over these years prints: ratings and proofs of the years, awards of all years, the oldest first. */
export function factsOfPeriod(facts: KnownFacts, template: Pick<ReportTemplate, 'firstYear' | 'lastYear'>): KnownFacts {
  const byYear = <Fact extends { readonly year: number }>(all: readonly Fact[]): readonly Fact[] =>
    all.toSorted((left, right) => left.year - right.year);
  const isInside = inPeriod(template);
  return {
    ...facts,
    ratings: byYear(facts.ratings.filter(isInside)),
    initiatives: byYear(facts.initiatives.filter(isInside)),
    topics: byYear(facts.topics.filter(isInside)),
    awards: byYear(facts.awards.filter(({ year }) => year <= template.lastYear)),
  };
}

/** The two tables of chapter III: titles of emulation, then forms of commendation. */
export function awardTables<Given extends Pick<KnownAward, 'award'>>(
  awards: readonly Given[],
): { readonly titles: readonly Given[]; readonly forms: readonly Given[] } {
  return {
    titles: awards.filter(({ award }) => AWARDS[award].nature === 'TITLE'),
    forms: awards.filter(({ award }) => AWARDS[award].nature === 'FORM'),
  };
}
