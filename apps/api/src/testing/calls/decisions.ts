import type { Calls } from './call.ts';
import { NO_ID } from './call.ts';

export const decisionCalls: Calls = {
  'Query.decisions': { document: '{ decisions(year: 2021) { id } }' },
  'Query.yearBonus': { document: '{ yearBonus(year: 2021) { total } }' },
  'Query.decision': { document: `{ decision(id: "${NO_ID}") { id } }` },
  'Mutation.draftDecision': {
    document: 'mutation ($input: DraftDecisionInput!) { draftDecision(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, meetingId: NO_ID } },
  },
  'Mutation.draftCorrection': {
    document: 'mutation ($input: DraftCorrectionInput!) { draftCorrection(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, correctionId: NO_ID, reason: 'Gõ sai tên', changes: [] } },
  },
  'Mutation.wordDecision': {
    document: 'mutation ($input: WordDecisionInput!) { wordDecision(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, texts: [{ part: 'recipients', text: '' }] } },
  },
  'Mutation.saveDecision': {
    document: 'mutation ($input: SaveDecisionInput!) { saveDecision(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, title: 'Quyết định' } },
  },
  'Mutation.changeDecisionLines': {
    document: 'mutation ($input: ChangeDecisionLinesInput!) { changeDecisionLines(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, takenOut: [], added: [] } },
  },
  'Mutation.issueDecision': {
    document: 'mutation ($input: IssueDecisionInput!) { issueDecision(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, number: 152, issuedOn: '2021-12-30' } },
  },
  'Mutation.discardDecision': {
    document: 'mutation ($input: DiscardDecisionInput!) { discardDecision(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1 } },
  },
};
