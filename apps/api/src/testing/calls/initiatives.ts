import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function act(field: string): Call {
  return {
    document: `mutation ($input: InitiativeActInput!) { ${field}(input: $input) { __typename } }`,
    variables: { input: { id: NO_ID, version: 1, reason: 'Lý do' } },
  };
}

export const initiativeCalls: Calls = {
  'Query.initiatives': { document: '{ initiatives(year: 2021) { totalCount } }' },
  'Query.initiative': { document: `{ initiative(id: "${NO_ID}") { id } }` },
  'Query.initiativeSimilarity': { document: `{ initiativeSimilarity(id: "${NO_ID}") { id } }` },
  'Mutation.explainSimilarity': {
    document: 'mutation ($input: ExplainSimilarityInput!) { explainSimilarity(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, otherId: NO_ID, version: 0, difference: 'Áp dụng cho đoàn ra.' } },
  },
  'Mutation.judgeSimilarity': {
    document: 'mutation ($input: JudgeSimilarityInput!) { judgeSimilarity(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, otherId: NO_ID, version: 0, verdict: 'DISTINCT', reason: 'Lý do' } },
  },
  'Mutation.putInitiativeToCouncil': act('putInitiativeToCouncil'),
  'Query.scoreSheets': { document: '{ scoreSheets { totalCount } }' },
  'Query.scoreSheet': { document: `{ scoreSheet(id: "${NO_ID}") { id } }` },
  'Mutation.assignScorers': {
    document: 'mutation ($input: AssignScorersInput!) { assignScorers(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, staffIds: [NO_ID] } },
  },
  'Mutation.saveScoreSheet': {
    document: 'mutation ($input: ScoreSheetInput!) { saveScoreSheet(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, marks: [], remark: '' } },
  },
  'Mutation.sendScoreSheet': {
    document: 'mutation ($input: ScoreSheetInput!) { sendScoreSheet(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, marks: [], remark: '' } },
  },
  'Mutation.declineScoring': {
    document: 'mutation ($input: DeclineScoringInput!) { declineScoring(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1 } },
  },
  'Mutation.createInitiative': {
    document: 'mutation ($input: CreateInitiativeInput!) { createInitiative(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, year: 2021, title: 'Sáng kiến' } },
  },
  'Mutation.saveInitiative': {
    document: 'mutation ($input: SaveInitiativeInput!) { saveInitiative(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, title: 'Sáng kiến' } },
  },
  'Mutation.answerAuthorship': {
    document: 'mutation ($input: AnswerAuthorshipInput!) { answerAuthorship(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, shareBasisPoints: 4000, reply: 'AGREED' } },
  },
  'Mutation.recordPaperConsent': {
    document: 'mutation ($input: RecordPaperConsentInput!) { recordPaperConsent(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, staffId: NO_ID, note: 'Giấy đồng ý ký ngày 05/11/2021' } },
  },
  'Mutation.askAuthorAgain': {
    document: 'mutation ($input: AskAuthorAgainInput!) { askAuthorAgain(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, staffId: NO_ID } },
  },
  'Mutation.saveConfidentialPart': {
    document: 'mutation ($input: SaveConfidentialPartInput!) { saveConfidentialPart(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, text: 'Cách pha mực con dấu.', confidantIds: [] } },
  },
  'Mutation.openConfidentialPart': { document: `mutation { openConfidentialPart(id: "${NO_ID}") { __typename } }` },
  'Mutation.submitInitiative': act('submitInitiative'),
  'Mutation.withdrawInitiative': act('withdrawInitiative'),
  'Mutation.askInitiativeWithdrawal': act('askInitiativeWithdrawal'),
  'Mutation.answerInitiativeWithdrawal': {
    document: 'mutation ($input: AnswerWithdrawalInput!) { answerInitiativeWithdrawal(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, isAgreed: true } },
  },
  'Mutation.endorseInitiative': act('endorseInitiative'),
  'Mutation.returnInitiative': {
    document: 'mutation ($input: ReturnInitiativeInput!) { returnInitiative(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, fields: [{ field: 'novelty', remark: 'Nêu điểm mới' }] } },
  },
  'Mutation.receiveInitiative': act('receiveInitiative'),
  'Mutation.declineInitiative': act('declineInitiative'),
  'Mutation.tellInitiativeApplication': {
    document: 'mutation ($input: TellApplicationInput!) { tellInitiativeApplication(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, firstAppliedOn: '2021-11-01', endedOn: '2021-12-01' } },
  },
  'Mutation.recogniseInitiative': {
    document: 'mutation ($input: RecogniseInitiativeInput!) { recogniseInitiative(input: $input) { __typename } }',
    variables: {
      input: {
        id: NO_ID,
        version: 1,
        scope: 'GRASSROOTS',
        decisionNumber: '128/QĐ-SNgV',
        decidedOn: '2021-11-22',
        decidedBy: 'Giám đốc',
      },
    },
  },
  'Mutation.refuseInitiative': act('refuseInitiative'),
};
