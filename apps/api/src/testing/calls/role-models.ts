import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function act(field: string, input: string, more: Readonly<Record<string, unknown>> = {}): Call {
  return {
    document: `mutation ($input: ${input}!) { ${field}(input: $input) { __typename } }`,
    variables: { input: { id: NO_ID, ...more } },
  };
}

export const roleModelCalls: Calls = {
  'Query.roleModels': { document: '{ roleModels(year: 2021) { totalCount } }' },
  'Query.roleModel': { document: `{ roleModel(id: "${NO_ID}") { id } }` },
  'Mutation.startRoleModel': act('startRoleModel', 'StartRoleModelInput', {
    movementId: NO_ID,
    staffId: NO_ID,
    title: 'Người phiên dịch tận tụy',
    achievedOn: '2021-11-01',
  }),
  'Mutation.saveRoleModel': act('saveRoleModel', 'SaveRoleModelInput', {
    version: 1,
    title: 'Người phiên dịch tận tụy',
    field: 'Phiên dịch',
    story: 'Phiên dịch 31 cuộc làm việc.',
  }),
  'Mutation.proposeRoleModel': act('proposeRoleModel', 'RoleModelActInput', { version: 1 }),
  'Mutation.returnRoleModel': act('returnRoleModel', 'RoleModelReasonInput', { version: 1, reason: 'Thiếu số liệu.' }),
  'Mutation.publishRoleModel': act('publishRoleModel', 'RoleModelActInput', { version: 1 }),
  'Mutation.linkRoleModelAward': act('linkRoleModelAward', 'LinkRoleModelAwardInput', { version: 1 }),
  'Mutation.withdrawRoleModel': act('withdrawRoleModel', 'RoleModelReasonInput', { version: 1, reason: 'Trùng.' }),
};
