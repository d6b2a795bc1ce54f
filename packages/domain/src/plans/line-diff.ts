/** A line of two versions read together: kept, taken out, put in. */
export interface DiffLine {
  readonly kind: 'KEPT' | 'REMOVED' | 'ADDED';
  readonly text: string;
}

/** The shortest way from one list of lines to another (longest common subsequence); what went comes before what came. */
export function diffLines(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  // common[i][j]: length of the longest common subsequence of before[i…] and after[j…].
  const common = before.map(() => Array.from({ length: after.length + 1 }, () => 0));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = common[i] ?? [];
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const old = before[i];
    const now = after[j];
    if (old !== undefined && old === now) {
      lines.push({ kind: 'KEPT', text: old });
      i += 1;
      j += 1;
    } else if (old !== undefined && (now === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ kind: 'REMOVED', text: old });
      i += 1;
    } else if (now !== undefined) {
      lines.push({ kind: 'ADDED', text: now });
      j += 1;
    }
  }
  return lines;
}
