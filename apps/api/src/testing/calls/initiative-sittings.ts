import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function act(field: string, type: string, input: Readonly<Record<string, unknown>>): Call {
  return {
    document: `mutation ($input: ${type}!) { ${field}(input: $input) { __typename } }`,
    variables: { input: { id: NO_ID, version: 1, ...input } },
  };
}

export const initiativeSittingCalls: Calls = {
  'Query.initiativeSittings': { document: '{ initiativeSittings(year: 2021) { totalCount } }' },
  'Query.initiativeVoteRule': { document: '{ initiativeVoteRule(heldOn: "2021-12-03") { form } }' },
  'Query.initiativeSitting': { document: `{ initiativeSitting(id: "${NO_ID}") { id } }` },
  'Mutation.startInitiativeSitting': {
    document: 'mutation ($input: StartSittingInput!) { startInitiativeSitting(input: $input) { __typename } }',
    variables: {
      input: {
        id: NO_ID,
        heldOn: '2021-12-03',
        place: 'Phòng họp tầng 2',
        form: 'OPEN',
        base: 'PRESENT_MEMBERS',
        shareNumerator: 2,
        shareDenominator: 3,
        quorumNumerator: 2,
        quorumDenominator: 3,
        legalGround: 'Quy chế Hội đồng sáng kiến',
        initiativeIds: [NO_ID],
      },
    },
  },
  'Mutation.recordSittingPresence': act('recordSittingPresence', 'RecordSittingPresenceInput', {
    presentIds: [],
    note: '',
  }),
  'Mutation.recordSittingLine': act('recordSittingLine', 'RecordSittingLineInput', {
    lineId: NO_ID,
    votes: [],
    conflictedIds: [],
    opinion: '',
  }),
  'Mutation.stepInitiativeSitting': act('stepInitiativeSitting', 'StepSittingInput', { step: 'CLOSE' }),
  'Mutation.decideInitiativeSitting': act('decideInitiativeSitting', 'DecideSittingInput', {
    decisionNumber: '140/QĐ-SNgV',
    decidedOn: '2021-12-06',
    decidedBy: 'Giám đốc',
  }),
};
