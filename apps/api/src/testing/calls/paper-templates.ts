import { NO_ID, type Calls } from './call.ts';

const act = (name: string) => ({
  document: `mutation ($input: PaperTemplateActInput!) { ${name}(input: $input) { __typename } }`,
  variables: { input: { id: NO_ID, version: 1, reason: 'x' } },
});

export const paperTemplateCalls: Calls = {
  'Query.paperTemplates': { document: '{ paperTemplates { kind } }' },
  'Query.paperTemplate': { document: `{ paperTemplate(id: "${NO_ID}") { id } }` },
  'Mutation.takeUpTemplate': {
    document: 'mutation ($input: TakeUpTemplateInput!) { takeUpTemplate(input: $input) { __typename } }',
    variables: { input: { kind: 'POSTING_NOTICE', id: NO_ID, number: 1 } },
  },
  'Mutation.savePaperTemplate': {
    document: 'mutation ($input: SavePaperTemplateInput!) { savePaperTemplate(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, kind: 'AWARD_DECISION', version: 0, texts: [], note: 'x'.repeat(1000) } },
  },
  'Mutation.proposePaperTemplate': act('proposePaperTemplate'),
  'Mutation.withdrawPaperTemplate': act('withdrawPaperTemplate'),
  'Mutation.discardPaperTemplate': act('discardPaperTemplate'),
  'Mutation.approvePaperTemplate': act('approvePaperTemplate'),
  'Mutation.returnPaperTemplate': act('returnPaperTemplate'),
};
