import type { Calls } from './call.ts';

export const searchCalls: Calls = {
  'Query.search': { document: '{ search(text: "ha", year: 2021) { id } }' },
};
