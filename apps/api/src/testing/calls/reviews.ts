import type { Calls } from './call.ts';
import { NO_ID } from './call.ts';

export const reviewCalls: Calls = {
  'Query.movementReviews': { document: '{ movementReviews(year: 2021) { totalCount } }' },
  'Query.movementReview': { document: `{ movementReview(id: "${NO_ID}") { id } }` },
  'Mutation.startReview': {
    document: 'mutation ($input: StartReviewInput!) { startReview(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, movementId: NO_ID, kind: 'ON_DEMAND', title: 'Báo cáo', receiver: 'Sở Nội vụ' } },
  },
  'Mutation.saveReview': {
    document: 'mutation ($input: SaveReviewInput!) { saveReview(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, texts: ['Hoàn thành.'] } },
  },
  'Mutation.sendReview': {
    document: 'mutation ($input: ReviewActInput!) { sendReview(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1 } },
  },
  'Mutation.discardReview': {
    document: 'mutation ($input: ReviewActInput!) { discardReview(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1 } },
  },
};
