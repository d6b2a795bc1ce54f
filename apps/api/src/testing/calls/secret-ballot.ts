import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function act(field: string, input: string, more: Readonly<Record<string, unknown>>): Call {
  return {
    document: `mutation ($input: ${input}!) { ${field}(input: $input) { __typename } }`,
    variables: { input: more },
  };
}

const ONE = { id: NO_ID, version: 1 };

export const secretBallotCalls: Calls = {
  'Query.ballotRound': { document: `{ ballotRound(id: "${NO_ID}") { id } }` },
  'Query.ballotBundle': { document: `{ ballotBundle(id: "${NO_ID}") }` },
  'Mutation.saveBallotRound': act('saveBallotRound', 'SaveBallotRoundInput', {
    id: NO_ID,
    meetingId: NO_ID,
    title: 'Bỏ phiếu kín đợt 1',
    agendaItemIds: [NO_ID],
    rehearsalTitles: [],
    tellerIds: [],
    paperVoters: [],
    namedMemberIds: [],
    smallConfirmedItemIds: [],
  }),
  'Mutation.deleteBallotRound': act('deleteBallotRound', 'BallotRoundActInput', ONE),
  'Mutation.sealBallotRound': act('sealBallotRound', 'BallotRoundActInput', ONE),
  'Mutation.confirmManifestCode': act('confirmManifestCode', 'ConfirmManifestCodeInput', { id: NO_ID, code: 'ABCD' }),
  'Mutation.startBallotIssuing': act('startBallotIssuing', 'BallotRoundActInput', ONE),
  'Mutation.issueBallotTokens': act('issueBallotTokens', 'IssueBallotTokensInput', { roundId: NO_ID, requests: [] }),
  'Mutation.openBallotVoting': act('openBallotVoting', 'BallotRoundActInput', ONE),
  'Mutation.registerBallotPaper': act('registerBallotPaper', 'RegisterPaperInput', {
    id: NO_ID,
    memberId: NO_ID,
    mark: 'RETURNED',
    isDone: true,
  }),
  'Mutation.recordNamedOpinion': act('recordNamedOpinion', 'RecordOpinionInput', {
    id: NO_ID,
    memberId: NO_ID,
    documentNumber: '15/CV',
    documentDate: '2021-12-08',
    isConsented: true,
    choices: [],
  }),
  'Mutation.standInForChair': act('standInForChair', 'StandInInput', { id: NO_ID, standInId: NO_ID, reason: 'x' }),
  'Mutation.witnessStandIn': act('witnessStandIn', 'WitnessStandInInput', { id: NO_ID }),
  'Mutation.openBallotPaper': act('openBallotPaper', 'PaperOfRoundInput', { id: NO_ID }),
  'Mutation.issuePaperTokens': act('issuePaperTokens', 'IssuePaperTokensInput', {
    roundId: NO_ID,
    memberId: NO_ID,
    requests: [],
  }),
  'Mutation.finishBallotPaper': act('finishBallotPaper', 'FinishPaperInput', { id: NO_ID, memberId: NO_ID }),
  'Mutation.countBallotPaper': act('countBallotPaper', 'CountPaperInput', { id: NO_ID, counts: [] }),
  'Mutation.openBallotWindow': act('openBallotWindow', 'BallotRoundActInput', ONE),
  'Mutation.announceBallotClosing': act('announceBallotClosing', 'BallotRoundActInput', ONE),
  'Mutation.closeBallotRound': act('closeBallotRound', 'BallotRoundActInput', ONE),
  'Mutation.disputeLostBallot': act('disputeLostBallot', 'DisputeLostBallotInput', { ...ONE, proof: '' }),
  'Mutation.publishBallotRound': act('publishBallotRound', 'PublishBallotRoundInput', {
    ...ONE,
    acceptsUnanimity: false,
  }),
  'Mutation.signBallotMinutes': act('signBallotMinutes', 'BallotRoundActInput', ONE),
  'Mutation.certifyBallotRound': act('certifyBallotRound', 'BallotRoundActInput', ONE),
  'Mutation.annulBallotRound': act('annulBallotRound', 'AnnulBallotRoundInput', {
    ...ONE,
    reason: 'COUNCIL_DECIDED',
    text: 'Mất điện khi đang bỏ phiếu.',
  }),
  'Mutation.eraseRehearsal': act('eraseRehearsal', 'BallotRoundActInput', ONE),
};
