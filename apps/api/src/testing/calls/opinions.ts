import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function act(field: string, input: string, more: Readonly<Record<string, unknown>>): Call {
  return {
    document: `mutation ($input: ${input}!) { ${field}(input: $input) { __typename } }`,
    variables: { input: { id: NO_ID, ...more } },
  };
}

export const opinionCalls: Calls = {
  'Query.opinionRequests': { document: '{ opinionRequests(year: 2021) { totalCount } }' },
  'Query.opinionRequest': { document: `{ opinionRequest(id: "${NO_ID}") { id } }` },
  'Mutation.askOpinion': act('askOpinion', 'AskOpinionInput', {
    body: 'INSPECTORATE',
    bodyName: 'Thanh tra tỉnh',
    letterNumber: '15/SNgV-VP',
    letterOn: '2021-11-15',
    holds: 'AGENDA',
    ground: '',
    nominationIds: [NO_ID],
  }),
  'Mutation.answerOpinion': act('answerOpinion', 'AnswerOpinionInput', {
    version: 1,
    answerNumber: '88/TTr',
    answerOn: '2021-11-30',
    lines: [{ nominationId: NO_ID, answer: 'AGREES', remark: '' }],
  }),
  'Mutation.closeOpinion': act('closeOpinion', 'OpinionReasonInput', { version: 1, reason: 'Hết hạn.' }),
  'Mutation.cancelOpinion': act('cancelOpinion', 'OpinionReasonInput', { version: 1, reason: 'Ghi nhầm.' }),
};
