import { AWARDS, type AwardCode } from '@thidua/domain/vocabulary';

interface Line {
  readonly nominationId: string;
  readonly code: string;
  readonly award: AwardCode;
  readonly subjectName: string;
}

/** Lines to choose from: who, then for what. */
export function lineOptions(lines: readonly Line[]) {
  return lines.map(({ nominationId, code, award, subjectName }) => ({
    value: nominationId,
    label: `${subjectName} – ${AWARDS[award].shortName} (${code})`,
  }));
}
