import { NO_ID } from './call.ts';
import type { Calls } from './call.ts';

const act = (name: string) => ({
  document: `mutation ($input: AwardRevocationActInput!) { ${name}(input: $input) { __typename } }`,
  variables: { input: { id: NO_ID, version: 1, reason: 'x' } },
});

export const awardRevocationCalls: Calls = {
  'Query.awardRevocation': { document: `{ awardRevocation(id: "${NO_ID}") { id } }` },
  'Mutation.proposeAwardRevocation': {
    document:
      'mutation ($input: ProposeAwardRevocationInput!) { proposeAwardRevocation(input: $input) { __typename } }',
    variables: {
      input: {
        id: NO_ID,
        awardRecordId: NO_ID,
        ground: 'FALSE_DECLARATION',
        reason: 'x',
        paperNumber: '90/QĐ-SNgV',
        paperDate: '2021-11-30',
        revokedBy: 'Giám đốc Sở',
        returnsMoney: true,
      },
    },
  },
  'Mutation.withdrawAwardRevocation': act('withdrawAwardRevocation'),
  'Mutation.confirmAwardRevocation': act('confirmAwardRevocation'),
  'Mutation.refuseAwardRevocation': act('refuseAwardRevocation'),
};
