/** Who asks for a person's ratings, and the offices held today. */
export interface RatingReader {
  readonly staffId: string | undefined;
  readonly headOf: readonly string[];
  /** Secretary, director or auditor: the offices that read the ratings of the whole body. */
  readonly readsAll: boolean;
}

/** Ratings are the person's own matter, of the head of the division, and of those who must judge with them. */
export function maySeeRatings(
  reader: RatingReader,
  subject: { readonly staffId: string; readonly departmentId: string | undefined },
): boolean {
  if (reader.readsAll || reader.staffId === subject.staffId) return true;
  return subject.departmentId !== undefined && reader.headOf.includes(subject.departmentId);
}
