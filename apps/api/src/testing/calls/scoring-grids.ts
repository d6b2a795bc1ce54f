import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function act(field: string, input: string, more: Readonly<Record<string, unknown>> = {}): Call {
  return {
    document: `mutation ($input: ${input}!) { ${field}(input: $input) { __typename } }`,
    variables: { input: { id: NO_ID, version: 1, ...more } },
  };
}

export const scoringGridCalls: Calls = {
  'Query.scoringGrids': { document: '{ scoringGrids { totalCount } }' },
  'Query.scoringGrid': { document: `{ scoringGrid(id: "${NO_ID}") { id } }` },
  'Mutation.saveScoringGrid': act('saveScoringGrid', 'SaveScoringGridInput', {
    name: 'Thang điểm sáng kiến',
    source: '',
    validFrom: '2021-01-01',
    passFrom: 5,
    fewestScorers: 2,
    gap: 2,
    criteria: [{ name: 'Tính mới', maximum: 10, failsAtZero: true, bands: [{ from: 0, words: 'Không mới' }] }],
  }),
  'Mutation.approveScoringGrid': act('approveScoringGrid', 'ScoringGridActInput'),
  'Mutation.discardScoringGrid': act('discardScoringGrid', 'ScoringGridActInput'),
};
