import type { APIRequestContext } from '@playwright/test';
import { sampleMeetingId, sampleSeatId } from '@thidua/testing';
import { ask } from './ask.ts';

/** The meeting of the sample body that is ready to be opened. */
export const DECEMBER = sampleMeetingId('december');

/** The seven who vote, by their sign-in. */
export const VOTERS = {
  giamdoc: 'tri',
  'phogiamdoc.y': 'y',
  'phogiamdoc.phuoc': 'phuoc',
  phochanhvanphong: 'nga',
  'truongphong.htqt': 'uoc',
  'truongphong.lsvk': 'duc',
  'giamdoc.ttdv': 'dat',
} as const;

interface Act {
  readonly outcome: { readonly __typename: string };
}

/** Everybody is there and the chair opens the meeting: where a story begins that is about the votes. */
export async function openMeeting(chair: APIRequestContext, meetingId = DECEMBER): Promise<void> {
  for (const key of Object.values(VOTERS)) {
    await done(
      chair,
      'mutation Present($input: AttendanceInput!) { outcome: recordAttendance(input: $input) { __typename } }',
      { input: { meetingId, memberId: sampleSeatId(key), status: 'PRESENT' } },
    );
  }
  const { meeting } = await ask<{ readonly meeting: { readonly version: number } }>(
    chair,
    'query Version($id: UUID!) { meeting(id: $id) { version } }',
    { id: meetingId },
  );
  await done(
    chair,
    'mutation Start($input: MeetingActInput!) { outcome: startMeeting(input: $input) { __typename } }',
    {
      input: { id: meetingId, version: meeting.version },
    },
  );
}

export function openItems(chair: APIRequestContext, itemIds: readonly string[]): Promise<void> {
  return done(chair, 'mutation Open($input: OpenItemsInput!) { outcome: openItems(input: $input) { __typename } }', {
    input: { meetingId: DECEMBER, itemIds },
  });
}

export function closeItem(chair: APIRequestContext, itemId: string): Promise<void> {
  return done(chair, 'mutation Close($itemId: UUID!) { outcome: closeItem(itemId: $itemId) { __typename } }', {
    itemId,
  });
}

async function done(chair: APIRequestContext, query: string, variables: Readonly<Record<string, unknown>>) {
  const { outcome } = await ask<Act>(chair, query, variables);
  if (outcome.__typename !== 'Meeting') throw new Error(`The meeting refused: ${outcome.__typename}\n${query}`);
}
