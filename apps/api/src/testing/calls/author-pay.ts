import type { Calls } from './call.ts';
import { NO_ID } from './call.ts';

export const authorPayCalls: Calls = {
  'Query.authorPayDesk': { document: `{ authorPayDesk(initiativeId: "${NO_ID}") { mayRecord } }` },
  'Mutation.recordAuthorPay': {
    document: 'mutation ($input: RecordAuthorPayInput!) { recordAuthorPay(input: $input) { __typename } }',
    variables: {
      input: {
        initiativeId: NO_ID,
        version: 0,
        basis: 'AGREED',
        agreed: 10_000_000,
        helpers: 0,
        ground: 'Văn bản thỏa thuận',
      },
    },
  },
  'Mutation.payAuthors': {
    document: 'mutation ($input: PayAuthorsInput!) { payAuthors(input: $input) { __typename } }',
    variables: { input: { initiativeId: NO_ID, version: 1, paidOn: '2021-12-06', paperNumber: 'PC 12' } },
  },
};
