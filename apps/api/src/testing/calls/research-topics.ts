import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function act(field: string, input: string, more: Readonly<Record<string, unknown>> = {}): Call {
  return {
    document: `mutation ($input: ${input}!) { ${field}(input: $input) { __typename } }`,
    variables: { input: { id: NO_ID, version: 1, ...more } },
  };
}

export const researchTopicCalls: Calls = {
  'Query.researchTopics': { document: '{ researchTopics(year: 2021) { totalCount } }' },
  'Query.researchTopic': { document: `{ researchTopic(id: "${NO_ID}") { id } }` },
  'Mutation.saveResearchTopic': act('saveResearchTopic', 'SaveResearchTopicInput', {
    title: 'Cơ sở dữ liệu đối tác của tỉnh',
    level: 'AGENCY',
    programme: '',
    contractNumber: '',
    acceptedBy: '',
    paperNumber: '',
    people: [{ staffId: NO_ID, role: 'LEADER' }],
  }),
  'Mutation.sendResearchTopic': act('sendResearchTopic', 'ResearchTopicActInput'),
  'Mutation.withdrawResearchTopic': act('withdrawResearchTopic', 'ResearchTopicReasonInput', { reason: 'Ghi nhầm.' }),
  'Mutation.confirmResearchTopic': act('confirmResearchTopic', 'ResearchTopicActInput'),
  'Mutation.returnResearchTopic': act('returnResearchTopic', 'ResearchTopicReasonInput', { reason: 'Thiếu biên bản.' }),
  'Mutation.takeBackResearchTopic': act('takeBackResearchTopic', 'ResearchTopicReasonInput', { reason: 'Sai số.' }),
};
