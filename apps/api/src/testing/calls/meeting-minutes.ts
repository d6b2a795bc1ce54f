import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function act(field: string, input: string, more: Readonly<Record<string, unknown>>): Call {
  return {
    document: `mutation ($input: ${input}!) { ${field}(input: $input) { __typename } }`,
    variables: { input: more },
  };
}

const ONE = { id: NO_ID, version: 1 };

export const meetingMinutesCalls: Calls = {
  'Query.meetingMinutes': { document: `{ meetingMinutes(id: "${NO_ID}") { id } }` },
  'Mutation.askMeetingPack': act('askMeetingPack', 'AskMeetingPackInput', { id: NO_ID, meetingId: NO_ID }),
  'Mutation.cancelMeetingPack': { document: `mutation { cancelMeetingPack(id: "${NO_ID}") { __typename } }` },
  'Mutation.saveMeetingMinutes': act('saveMeetingMinutes', 'SaveMeetingMinutesInput', {
    id: NO_ID,
    meetingId: NO_ID,
    version: 0,
    note: '',
    conclusion: '',
  }),
  'Mutation.signMeetingMinutes': act('signMeetingMinutes', 'MeetingMinutesActInput', ONE),
  'Mutation.countersignMeetingMinutes': act('countersignMeetingMinutes', 'MeetingMinutesActInput', ONE),
  'Mutation.reopenMeetingMinutes': act('reopenMeetingMinutes', 'MeetingMinutesActInput', ONE),
  'Mutation.correctMeetingMinutes': act('correctMeetingMinutes', 'CorrectMeetingMinutesInput', {
    ...ONE,
    correctionId: NO_ID,
    reason: 'Ghi sai tên một thành viên.',
  }),
  'Mutation.discardMeetingMinutes': act('discardMeetingMinutes', 'MeetingMinutesActInput', ONE),
};
