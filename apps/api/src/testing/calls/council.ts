import type { Calls } from './call.ts';
import { NO_ID } from './call.ts';

const act = { input: { id: NO_ID, version: 1 } };
const agenda = { input: { meetingId: NO_ID, nominationIds: [] } };

export const councilCalls: Calls = {
  'Query.council': { document: '{ council(year: 2021) { id } }' },
  'Query.meetings': { document: '{ meetings(year: 2021) { id } }' },
  'Query.meeting': { document: `{ meeting(id: "${NO_ID}") { id } }` },
  'Mutation.createMeeting': {
    document: 'mutation ($input: CreateMeetingInput!) { createMeeting(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, year: 2021, title: 'Họp', startsAt: '2021-12-10T07:00:00Z', place: 'Tầng 2' } },
  },
  'Mutation.addToAgenda': {
    document: 'mutation ($input: AgendaInput!) { addToAgenda(input: $input) { __typename } }',
    variables: agenda,
  },
  'Mutation.removeFromAgenda': {
    document: 'mutation ($input: AgendaInput!) { removeFromAgenda(input: $input) { __typename } }',
    variables: agenda,
  },
  'Mutation.reorderAgenda': {
    document: 'mutation ($input: AgendaOrderInput!) { reorderAgenda(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, itemIds: [] } },
  },
  'Mutation.changeMeeting': {
    document: 'mutation ($input: ChangeMeetingInput!) { changeMeeting(input: $input) { __typename } }',
    variables: {
      input: {
        id: NO_ID,
        version: 1,
        title: 'Họp',
        startsAt: '2021-12-14T07:00:00Z',
        place: 'Tầng 3',
        invitationId: NO_ID,
      },
    },
  },
  'Mutation.sendMeetingInvitation': {
    document: 'mutation ($input: SendInvitationInput!) { sendMeetingInvitation(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, meetingId: NO_ID, version: 1, note: '' } },
  },
  'Mutation.answerMeetingInvitation': {
    document: 'mutation ($input: AnswerInvitationInput!) { answerMeetingInvitation(input: $input) { __typename } }',
    variables: { input: { meetingId: NO_ID, memberId: NO_ID, number: 1, answer: 'ATTENDS' } },
  },
  'Mutation.startMeeting': {
    document: 'mutation ($input: MeetingActInput!) { startMeeting(input: $input) { __typename } }',
    variables: act,
  },
  'Mutation.closeMeeting': {
    document: 'mutation ($input: MeetingActInput!) { closeMeeting(input: $input) { __typename } }',
    variables: act,
  },
  'Mutation.handOverChair': {
    document: 'mutation ($input: HandOverChairInput!) { handOverChair(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, meetingId: NO_ID, version: 1, toMemberId: NO_ID, reason: 'Về sớm' } },
  },
  'Mutation.recordAttendance': {
    document: 'mutation ($input: AttendanceInput!) { recordAttendance(input: $input) { __typename } }',
    variables: { input: { meetingId: NO_ID, memberId: NO_ID, status: 'PRESENT' } },
  },
  'Mutation.declareConflict': {
    document: 'mutation ($input: ConflictInput!) { declareConflict(input: $input) { __typename } }',
    variables: { input: { itemId: NO_ID, memberId: NO_ID } },
  },
  'Mutation.showAgendaItem': { document: `mutation { showAgendaItem(itemId: "${NO_ID}") { __typename } }` },
  'Mutation.markDossierRead': {
    document: 'mutation ($input: MarkDossierInput!) { markDossierRead(input: $input) { __typename } }',
    variables: { input: { itemId: NO_ID, isRead: true } },
  },
  'Mutation.openItems': {
    document: 'mutation ($input: OpenItemsInput!) { openItems(input: $input) { __typename } }',
    variables: { input: { meetingId: NO_ID, itemIds: [] } },
  },
  'Mutation.closeItem': { document: `mutation { closeItem(itemId: "${NO_ID}") { __typename } }` },
  'Mutation.putToSecondVote': { document: `mutation { putToSecondVote(itemId: "${NO_ID}") { __typename } }` },
  'Mutation.putForwardLower': {
    document: `mutation { putForwardLower(itemId: "${NO_ID}", award: ADVANCED_WORKER) { __typename } }`,
  },
  'Mutation.castVote': {
    document: 'mutation ($input: CastVoteInput!) { castVote(input: $input) { __typename } }',
    variables: { input: { itemId: NO_ID, choice: 'AGREE' } },
  },
  'Subscription.meetingChanged': { document: `subscription { meetingChanged(meetingId: "${NO_ID}") { at } }` },
};
