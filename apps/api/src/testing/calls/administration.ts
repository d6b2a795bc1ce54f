import { NO_ID } from './call.ts';
import type { Calls } from './call.ts';

const act = (name: string) => ({
  document: `mutation ($input: RoleProposalActInput!) { ${name}(input: $input) { __typename } }`,
  variables: { input: { id: NO_ID, version: 1, reason: 'x' } },
});

const accountAct = (name: string) => ({
  document: `mutation ($input: AccountReasonInput!) { ${name}(input: $input) { __typename } }`,
  variables: { input: { id: NO_ID, reason: 'x' } },
});

const settingAct = (name: string) => ({
  document: `mutation ($input: SettingProposalActInput!) { ${name}(input: $input) { __typename } }`,
  variables: { input: { id: NO_ID, version: 1, reason: 'x' } },
});

export const administrationCalls: Calls = {
  'Query.accounts': { document: '{ accounts { totalCount } }' },
  'Query.account': { document: `{ account(id: "${NO_ID}") { id } }` },
  'Query.accountCandidates': { document: '{ accountCandidates { username } }' },
  'Mutation.createAccount': {
    document: 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, username: '?' } },
  },
  'Mutation.disableAccount': accountAct('disableAccount'),
  'Mutation.enableAccount': accountAct('enableAccount'),
  'Query.roleProposals': { document: '{ roleProposals { totalCount } }' },
  'Mutation.proposeRole': {
    document: 'mutation ($input: ProposeRoleInput!) { proposeRole(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, accountId: NO_ID, role: 'STAFF', validFrom: '2030-01-01', reason: 'x' } },
  },
  'Mutation.proposeRoleEnd': {
    document: 'mutation ($input: ProposeRoleEndInput!) { proposeRoleEnd(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, heldRoleId: NO_ID, lastDay: '2030-01-01', reason: 'x' } },
  },
  'Mutation.withdrawRole': act('withdrawRole'),
  'Mutation.approveRole': act('approveRole'),
  'Mutation.refuseRole': act('refuseRole'),
  'Mutation.applyRole': act('applyRole'),
  'Mutation.endRoleNow': {
    document: 'mutation ($input: EndRoleNowInput!) { endRoleNow(input: $input) { __typename } }',
    variables: { input: { heldRoleId: NO_ID, reason: 'x' } },
  },
  'Query.legalRegimes': { document: '{ legalRegimes(year: 2021) { applied } }' },
  'Query.settings': { document: '{ settings { key } }' },
  'Mutation.proposeSetting': {
    document: 'mutation ($input: ProposeSettingInput!) { proposeSetting(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, key: 'newStaffMonths', value: '6', legalGround: '', validFrom: '2030-01-01' } },
  },
  'Mutation.withdrawSetting': settingAct('withdrawSetting'),
  'Mutation.approveSetting': settingAct('approveSetting'),
  'Mutation.refuseSetting': settingAct('refuseSetting'),
};
