import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function act(field: string, input: string, more: Readonly<Record<string, unknown>> = {}): Call {
  return {
    document: `mutation ($input: ${input}!) { ${field}(input: $input) { __typename } }`,
    variables: { input: { id: NO_ID, version: 1, ...more } },
  };
}

export const worksCalls: Calls = {
  'Query.reportRequests': { document: '{ reportRequests(year: 2021) { totalCount } }' },
  'Query.reportRequest': { document: `{ reportRequest(id: "${NO_ID}") { id } }` },
  'Query.unitReport': { document: `{ unitReport(id: "${NO_ID}") { id } }` },
  'Query.difficulties': { document: '{ difficulties(year: 2021) { totalCount } }' },
  'Query.difficulty': { document: `{ difficulty(id: "${NO_ID}") { id } }` },
  'Mutation.raiseDifficulty': {
    document: 'mutation ($input: RaiseDifficultyInput!) { raiseDifficulty(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, departmentId: NO_ID, title: 'Thiếu phiên dịch', content: 'Tiếng Lào.' } },
  },
  'Mutation.routeDifficulty': act('routeDifficulty', 'DifficultyActInput'),
  'Mutation.answerDifficulty': act('answerDifficulty', 'DifficultyActInput', { text: 'Thuê ngoài.' }),
  'Mutation.closeDifficulty': act('closeDifficulty', 'DifficultyActInput'),
  'Mutation.askAgainAboutDifficulty': act('askAgainAboutDifficulty', 'DifficultyActInput', { text: 'Chưa đủ.' }),
  'Mutation.withdrawDifficulty': act('withdrawDifficulty', 'DifficultyActInput'),
  'Mutation.askForReports': {
    document: 'mutation ($input: AskForReportsInput!) { askForReports(input: $input) { __typename } }',
    variables: {
      input: {
        id: NO_ID,
        year: 2021,
        title: 'Báo cáo quý IV',
        periodFrom: '2021-10-01',
        periodTo: '2021-12-31',
        dueOn: '2021-12-31',
        questions: ['Kết quả'],
        departmentIds: [NO_ID],
      },
    },
  },
  'Mutation.remindUnits': act('remindUnits', 'ReportRequestActInput'),
  'Mutation.extendReportRequest': act('extendReportRequest', 'ExtendReportRequestInput', { dueOn: '2021-12-31' }),
  'Mutation.closeReportRequest': act('closeReportRequest', 'ReportRequestActInput'),
  'Mutation.cancelReportRequest': act('cancelReportRequest', 'CancelReportRequestInput', { reason: 'Gửi nhầm' }),
  'Mutation.saveUnitReport': act('saveUnitReport', 'SaveUnitReportInput', { answers: ['Tốt'] }),
  'Mutation.sendUnitReport': act('sendUnitReport', 'UnitReportActInput'),
  'Mutation.receiveUnitReport': act('receiveUnitReport', 'UnitReportActInput'),
  'Mutation.returnUnitReport': act('returnUnitReport', 'UnitReportActInput', { reason: 'Thiếu số liệu' }),
};
