/** Why a planned meeting is not given another day; another hour or place of the same day is always possible. */
export const MEETING_CHANGE_HINDRANCES = ['OTHER_COUNCIL', 'ROUND_SEALED'] as const;
export type MeetingChangeHindrance = (typeof MEETING_CHANGE_HINDRANCES)[number];

/** Who sits and votes is a matter of the day: it stays with the council that was invited, and with the electorate that was sealed. */
export function meetingChangeHindrance(facts: {
  readonly isOtherDay: boolean;
  /** The council in force on the new day is the one that meets. */
  readonly isSameCouncil: boolean;
  readonly hasSealedRound: boolean;
}): MeetingChangeHindrance | undefined {
  if (!facts.isOtherDay) return undefined;
  if (!facts.isSameCouncil) return 'OTHER_COUNCIL';
  return facts.hasSealedRound ? 'ROUND_SEALED' : undefined;
}
