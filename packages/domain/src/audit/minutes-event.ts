import type { Event, Moved } from './event-shape.ts';

/** What happens with the minutes of a meeting of the council: what was said stands in them, not on the trail. */
export type MinutesAuditEvent =
  | Event<'MINUTES_BEGUN' | 'MINUTES_DISCARDED', 'MeetingMinutes', { readonly meetingId: string }>
  | Event<'MINUTES_SAVED', 'MeetingMinutes', { readonly fields: readonly string[] }>
  | Event<'MINUTES_SIGNED' | 'MINUTES_COUNTERSIGNED', 'MeetingMinutes', Moved & { readonly sha256: string }>
  | Event<'MINUTES_REOPENED', 'MeetingMinutes', Moved>
  | Event<'MINUTES_CORRECTION_BEGUN', 'MeetingMinutes', { readonly corrects: string }>
  /** All papers of a meeting in one archive; what is in it stands in the archive. */
  | Event<'MEETING_PACK_ASKED' | 'MEETING_PACK_CANCELLED', 'Meeting', { readonly packId: string }>
  | Event<
      'MEETING_PACK_MADE',
      'Meeting',
      { readonly packId: string; readonly files: number; readonly bytes: number; readonly sha256: string }
    >
  | Event<'MEETING_PACK_TAKEN', 'Meeting', { readonly packId: string; readonly sha256: string }>;
