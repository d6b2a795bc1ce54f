import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function call(field: string, type: string, input: Readonly<Record<string, unknown>>): Call {
  return {
    document: `mutation ($input: ${type}!) { ${field}(input: $input) { __typename } }`,
    variables: { input },
  };
}

const LIST = { year: 2021, departmentId: NO_ID };
const LINE = { id: NO_ID, version: 1 };

export const nominationCalls: Calls = {
  'Query.nominationGrid': { document: `{ nominationGrid(year: 2021, departmentId: "${NO_ID}") { id } }` },
  'Query.nominationCell': {
    document: `{ nominationCell(year: 2021, departmentId: "${NO_ID}", award: ADVANCED_WORKER) { award } }`,
  },
  'Query.titleBoard': { document: `{ titleBoard(year: 2021, departmentId: "${NO_ID}") { id } }` },
  'Query.titleBoardCell': {
    document: `{ titleBoardCell(year: 2021, departmentId: "${NO_ID}", award: ADVANCED_WORKER) { award } }`,
  },
  'Query.quotaPlaces': { document: '{ quotaPlaces(year: 2021) { rule allowed } }' },
  'Query.triedCase': { document: '{ triedCase(caseJson: "{}") { problems } }' },
  'Query.nominations': { document: '{ nominations(year: 2021) { nodes { id } totalCount } }' },
  'Query.nomination': { document: `{ nomination(id: "${NO_ID}") { id } }` },
  'Mutation.setNominations': call('setNominations', 'SetNominationsInput', {
    ...LIST,
    ticks: [{ award: 'ADVANCED_WORKER', staffId: NO_ID, collective: false, nominated: true }],
  }),
  'Mutation.setNominationSummary': call('setNominationSummary', 'SetNominationSummaryInput', {
    ...LINE,
    summary: 'Tóm tắt',
  }),
  'Mutation.stateDossierPaper': call('stateDossierPaper', 'StateDossierPaperInput', {
    id: NO_ID,
    paper: 'PEER_REVIEW_MINUTES',
    version: 0,
    manner: 'FILE',
  }),
  'Mutation.answerJudgement': call('answerJudgement', 'AnswerJudgementInput', {
    ...LIST,
    rule: 'LDTT.2',
    answer: true,
  }),
  'Mutation.submitNominations': call('submitNominations', 'SubmitNominationsInput', { ...LIST, version: 0 }),
  'Query.otherSubjects': { document: '{ otherSubjects { id } }' },
  'Mutation.proposeNomination': call('proposeNomination', 'ProposeNominationInput', {
    ...LIST,
    kind: 'SUDDEN',
    award: 'DIRECTOR_COMMENDATION',
    staffId: NO_ID,
    achievement: 'Cứu người trong lũ',
    achievedOn: '2021-10-20',
  }),
  'Mutation.answerNomination': call('answerNomination', 'AnswerNominationInput', {
    ...LINE,
    rule: 'GK.3',
    answer: true,
  }),
  'Mutation.submitNomination': call('submitNomination', 'SubmitNominationInput', LINE),
  'Mutation.withdrawNomination': call('withdrawNomination', 'NominationActInput', { ...LINE, reason: 'Lý do' }),
  'Mutation.askNominationWithdrawal': call('askNominationWithdrawal', 'NominationActInput', {
    ...LINE,
    reason: 'Lý do',
  }),
  'Mutation.answerNominationWithdrawal': call('answerNominationWithdrawal', 'AnswerWithdrawalInput', {
    ...LINE,
    isAgreed: true,
  }),
  'Mutation.returnNomination': call('returnNomination', 'ReturnNominationInput', {
    ...LINE,
    fields: [{ field: 'SUMMARY', remark: 'Nêu số liệu' }],
  }),
  'Mutation.receiveNomination': call('receiveNomination', 'NominationActInput', LINE),
  'Mutation.recheckNomination': call('recheckNomination', 'RecheckActInput', { id: NO_ID }),
  'Mutation.overrideNomination': call('overrideNomination', 'OverrideRecheckInput', {
    id: NO_ID,
    overrideId: NO_ID,
    recheckId: NO_ID,
    ground: 'Quyết định số 12/QĐ-UBND',
    reason: 'Lý do',
  }),
  'Mutation.takeBackNominationOverride': call('takeBackNominationOverride', 'RecheckActInput', { id: NO_ID }),
  'Query.nominationCheckers': { document: '{ nominationCheckers { id } }' },
  'Mutation.assignNominations': call('assignNominations', 'AssignNominationsInput', {
    lines: [LINE],
    checkerId: NO_ID,
  }),
  'Mutation.confirmNominationEligible': call('confirmNominationEligible', 'NominationActInput', LINE),
  'Mutation.findNominationIneligible': call('findNominationIneligible', 'NominationActInput', {
    ...LINE,
    reason: 'Lý do',
  }),
  'Mutation.checkNominationAgain': call('checkNominationAgain', 'NominationActInput', LINE),
};
