import type { Calls } from './call.ts';
import { NO_ID } from './call.ts';

const TARGET = {
  code: 'X1',
  group: 'TASK',
  kind: 'COUNT_RANGE',
  title: 'Sáng kiến',
  sourceText: '',
  minimum: 1,
  evidence: 'Quyết định',
  dueOn: '2021-12-31',
};
const ON_MOVEMENT = { id: NO_ID, version: 1 } as const;

export const movementCalls: Calls = {
  'Query.movements': { document: '{ movements { id } }' },
  'Query.movement': { document: '{ movement(year: 2021) { id } }' },
  'Query.target': { document: `{ target(id: "${NO_ID}") { id } }` },
  'Mutation.recordTargetValue': {
    document: 'mutation ($input: RecordTargetValueInput!) { recordTargetValue(input: $input) { __typename } }',
    variables: { input: { targetId: NO_ID, onDay: '2021-11-30', value: 1, note: 'Báo cáo' } },
  },
  'Mutation.reviewTargetValue': {
    document: 'mutation ($input: ReviewTargetValueInput!) { reviewTargetValue(input: $input) { __typename } }',
    variables: { input: { checkInId: NO_ID, verdict: 'CONFIRMED' } },
  },
  'Mutation.createTarget': {
    document: 'mutation ($input: CreateTargetInput!) { createTarget(input: $input) { __typename } }',
    variables: { input: { movementId: NO_ID, target: TARGET } },
  },
  'Mutation.updateTarget': {
    document: 'mutation ($input: UpdateTargetInput!) { updateTarget(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, target: TARGET } },
  },
  'Mutation.removeTarget': {
    document: 'mutation ($input: RemoveTargetInput!) { removeTarget(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1 } },
  },
  'Query.movementById': { document: `{ movementById(id: "${NO_ID}") { __typename } }` },
  'Query.higherDocuments': {
    document: '{ higherDocuments(text: "15/KH") { totalCount nodes { id plans { title } } } }',
  },
  'Query.higherDocument': { document: `{ higherDocument(id: "${NO_ID}") { id } }` },
  'Query.thematicMovements': { document: '{ thematicMovements { id plans { title } results { text } } }' },
  'Query.thematicMovement': { document: `{ thematicMovement(id: "${NO_ID}") { id } }` },
  'Mutation.createMovement': {
    document: 'mutation ($input: CreateMovementInput!) { createMovement(input: $input) { __typename } }',
    variables: {
      input: {
        id: NO_ID,
        kind: 'THEMATIC',
        title: 'Kế hoạch',
        fromDay: '2021-06-01',
        toDay: '2021-09-30',
        copyFromId: NO_ID,
      },
    },
  },
  'Mutation.savePlan': {
    document: 'mutation ($input: SavePlanInput!) { savePlan(input: $input) { __typename } }',
    variables: { input: { ...ON_MOVEMENT, theme: 'Chủ đề mới', reason: 'Theo chỉ đạo' } },
  },
  'Mutation.launchMovement': {
    document: 'mutation ($input: MovementActInput!) { launchMovement(input: $input) { __typename } }',
    variables: { input: ON_MOVEMENT },
  },
  'Mutation.withdrawMovementLaunch': {
    document: 'mutation ($input: WithdrawLaunchInput!) { withdrawMovementLaunch(input: $input) { __typename } }',
    variables: { input: { ...ON_MOVEMENT, reason: 'Theo chỉ đạo' } },
  },
  'Mutation.recordInterimReview': {
    document: 'mutation ($input: MovementReviewInput!) { recordInterimReview(input: $input) { __typename } }',
    variables: { input: { ...ON_MOVEMENT, onDay: '2021-07-15' } },
  },
  'Mutation.recordFinalReview': {
    document: 'mutation ($input: MovementReviewInput!) { recordFinalReview(input: $input) { __typename } }',
    variables: { input: { ...ON_MOVEMENT, onDay: '2021-09-30' } },
  },
  'Mutation.closeMovement': {
    document: 'mutation ($input: MovementActInput!) { closeMovement(input: $input) { __typename } }',
    variables: { input: ON_MOVEMENT },
  },
  'Mutation.recordPlanDispatch': {
    document: 'mutation ($input: RecordDispatchInput!) { recordPlanDispatch(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, recipientIds: [], sentOn: '2021-03-01', way: 'PAPER' } },
  },
  'Mutation.markPlanRead': { document: `mutation { markPlanRead(id: "${NO_ID}") { __typename } }` },
  'Query.movementTask': { document: `{ movementTask(id: "${NO_ID}") { id } }` },
  'Mutation.assignTaskItem': {
    document: 'mutation ($input: AssignTaskItemInput!) { assignTaskItem(input: $input) { __typename } }',
    variables: { input: { itemId: NO_ID, departmentId: NO_ID, staffId: NO_ID, dueDay: '2021-10-01' } },
  },
  'Mutation.reportTaskItem': {
    document: 'mutation ($input: ReportTaskItemInput!) { reportTaskItem(input: $input) { __typename } }',
    variables: { input: { itemId: NO_ID, onDay: '2021-10-01', note: 'Đã ban hành quy trình', attachmentIds: [] } },
  },
  'Mutation.markTaskItem': {
    document: 'mutation ($input: MarkTaskItemInput!) { markTaskItem(input: $input) { __typename } }',
    variables: { input: { itemId: NO_ID, outcome: 'MET' } },
  },
  'Mutation.registerDocument': {
    document: 'mutation ($input: RegisterDocumentInput!) { registerDocument(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, number: '16/KH-UBND' } },
  },
  'Mutation.saveDocument': {
    document: 'mutation ($input: SaveDocumentInput!) { saveDocument(input: $input) { __typename } }',
    variables: { input: { ...ON_MOVEMENT, number: '17/KH-UBND' } },
  },
  'Mutation.recordThematicAwards': {
    document: 'mutation ($input: RecordThematicAwardsInput!) { recordThematicAwards(input: $input) { __typename } }',
    variables: { input: { thematicMovementId: NO_ID, awardRecordIds: [NO_ID] } },
  },
  'Mutation.takeOffThematicAward': {
    document: 'mutation ($input: TakeOffThematicAwardInput!) { takeOffThematicAward(input: $input) { __typename } }',
    variables: { input: { thematicMovementId: NO_ID, awardRecordId: NO_ID } },
  },
  'Mutation.createThematicMovement': {
    document:
      'mutation ($input: CreateThematicMovementInput!) { createThematicMovement(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, name: 'Phong trào mới', commitments: [] } },
  },
  'Mutation.saveThematicMovement': {
    document: 'mutation ($input: SaveThematicMovementInput!) { saveThematicMovement(input: $input) { __typename } }',
    variables: { input: { ...ON_MOVEMENT, name: 'Phong trào khác', commitments: [] } },
  },
  'Mutation.recordThematicResult': {
    document: 'mutation ($input: RecordThematicResultInput!) { recordThematicResult(input: $input) { __typename } }',
    variables: { input: { thematicMovementId: NO_ID, year: 2021, text: 'Hoàn thành.' } },
  },
};
