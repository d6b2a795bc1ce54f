import { ATTENDANCE_MARKS, type AttendanceMark, type GatheringKind } from '@thidua/domain/gatherings';

import type { GatheringWords } from '../text.ts';

interface Marks {
  readonly choices: readonly AttendanceMark[];
  /** The one of the choices that says what is recorded; undefined where nothing is. */
  readonly chosen: AttendanceMark | undefined;
  readonly words: Readonly<Record<AttendanceMark, string>>;
}

/**
 * The marks of a roll, the one that is recorded of a person, and their words. Nobody needs leave not to give: of a drive people joined
 * in or did not, also where the roll was called before the gathering became one.
 */
export function marksOf(
  t: Pick<GatheringWords, 'joined' | 'mark'>,
  kind: GatheringKind,
  recorded: AttendanceMark | null,
): Marks {
  if (kind !== 'CHARITY') return { choices: ATTENDANCE_MARKS, chosen: recorded ?? undefined, words: t.mark };
  return {
    choices: ['PRESENT', 'EXCUSED'],
    chosen: recorded === 'ABSENT' ? 'EXCUSED' : (recorded ?? undefined),
    words: t.joined,
  };
}
