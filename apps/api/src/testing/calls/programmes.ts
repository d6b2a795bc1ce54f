import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function step(field: string): Call {
  return {
    document: `mutation ($input: ProgrammeStepInput!) { ${field}(input: $input) { __typename } }`,
    variables: {
      input: { id: NO_ID, version: 1, onDay: '2021-11-15', note: 'Theo văn bản của tỉnh', attachmentIds: [] },
    },
  };
}

export const programmeCalls: Calls = {
  'Query.workProgrammes': { document: '{ workProgrammes(year: 2021) { id name tally(year: 2021) { items } } }' },
  'Query.workProgramme': { document: `{ workProgramme(id: "${NO_ID}") { id } }` },
  'Mutation.saveWorkProgramme': {
    document: 'mutation ($input: SaveWorkProgrammeInput!) { saveWorkProgramme(input: $input) { __typename } }',
    variables: {
      input: {
        id: NO_ID,
        kind: 'FRAMEWORK',
        name: 'Chương trình khung của tỉnh',
        issuer: 'UBND tỉnh',
        fromYear: 2021,
        toYear: 2021,
      },
    },
  },
  'Mutation.saveProgrammeItem': {
    document: 'mutation ($input: SaveProgrammeItemInput!) { saveProgrammeItem(input: $input) { __typename } }',
    variables: {
      input: { id: NO_ID, version: 1, programmeId: NO_ID, text: 'Xúc tiến viện trợ', year: 2021 },
    },
  },
  'Mutation.registerProgrammeItem': step('registerProgrammeItem'),
  'Mutation.finishProgrammeItem': step('finishProgrammeItem'),
  'Mutation.withdrawProgrammeItem': step('withdrawProgrammeItem'),
  'Mutation.reopenProgrammeItem': step('reopenProgrammeItem'),
};
