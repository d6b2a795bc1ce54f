/** A stretch of rows; `from` is where the choice began, so it may lie below `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function rowsIn<Row>(rows: readonly Row[], { from, to }: Stretch): readonly Row[] {
  return rows.slice(Math.min(from, to), Math.max(from, to) + 1);
}

/** Who fills whom when a stretch is filled down. */
interface Filling<Row> {
  readonly source: Row | undefined;
  readonly targets: readonly Row[];
}

/** The first row of the stretch fills the others; a single row takes what stands above it. */
export function fillingOf<Row>(rows: readonly Row[], stretch: Stretch): Filling<Row> {
  const chosen = rowsIn(rows, stretch);
  if (chosen.length > 1) return { source: chosen[0], targets: chosen.slice(1) };
  return { source: rows[Math.min(stretch.from, stretch.to) - 1], targets: chosen };
}
