/** Numbers of a series that no paper bears: from the first to the last, both within. */
export interface NumberGap {
  readonly from: number;
  readonly to: number;
}

/** The gaps between used numbers, from 1 to the largest that is used; `used` in any order. */
export function numberGaps(used: readonly number[]): readonly NumberGap[] {
  const sorted = [...new Set(used)].toSorted((a, b) => a - b);
  return sorted.flatMap((number, at) => {
    const from = (sorted[at - 1] ?? 0) + 1;
    return from < number ? [{ from, to: number - 1 }] : [];
  });
}
