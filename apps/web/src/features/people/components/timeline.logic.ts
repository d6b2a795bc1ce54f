/** One year of a person's record, or a stretch of years of which nothing is known. */
export type TimelineStretch<Award, Initiative, Note> =
  | {
      readonly kind: 'YEAR';
      readonly year: number;
      readonly awards: readonly Award[];
      readonly initiatives: readonly Initiative[];
      /** Ratings, posts, discipline: one sentence each. */
      readonly notes: readonly Note[];
    }
  /** `from` is the newer end. */
  | { readonly kind: 'GAP'; readonly from: number; readonly to: number };

interface Dated {
  readonly year: number;
}

/** The record by year, the newest first; years without anything between two that have something are told as gaps. */
export function timelineOf<Award extends Dated, Initiative extends Dated, Note extends Dated>(
  awards: readonly Award[],
  initiatives: readonly Initiative[],
  notes: readonly Note[],
): readonly TimelineStretch<Award, Initiative, Note>[] {
  const years = [...new Set([...awards, ...initiatives, ...notes].map(({ year }) => year))].toSorted(
    (left, right) => right - left,
  );
  return years.flatMap((year, index) => {
    const newer = years[index - 1];
    const own = {
      kind: 'YEAR',
      year,
      awards: awards.filter((award) => award.year === year),
      initiatives: initiatives.filter((initiative) => initiative.year === year),
      notes: notes.filter((note) => note.year === year),
    } as const;
    const isGap = newer !== undefined && newer - year > 1;
    return isGap ? [{ kind: 'GAP', from: newer - 1, to: year + 1 } as const, own] : [own];
  });
}

/** Past years with an award that holds, of which neither a rating nor the reason why there is none is on record. */
export function yearsWithoutRating(
  awards: readonly (Dated & { readonly revokedOn: string | null })[],
  rated: readonly Dated[],
  thisYear: number,
): readonly number[] {
  const known = new Set(rated.map(({ year }) => year));
  const awarded = awards.filter(({ revokedOn }) => revokedOn === null).map(({ year }) => year);
  return [...new Set(awarded)].filter((year) => year < thisYear && !known.has(year));
}
