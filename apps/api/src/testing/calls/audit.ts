import type { Calls } from './call.ts';

export const auditCalls: Calls = {
  'Query.auditEntries': { document: '{ auditEntries(first: 1) { nodes { seq } } }' },
  'Mutation.verifyTrail': { document: 'mutation { verifyTrail { code } }' },
};
