import type { WantedOfLine } from '@thidua/domain/submissions';
import type { ShownLine } from '../pages/submission-page.tsx';

/** The sets that the dossiers of one tờ trình need: as many as the line that needs most. */
export function mostSets(lines: readonly ShownLine[]): {
  readonly sets: number | null;
  readonly filesGround: string | null;
  readonly ground: string;
} {
  const most = lines.toSorted((left, right) => (right.sets ?? 0) - (left.sets ?? 0))[0];
  return {
    sets: most?.sets ?? null,
    filesGround: lines.find(({ filesGround }) => filesGround !== null)?.filesGround ?? null,
    ground: most?.setsGround ?? '',
  };
}

/** What the law wants of each line as it goes up. */
export function wantedOf(lines: readonly ShownLine[]): readonly WantedOfLine[] {
  return lines.map(({ sets, filesGround }) => ({ sets: sets ?? undefined, withFiles: filesGround !== null }));
}
