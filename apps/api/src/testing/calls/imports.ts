import type { Calls } from './call.ts';
import { NO_ID } from './call.ts';

const RUN = `id: "${NO_ID}", version: 1`;

export const importCalls: Calls = {
  'Query.imports': { document: '{ imports { totalCount } }' },
  'Query.importRun': { document: `{ importRun(id: "${NO_ID}") { id } }` },
  'Query.importRows': { document: `{ importRows(importId: "${NO_ID}") { totalCount } }` },
  'Mutation.chooseImportSheet': {
    document: `mutation { chooseImportSheet(input: { ${RUN}, sheet: 0 }) { __typename } }`,
  },
  'Mutation.mapImportColumns': {
    document: `mutation { mapImportColumns(input: { ${RUN}, encoding: UNICODE, mapping: [] }) { __typename } }`,
  },
  'Mutation.editImportCell': {
    document: `mutation { editImportCell(input: { ${RUN}, row: 2, field: CODE, text: "", everywhere: false }) { __typename } }`,
  },
  'Mutation.takeImportSuggestions': {
    document: `mutation { takeImportSuggestions(input: { ${RUN}, field: CODE, code: LOST_ZERO }) { __typename } }`,
  },
  'Mutation.startImport': {
    document: `mutation { startImport(input: { ${RUN}, doubleRule: SKIP, onlyGood: true }) { __typename } }`,
  },
  'Mutation.cancelImport': { document: `mutation { cancelImport(id: "${NO_ID}") { __typename } }` },
  'Mutation.undoImport': { document: `mutation { undoImport(input: { ${RUN} }) { __typename } }` },
  'Subscription.importChanged': { document: `subscription { importChanged(importId: "${NO_ID}") { at } }` },
};
