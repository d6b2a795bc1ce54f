import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function act(field: string, input: string, more: Readonly<Record<string, unknown>> = {}): Call {
  return {
    document: `mutation ($input: ${input}!) { ${field}(input: $input) { __typename } }`,
    variables: { input: { id: NO_ID, version: 1, ...more } },
  };
}

const DECISION = {
  decisionNumber: '06/QĐ-SNgV',
  decidedOn: '2021-01-15',
  decidedBy: 'Giám đốc Sở',
  // Nobody: what is wrong with it is told only to whoever holds the right.
  seats: [],
};

export const councilCompositionCalls: Calls = {
  'Query.councils': { document: '{ councils { totalCount } }' },
  'Mutation.saveCouncil': act('saveCouncil', 'SaveCouncilInput', {
    ...DECISION,
    name: 'Hội đồng Thi đua - Khen thưởng Sở',
    termFrom: '2021-01-15',
  }),
  'Mutation.approveCouncil': act('approveCouncil', 'CouncilActInput'),
  'Mutation.discardCouncil': act('discardCouncil', 'CouncilActInput'),
  'Mutation.saveCouncilChange': act('saveCouncilChange', 'SaveCouncilChangeInput', {
    ...DECISION,
    councilId: NO_ID,
    effectiveOn: '2021-06-01',
  }),
  'Mutation.approveCouncilChange': act('approveCouncilChange', 'CouncilActInput'),
  'Mutation.discardCouncilChange': act('discardCouncilChange', 'CouncilActInput'),
};
