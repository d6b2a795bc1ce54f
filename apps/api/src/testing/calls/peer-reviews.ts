import type { Calls } from './call.ts';
import { NO_ID } from './call.ts';

const LIST = { year: 2021, departmentId: NO_ID, version: 0 };

export const peerReviewCalls: Calls = {
  'Query.peerReviewOfList': { document: `{ peerReviewOfList(year: 2021, departmentId: "${NO_ID}") { id } }` },
  'Query.peerReview': { document: `{ peerReview(id: "${NO_ID}") { id } }` },
  'Mutation.savePeerReview': {
    document: 'mutation ($input: SavePeerReviewInput!) { savePeerReview(input: $input) { __typename } }',
    variables: {
      input: { ...LIST, beganAt: '', endedAt: '', place: '', form: 'OPEN', note: '', seats: [], lines: [] },
    },
  },
  'Mutation.stepPeerReview': {
    document: 'mutation ($input: StepPeerReviewInput!) { stepPeerReview(input: $input) { __typename } }',
    variables: { input: { ...LIST, step: 'CLOSE' } },
  },
};
