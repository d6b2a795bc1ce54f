import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function act(field: string, input: string, more: Readonly<Record<string, unknown>> = {}): Call {
  return {
    document: `mutation ($input: ${input}!) { ${field}(input: $input) { __typename } }`,
    variables: { input: { id: NO_ID, ...more } },
  };
}

const TYPED = {
  movementId: NO_ID,
  kind: 'CONFERENCE',
  title: 'Hội nghị cán bộ, công chức',
  firstDay: '2021-12-01',
  lastDay: '2021-12-01',
  startTime: '08:00',
  place: 'Hội trường',
  hostDepartmentId: NO_ID,
  invitesAll: true,
  departmentIds: [],
  staffIds: [],
};

export const gatheringCalls: Calls = {
  'Query.gatherings': { document: '{ gatherings(year: 2021) { totalCount } }' },
  'Query.gathering': { document: `{ gathering(id: "${NO_ID}") { id } }` },
  'Mutation.planGathering': act('planGathering', 'PlanGatheringInput', TYPED),
  'Mutation.changeGathering': act('changeGathering', 'ChangeGatheringInput', { ...TYPED, version: 1 }),
  'Mutation.markAttendance': act('markAttendance', 'MarkAttendanceInput', {
    marks: [{ staffId: NO_ID, mark: 'PRESENT' }],
  }),
  'Mutation.recordContributions': act('recordContributions', 'RecordContributionsInput', {
    contributions: [{ staffId: NO_ID, amount: 200_000 }],
  }),
  'Mutation.holdGathering': act('holdGathering', 'HoldGatheringInput', {
    version: 1,
    summary: 'Đã tổ chức.',
    guestCount: 2,
  }),
  'Mutation.cancelGathering': act('cancelGathering', 'CancelGatheringInput', { version: 1, reason: 'Dịch bệnh' }),
  'Mutation.reopenGathering': act('reopenGathering', 'GatheringActInput', { version: 1 }),
};
