import type { Calls } from './call.ts';
import { NO_ID } from './call.ts';

export const feedbackLetterCalls: Calls = {
  'Query.feedbackLetterDesk': { document: `{ feedbackLetterDesk(initiativeId: "${NO_ID}") { mayBegin } }` },
  'Query.feedbackLetter': { document: `{ feedbackLetter(initiativeId: "${NO_ID}") { id } }` },
  'Mutation.saveFeedbackLetter': {
    document: 'mutation ($input: SaveFeedbackLetterInput!) { saveFeedbackLetter(input: $input) { __typename } }',
    variables: { input: { initiativeId: NO_ID, version: 0, remarks: 'Có tính mới.', advice: '' } },
  },
  'Mutation.approveFeedbackLetter': {
    document: 'mutation ($input: ApproveFeedbackLetterInput!) { approveFeedbackLetter(input: $input) { __typename } }',
    variables: {
      input: {
        initiativeId: NO_ID,
        version: 1,
        number: '88/SNgV-VP',
        issuedOn: '2021-12-06',
        signerPost: 'Giám đốc',
        signerName: 'Phạm Ngọc Sơn',
      },
    },
  },
};
