import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function act(field: string, input: string, more: Readonly<Record<string, unknown>> = {}): Call {
  return {
    document: `mutation ($input: ${input}!) { ${field}(input: $input) { __typename } }`,
    variables: { input: { id: NO_ID, version: 1, ...more } },
  };
}

export const achievementReportCalls: Calls = {
  'Query.achievementReport': { document: `{ achievementReport(id: "${NO_ID}") { id } }` },
  'Mutation.saveAchievementReport': act('saveAchievementReport', 'SaveAchievementReportInput', {
    texts: [{ section: 'RESULTS', text: 'Tham mưu sáu đoàn ra.' }],
  }),
  'Mutation.askAchievementReport': act('askAchievementReport', 'AskAchievementReportInput', { note: '' }),
  'Mutation.handInAchievementReport': act('handInAchievementReport', 'ReportActInput'),
  'Mutation.confirmAchievementReport': act('confirmAchievementReport', 'ReportActInput'),
  'Mutation.judgeReportCopy': act('judgeReportCopy', 'JudgeReportCopyInput', {
    otherId: NO_ID,
    verdict: 'NOT_COPIED',
    reason: 'Cùng làm một việc.',
  }),
  'Mutation.reopenAchievementReport': act('reopenAchievementReport', 'ReportActInput'),
};
