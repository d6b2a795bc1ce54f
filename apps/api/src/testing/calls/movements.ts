import type { Calls } from './call.ts';
import { NO_ID } from './call.ts';

export const movementCalls: Calls = {
  'Query.movements': { document: '{ movements { id } }' },
  'Query.movement': { document: '{ movement(year: 2021) { id } }' },
  'Query.target': { document: `{ target(id: "${NO_ID}") { id } }` },
  'Mutation.recordTargetValue': {
    document: 'mutation ($input: RecordTargetValueInput!) { recordTargetValue(input: $input) { __typename } }',
    variables: { input: { targetId: NO_ID, onDay: '2021-11-30', value: 1, note: 'Báo cáo' } },
  },
};
