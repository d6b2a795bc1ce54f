import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function act(field: string, input: string, more: Readonly<Record<string, unknown>> = {}): Call {
  return {
    document: `mutation ($input: ${input}!) { ${field}(input: $input) { __typename } }`,
    variables: { input: { id: NO_ID, ...more } },
  };
}

const TYPED = {
  movementId: NO_ID,
  departmentId: NO_ID,
  title: 'Kiểm tra công tác thi đua quý IV',
  plannedDay: '2021-12-10',
  contents: 'Việc thực hiện kế hoạch thi đua.',
  staffIds: [NO_ID],
};
const TURN = { version: 1, text: 'Đã bổ sung sổ theo dõi.' };

export const unitCheckCalls: Calls = {
  'Query.unitChecks': { document: '{ unitChecks(year: 2021) { totalCount } }' },
  'Query.unitCheck': { document: `{ unitCheck(id: "${NO_ID}") { id } }` },
  'Mutation.planUnitCheck': act('planUnitCheck', 'PlanUnitCheckInput', TYPED),
  'Mutation.changeUnitCheck': act('changeUnitCheck', 'ChangeUnitCheckInput', { ...TYPED, version: 1 }),
  'Mutation.cancelUnitCheck': act('cancelUnitCheck', 'CancelUnitCheckInput', { version: 1, reason: 'Dịch bệnh.' }),
  'Mutation.carryOutUnitCheck': act('carryOutUnitCheck', 'CarryOutUnitCheckInput', {
    version: 1,
    carriedOutOn: '2021-12-01',
    unitPresent: 'Trưởng phòng',
  }),
  'Mutation.saveCheckMinutes': act('saveCheckMinutes', 'SaveCheckMinutesInput', {
    version: 1,
    conclusion: 'Thực hiện tốt.',
  }),
  'Mutation.saveCheckFinding': act('saveCheckFinding', 'SaveCheckFindingInput', {
    checkId: NO_ID,
    kind: 'STRENGTH',
    text: 'Đăng ký đúng hạn.',
  }),
  'Mutation.removeCheckFinding': act('removeCheckFinding', 'CheckFindingActInput', { version: 1 }),
  'Mutation.issueCheckMinutes': act('issueCheckMinutes', 'UnitCheckActInput', { version: 1 }),
  'Mutation.takeBackCheckMinutes': act('takeBackCheckMinutes', 'UnitCheckActInput', { version: 1 }),
  'Mutation.answerCheckFinding': act('answerCheckFinding', 'CheckFindingTurnInput', TURN),
  'Mutation.acceptCheckFinding': act('acceptCheckFinding', 'CheckFindingTurnInput', TURN),
  'Mutation.returnCheckFinding': act('returnCheckFinding', 'CheckFindingTurnInput', TURN),
  'Mutation.closeUnitCheck': act('closeUnitCheck', 'CloseUnitCheckInput', { version: 1 }),
};
