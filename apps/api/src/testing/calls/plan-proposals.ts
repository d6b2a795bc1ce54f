import type { Calls } from './call.ts';
import { NO_ID } from './call.ts';

const ITEM = `proposalId: "${NO_ID}", ordinal: 1, version: 1`;

export const planProposalCalls: Calls = {
  'Query.planProposals': { document: '{ planProposals { totalCount } }' },
  'Query.planProposal': { document: `{ planProposal(id: "${NO_ID}") { id } }` },
  'Mutation.createPlanProposal': {
    document: 'mutation { createPlanProposal(text: "KẾ HOẠCH") { __typename } }',
  },
  'Mutation.decidePlanItem': {
    document: `mutation { decidePlanItem(input: { ${ITEM}, choice: ACCEPTED }) { __typename } }`,
  },
  'Mutation.editPlanItem': {
    document: `mutation { editPlanItem(input: { ${ITEM}, fields: [] }) { __typename } }`,
  },
  'Mutation.acceptCertainPlanItems': {
    document: `mutation { acceptCertainPlanItems(id: "${NO_ID}") { __typename } }`,
  },
  'Mutation.applyPlanProposal': {
    document: `mutation { applyPlanProposal(input: { id: "${NO_ID}", version: 1, ownerDepartmentId: "${NO_ID}", onDraft: REFUSE }) { __typename } }`,
  },
  'Mutation.discardPlanProposal': {
    document: `mutation { discardPlanProposal(id: "${NO_ID}", version: 1) { __typename } }`,
  },
};
