import type { AttendanceStatus } from './vocabulary.ts';

/** What a line of the attendance list says of a member. CORRECTED: the same presence, with another reason. */
export const PRESENCE_STEPS = ['CAME', 'WAS_ABSENT', 'LEFT', 'RETURNED', 'CORRECTED'] as const;
export type PresenceStep = (typeof PRESENCE_STEPS)[number];

export interface PresenceRecord {
  readonly memberId: string;
  readonly status: AttendanceStatus;
}

export interface PresenceMoment<Row extends PresenceRecord> {
  readonly record: Row;
  readonly step: PresenceStep;
  /** Voting members in the room after it. */
  readonly presentCount: number;
}

/** Who came, left and came back, in the order it was recorded, with how many voting members were in the room after each. */
export function presenceTimeline<Row extends PresenceRecord>(
  records: readonly Row[],
  votingIds: ReadonlySet<string>,
): readonly PresenceMoment<Row>[] {
  const last = new Map<string, AttendanceStatus>();
  const wasThere = new Set<string>();
  const present = new Set<string>();
  return records.map((record) => {
    const { memberId, status } = record;
    const step = stepOf(last.get(memberId), status, wasThere.has(memberId));
    last.set(memberId, status);
    if (status === 'PRESENT') {
      wasThere.add(memberId);
      if (votingIds.has(memberId)) present.add(memberId);
    } else present.delete(memberId);
    return { record, step, presentCount: present.size };
  });
}

/** The last word on each member's presence at a moment, of lines in their order. */
export function standingAt<Row extends PresenceRecord & { readonly recordedAt: Date }>(
  records: readonly Row[],
  at: Date,
): ReadonlyMap<string, Row> {
  return new Map(records.filter(({ recordedAt }) => recordedAt <= at).map((record) => [record.memberId, record]));
}

function stepOf(before: AttendanceStatus | undefined, now: AttendanceStatus, wasThere: boolean): PresenceStep {
  if (before === now) return 'CORRECTED';
  if (now === 'ABSENT') return before === 'PRESENT' ? 'LEFT' : 'WAS_ABSENT';
  return wasThere ? 'RETURNED' : 'CAME';
}
