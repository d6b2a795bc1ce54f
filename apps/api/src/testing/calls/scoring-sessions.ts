import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

const FACTS = { name: 'Đợt chấm tháng 12', dueOn: '2021-12-20', scorersEach: 2 } as const;

function act(field: string, type: string, input: Readonly<Record<string, unknown>>): Call {
  return {
    document: `mutation ($input: ${type}!) { ${field}(input: $input) { __typename } }`,
    variables: { input: { id: NO_ID, version: 1, ...input } },
  };
}

export const scoringSessionCalls: Calls = {
  'Query.scoringSessions': { document: '{ scoringSessions(year: 2021) { totalCount } }' },
  'Query.scoringSession': { document: `{ scoringSession(id: "${NO_ID}") { id } }` },
  'Mutation.startScoringSession': {
    document: 'mutation ($input: StartScoringSessionInput!) { startScoringSession(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, year: 2021, ...FACTS } },
  },
  'Mutation.editScoringSession': act('editScoringSession', 'EditScoringSessionInput', FACTS),
  'Mutation.fillScoringSession': act('fillScoringSession', 'FillScoringSessionInput', { addIds: [], removeIds: [] }),
  'Mutation.draftScorers': act('draftScorers', 'DraftScorersInput', { initiativeId: NO_ID, staffIds: [] }),
  'Mutation.spreadScorers': act('spreadScorers', 'SpreadScorersInput', { staffIds: [] }),
  'Mutation.publishScorers': act('publishScorers', 'PublishScorersInput', {}),
  'Mutation.remindScorers': act('remindScorers', 'ScoringSessionActInput', {}),
  'Mutation.takeOutScoreSheet': act('takeOutScoreSheet', 'TakeOutScoreSheetInput', {
    sheetId: NO_ID,
    reason: 'Đi công tác dài ngày',
  }),
  'Mutation.putScoringSessionToCouncil': act('putScoringSessionToCouncil', 'ScoringSessionActInput', {}),
  'Mutation.stepScoringSession': act('stepScoringSession', 'StepScoringSessionInput', { step: 'LOCK', reason: '' }),
};
