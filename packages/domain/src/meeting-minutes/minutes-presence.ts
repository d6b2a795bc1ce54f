import {
  presenceTimeline,
  standingAt,
  type AttendanceStatus,
  type PresenceRecord,
  type PresenceStep,
} from '../council/index.ts';

/** What minutes tell of a line of the attendance list; whoever stays away or has the reason corrected does not move. */
export const MINUTES_STEPS = ['CAME', 'LEFT', 'RETURNED'] as const satisfies readonly PresenceStep[];
export type MinutesStep = (typeof MINUTES_STEPS)[number];

export interface MinutesPresence {
  readonly memberId: string;
  readonly step: MinutesStep;
  /** What was written beside it; empty where nothing was. */
  readonly reason: string;
  readonly at: string;
}

export interface AttendanceLine extends PresenceRecord {
  readonly reason: string | null;
  readonly recordedAt: Date;
}

/** The attendance list as minutes tell it. */
export interface AttendanceTold {
  /** The last word before the meeting was opened; all of the list for one that is not open yet. */
  readonly atOpening: ReadonlyMap<string, AttendanceLine>;
  readonly moments: readonly MinutesPresence[];
  /** Of the whole meeting: PRESENT for whoever was there at any time of it. */
  readonly standing: (memberId: string) => { readonly attendance: AttendanceStatus | null; readonly reason: string };
}

export function attendanceTold(lines: readonly AttendanceLine[], openedAt: Date | null): AttendanceTold {
  const end = openedAt ?? lines.at(-1)?.recordedAt ?? new Date(0);
  const atOpening = standingAt(lines, end);
  const opening = [...atOpening.values()];
  const later = lines.filter(({ recordedAt }) => recordedAt > end);
  const moments = presenceTimeline([...opening, ...later], new Set())
    .slice(opening.length)
    .flatMap(({ record, step }) => (isTold(step) ? [{ step, record }] : []))
    .map(({ step, record: { memberId, reason, recordedAt } }) => ({
      memberId,
      step,
      reason: reason ?? '',
      at: recordedAt.toISOString(),
    }));
  const there = new Set(
    [...opening, ...later].filter(({ status }) => status === 'PRESENT').map(({ memberId }) => memberId),
  );
  const last = new Map(lines.map((line) => [line.memberId, line]));
  const standing: AttendanceTold['standing'] = (memberId) => {
    if (there.has(memberId)) return { attendance: 'PRESENT', reason: '' };
    const line = last.get(memberId);
    return { attendance: line?.status ?? null, reason: line?.reason ?? '' };
  };
  return { atOpening, moments, standing };
}

function isTold(step: PresenceStep): step is MinutesStep {
  return (MINUTES_STEPS as readonly PresenceStep[]).includes(step);
}

/** A time somebody was away: from the beginning where `from` is missing, to the end where `to` is. */
export interface AwayTime {
  readonly memberId: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly reason: string;
}

export function awayTimes(presence: readonly MinutesPresence[]): readonly AwayTime[] {
  return presence.flatMap(({ memberId, step, reason, at }, place): readonly AwayTime[] => {
    const ofMember = (each: MinutesPresence) => each.memberId === memberId;
    if (step === 'LEFT') {
      const back = presence.slice(place + 1).find((each) => ofMember(each) && each.step !== 'LEFT');
      return [{ memberId, from: at, to: back?.at, reason }];
    }
    return presence.slice(0, place).some(ofMember) ? [] : [{ memberId, from: undefined, to: at, reason }];
  });
}
