import { NO_ID } from './call.ts';
import type { Calls } from './call.ts';

const act = (name: string) => ({
  document: `mutation ($input: DelegationActInput!) { ${name}(input: $input) { __typename } }`,
  variables: { input: { id: NO_ID, version: 1, reason: 'x' } },
});

export const delegationCalls: Calls = {
  'Query.delegations': { document: '{ delegations { totalCount } }' },
  'Mutation.proposeDelegation': {
    document: 'mutation ($input: ProposeDelegationInput!) { proposeDelegation(input: $input) { __typename } }',
    variables: {
      input: {
        id: NO_ID,
        duty: 'SIGN_DECISIONS',
        capacity: 'BY_AUTHORITY',
        principalId: NO_ID,
        delegateId: NO_ID,
        validFrom: '2030-01-01',
        validTo: '2030-01-31',
        paperNumber: '1',
        paperDate: '2029-12-31',
        reason: 'x',
      },
    },
  },
  'Mutation.withdrawDelegation': act('withdrawDelegation'),
  'Mutation.approveDelegation': act('approveDelegation'),
  'Mutation.refuseDelegation': act('refuseDelegation'),
  'Mutation.endDelegation': act('endDelegation'),
};
