import type { Calls } from './call.ts';
import { NO_ID } from './call.ts';

const TARGET = {
  code: 'X1',
  group: 'TASK',
  kind: 'COUNT_RANGE',
  title: 'Sáng kiến',
  sourceText: '',
  minimum: 1,
  evidence: 'Quyết định',
  dueOn: '2021-12-31',
};

export const movementCalls: Calls = {
  'Query.movements': { document: '{ movements { id } }' },
  'Query.movement': { document: '{ movement(year: 2021) { id } }' },
  'Query.target': { document: `{ target(id: "${NO_ID}") { id } }` },
  'Mutation.recordTargetValue': {
    document: 'mutation ($input: RecordTargetValueInput!) { recordTargetValue(input: $input) { __typename } }',
    variables: { input: { targetId: NO_ID, onDay: '2021-11-30', value: 1, note: 'Báo cáo' } },
  },
  'Mutation.createTarget': {
    document: 'mutation ($input: CreateTargetInput!) { createTarget(input: $input) { __typename } }',
    variables: { input: { movementId: NO_ID, target: TARGET } },
  },
  'Mutation.updateTarget': {
    document: 'mutation ($input: UpdateTargetInput!) { updateTarget(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, target: TARGET } },
  },
  'Mutation.removeTarget': {
    document: 'mutation ($input: RemoveTargetInput!) { removeTarget(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1 } },
  },
};
