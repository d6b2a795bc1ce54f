import type { Calls } from './call.ts';
import { NO_ID } from './call.ts';

export const organisationCalls: Calls = {
  'Query.departments': { document: '{ departments(year: 2021) { id } }' },
  'Query.department': { document: `{ department(id: "${NO_ID}") { id } }` },
  'Query.staff': { document: '{ staff(year: 2021) { totalCount } }' },
  'Query.staffMember': { document: `{ staffMember(id: "${NO_ID}") { id } }` },
};
