import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function act(field: string, input: string, more: Readonly<Record<string, unknown>>): Call {
  return {
    document: `mutation ($input: ${input}!) { ${field}(input: $input) { __typename } }`,
    variables: { input: { id: NO_ID, version: 1, ...more } },
  };
}

export const consultationCalls: Calls = {
  'Query.consultations': { document: '{ consultations(year: 2021) { totalCount } }' },
  'Query.consultation': { document: `{ consultation(id: "${NO_ID}") { id } }` },
  'Mutation.askConsultations': {
    document: 'mutation ($input: AskConsultationsInput!) { askConsultations(input: $input) { __typename } }',
    variables: {
      input: {
        nominationIds: [NO_ID],
        offices: [{ departmentId: NO_ID, aspect: 'CONDUCT', question: '' }],
      },
    },
  },
  'Mutation.answerConsultation': act('answerConsultation', 'AnswerConsultationInput', {
    answer: 'NO_OBJECTION',
    remark: '',
  }),
  'Mutation.remindConsultation': act('remindConsultation', 'ConsultationActInput', {}),
  'Mutation.cancelConsultation': act('cancelConsultation', 'ConsultationActInput', { reason: 'Hỏi nhầm.' }),
};
