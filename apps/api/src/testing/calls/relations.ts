import { NO_ID, type Calls } from './call.ts';

export const relationCalls: Calls = {
  'Query.declaredRelations': { document: '{ declaredRelations { totalCount } }' },
  'Mutation.declareRelation': {
    document: 'mutation ($input: DeclareRelationInput!) { declareRelation(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, relatedId: NO_ID, kind: 'SIBLING' } },
  },
  'Mutation.withdrawRelation': {
    document: 'mutation ($input: WithdrawRelationInput!) { withdrawRelation(input: $input) { __typename } }',
    variables: { input: { id: NO_ID } },
  },
};
