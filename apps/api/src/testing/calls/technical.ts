import type { Calls } from './call.ts';

export const technicalCalls: Calls = {
  'Query.technicalState': { document: '{ technicalState { version } }' },
  'Mutation.sendTestMail': { document: 'mutation { sendTestMail { __typename } }' },
  'Mutation.checkProvider': { document: 'mutation { checkProvider }' },
};
