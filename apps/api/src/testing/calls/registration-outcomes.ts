import type { Calls } from './call.ts';

export const registrationOutcomeCalls: Calls = {
  'Query.registrationOutcomes': { document: '{ registrationOutcomes(year: 2021) { nodes { id } totalCount } }' },
  'Query.registrationOutcomeFigures': { document: '{ registrationOutcomeFigures(year: 2021) { year } }' },
};
