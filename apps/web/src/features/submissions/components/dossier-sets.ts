import type { ShownLine } from '../pages/submission-page.tsx';

/** The sets that the dossiers of one tờ trình need: as many as the line that needs most. */
export function mostSets(lines: readonly ShownLine[]): {
  readonly sets: number | null;
  readonly withFiles: boolean;
  readonly ground: string;
} {
  const most = lines.toSorted((left, right) => (right.sets ?? 0) - (left.sets ?? 0))[0];
  return {
    sets: most?.sets ?? null,
    withFiles: lines.some(({ withFiles }) => withFiles),
    ground: most?.setsGround ?? '',
  };
}
