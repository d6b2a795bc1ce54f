import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function act(field: string, input: string, more: Readonly<Record<string, unknown>>): Call {
  return {
    document: `mutation ($input: ${input}!) { ${field}(input: $input) { __typename } }`,
    variables: { input: { id: NO_ID, ...more } },
  };
}

const LINES = { version: 1, nominationIds: [NO_ID] };

export const submissionCalls: Calls = {
  'Query.submissions': { document: '{ submissions(year: 2021) { totalCount } }' },
  'Query.submission': { document: `{ submission(id: "${NO_ID}") { id } }` },
  'Query.forwardableNominations': { document: '{ forwardableNominations(year: 2021) { authority } }' },
  'Mutation.draftSubmission': act('draftSubmission', 'DraftSubmissionInput', {
    year: 2021,
    authority: 'PROVINCE_CHAIRMAN',
    recipient: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
    nominationIds: [NO_ID],
  }),
  'Mutation.saveSubmission': act('saveSubmission', 'SaveSubmissionInput', {
    version: 1,
    recipient: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
    title: 'Tờ trình về việc đề nghị khen thưởng',
    content: '',
  }),
  'Mutation.addSubmissionLines': act('addSubmissionLines', 'SubmissionLinesInput', LINES),
  'Mutation.takeOutSubmissionLines': act('takeOutSubmissionLines', 'SubmissionLinesInput', LINES),
  'Mutation.signSubmission': act('signSubmission', 'SignSubmissionInput', {
    version: 1,
    number: 45,
    signedOn: '2021-12-20',
  }),
  'Mutation.dispatchSubmission': act('dispatchSubmission', 'DispatchSubmissionInput', {
    version: 1,
    dispatchedOn: '2021-12-21',
    way: 'PAPER',
    sets: 1,
  }),
  'Mutation.cancelSubmission': act('cancelSubmission', 'CancelSubmissionInput', { version: 1, reason: 'Lập nhầm.' }),
  'Mutation.recordSubmissionAnswer': act('recordSubmissionAnswer', 'RecordSubmissionAnswerInput', {
    ...LINES,
    outcome: 'GRANTED',
    number: '377/QĐ-UBND',
    decidedOn: '2022-01-28',
    decidedBy: 'Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh',
    receivedOn: '2022-02-07',
    reason: '',
  }),
  'Mutation.sendSubmissionAgain': act('sendSubmissionAgain', 'SendSubmissionAgainInput', {
    ...LINES,
    number: '88/SNgV-VP',
    sentOn: '2022-01-20',
  }),
  'Mutation.correctSubmissionAnswer': act('correctSubmissionAnswer', 'CorrectSubmissionAnswerInput', {
    version: 1,
    nominationId: NO_ID,
    reason: 'Ghi nhầm người.',
  }),
};
