import type { Event, Moved } from './event-shape.ts';

/** What happens with the minutes of a meeting of the council: what was said stands in them, not on the trail. */
export type MinutesAuditEvent =
  | Event<'MINUTES_BEGUN' | 'MINUTES_DISCARDED', 'MeetingMinutes', { readonly meetingId: string }>
  | Event<'MINUTES_SAVED', 'MeetingMinutes', { readonly fields: readonly string[] }>
  | Event<'MINUTES_SIGNED' | 'MINUTES_COUNTERSIGNED', 'MeetingMinutes', Moved & { readonly sha256: string }>
  | Event<'MINUTES_REOPENED', 'MeetingMinutes', Moved>
  | Event<'MINUTES_CORRECTION_BEGUN', 'MeetingMinutes', { readonly corrects: string }>;
