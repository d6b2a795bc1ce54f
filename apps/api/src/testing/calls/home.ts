import type { Calls } from './call.ts';

export const homeCalls: Calls = {
  'Query.myWork': { document: '{ myWork(year: 2021) { today } }' },
  'Query.yearBoard': { document: '{ yearBoard(year: 2021) { year } }' },
};
