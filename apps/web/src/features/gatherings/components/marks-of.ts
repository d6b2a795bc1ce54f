import { ATTENDANCE_MARKS, type AttendanceMark, type GatheringKind } from '@thidua/domain/gatherings';

import type { GatheringWords } from '../text.ts';

interface Marks {
  readonly choices: readonly AttendanceMark[];
  readonly words: Readonly<Record<AttendanceMark, string>>;
}

/** The marks of a roll and their words. Nobody needs leave not to give: of a drive people joined in or did not. */
export function marksOf(t: GatheringWords, kind: GatheringKind): Marks {
  return kind === 'CHARITY'
    ? { choices: ['PRESENT', 'EXCUSED'], words: t.joined }
    : { choices: ATTENDANCE_MARKS, words: t.mark };
}
