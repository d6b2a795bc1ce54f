import { NO_ID, type Calls } from './call.ts';

export const benefitCalls: Calls = {
  'Query.benefitChecks': { document: '{ benefitChecks(year: 2021) { totalCount } }' },
  'Query.benefitSummary': { document: '{ benefitSummary(year: 2021) { confirmed } }' },
  'Query.benefitDesk': { document: `{ benefitDesk(initiativeId: "${NO_ID}") { authorBenefit } }` },
  'Mutation.reportBenefit': {
    document: 'mutation ($input: ReportBenefitInput!) { reportBenefit(input: $input) { __typename } }',
    variables: {
      input: { id: NO_ID, version: 1, amount: 12_000_000, words: 'Giảm 40 giờ làm việc mỗi tháng.', evidence: '' },
    },
  },
  'Mutation.answerBenefit': {
    document: 'mutation ($input: AnswerBenefitInput!) { answerBenefit(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, isConfirmed: true } },
  },
};
