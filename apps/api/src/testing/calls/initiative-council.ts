import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function act(field: string, input: string, more: Readonly<Record<string, unknown>> = {}): Call {
  return {
    document: `mutation ($input: ${input}!) { ${field}(input: $input) { __typename } }`,
    variables: { input: { id: NO_ID, version: 1, ...more } },
  };
}

function guest(number: number, role: string) {
  return { guestName: `Chuyên gia ${number}`, workplace: 'Trường Đại học Hà Tĩnh', role };
}

export const initiativeCouncilCalls: Calls = {
  'Query.initiativeCouncils': { document: '{ initiativeCouncils { totalCount } }' },
  'Query.initiativeCouncil': { document: `{ initiativeCouncil(id: "${NO_ID}") { id } }` },
  'Mutation.saveInitiativeCouncil': act('saveInitiativeCouncil', 'SaveInitiativeCouncilInput', {
    name: 'Hội đồng sáng kiến',
    decisionNumber: '08/QĐ-SNgV',
    decidedOn: '2021-01-20',
    decidedBy: 'Giám đốc Sở',
    termFrom: '2021-01-20',
    members: [guest(1, 'CHAIR'), guest(2, 'MEMBER'), guest(3, 'SECRETARY')],
  }),
  'Mutation.approveInitiativeCouncil': act('approveInitiativeCouncil', 'InitiativeCouncilActInput'),
  'Mutation.discardInitiativeCouncil': act('discardInitiativeCouncil', 'InitiativeCouncilActInput'),
};
