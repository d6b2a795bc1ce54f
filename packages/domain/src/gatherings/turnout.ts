import type { AttendanceMark } from './gathering-life.ts';

/** How many of the invited came. */
export interface Turnout {
  readonly invited: number;
  readonly present: number;
  readonly excused: number;
  readonly absent: number;
}

/** Counts marks; a mark that is not there yet counts as invited only. */
export function turnoutOf(marks: readonly (AttendanceMark | null)[]): Turnout {
  const count = (wanted: AttendanceMark) => marks.filter((mark) => mark === wanted).length;
  return { invited: marks.length, present: count('PRESENT'), excused: count('EXCUSED'), absent: count('ABSENT') };
}

/** People whose mark is still missing. */
export function unmarkedOf({ invited, present, excused, absent }: Turnout): number {
  return invited - present - excused - absent;
}

/** Present of all invited, in per cent with one decimal; undefined while somebody is not marked, or nobody was invited. */
export function presentShare(turnout: Turnout): number | undefined {
  if (turnout.invited === 0 || unmarkedOf(turnout) > 0) return undefined;
  return Math.round((turnout.present * 1_000) / turnout.invited) / 10;
}

/** The turnouts of divisions as one. */
export function sumOfTurnouts(turnouts: readonly Turnout[]): Turnout {
  const sum = (pick: (turnout: Turnout) => number) => turnouts.reduce((total, turnout) => total + pick(turnout), 0);
  return {
    invited: sum(({ invited }) => invited),
    present: sum(({ present }) => present),
    excused: sum(({ excused }) => excused),
    absent: sum(({ absent }) => absent),
  };
}
