import type { Event } from './event-shape.ts';

/** How a meeting of the council comes about and is led, in the trail. */
export type MeetingCourseEvent =
  | Event<'INVITATION_SENT', 'Meeting', { readonly number: number; readonly count: number; readonly mailed: number }>
  | Event<'MEETING_CHANGED', 'Meeting', { readonly fields: readonly string[]; readonly oldValues: readonly string[] }>
  | Event<'DOSSIER_MARKED_READ' | 'DOSSIER_MARKED_UNREAD', 'AgendaItem', { readonly memberId: string }>
  | Event<'ITEM_SHOWN', 'AgendaItem', { readonly meetingId: string }>
  | Event<
      'INVITATION_ANSWERED',
      'Meeting',
      { readonly memberId: string; readonly number: number; readonly answer: string }
    >
  | Event<
      'CHAIR_HANDED_OVER',
      'Meeting',
      { readonly number: number; readonly fromMemberId: string; readonly toMemberId: string }
    >
  | Event<'ITEM_PUT_FORWARD_LOWER', 'AgendaItem', { readonly firstItemId: string; readonly award: string }>
  | Event<'ITEM_PUT_TO_SECOND_VOTE', 'AgendaItem', { readonly firstItemId: string; readonly attempt: number }>;
