/** Longest texts of a meeting, in characters. */
export const MEETING_LIMITS = {
  title: 250,
  place: 250,
  attendanceReason: 500,
  chairReason: 500,
  itemsAtOnce: 200,
} as const;
