import type { Calls } from './call.ts';

export const timelinessCalls: Calls = {
  'Query.timelyPraise': { document: '{ timelyPraise(year: 2021) { decidedFigures { count } } }' },
};
