import { NO_ID } from './call.ts';
import type { Calls } from './call.ts';

const act = (name: string) => ({
  document: `mutation ($input: AwardRevocationActInput!) { ${name}(input: $input) { __typename } }`,
  variables: { input: { id: NO_ID, version: 1, reason: 'x' } },
});

export const recognitionRevocationCalls: Calls = {
  'Query.recognitionRevocations': { document: `{ recognitionRevocations(initiativeId: "${NO_ID}") { id } }` },
  'Mutation.proposeRecognitionRevocation': {
    document:
      'mutation ($input: ProposeRecognitionRevocationInput!) { proposeRecognitionRevocation(input: $input) { __typename } }',
    variables: {
      input: {
        id: NO_ID,
        revocationId: NO_ID,
        version: 1,
        scope: 'GRASSROOTS',
        ground: 'x',
        reason: 'x',
        paperNumber: '91/QĐ-SNgV',
        paperDate: '2021-11-30',
        revokedBy: 'Giám đốc Sở',
      },
    },
  },
  'Mutation.withdrawRecognitionRevocation': act('withdrawRecognitionRevocation'),
  'Mutation.confirmRecognitionRevocation': act('confirmRecognitionRevocation'),
  'Mutation.refuseRecognitionRevocation': act('refuseRecognitionRevocation'),
};
