import type { Calls } from './call.ts';
import { NO_ID } from './call.ts';

export const blockCalls: Calls = {
  'Query.emulationBlocks': { document: '{ emulationBlocks(year: 2021) { totalCount } }' },
  'Query.emulationBlock': { document: `{ emulationBlock(id: "${NO_ID}") { id } }` },
  'Query.blockPact': { document: `{ blockPact(id: "${NO_ID}") { id } }` },
  'Mutation.createBlock': {
    document: 'mutation ($input: CreateBlockInput!) { createBlock(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, title: 'Cụm thi đua số 3', level: 'EXTERNAL', organiser: 'Bộ Ngoại giao' } },
  },
  'Mutation.editBlock': {
    document: 'mutation ($input: EditBlockInput!) { editBlock(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, title: 'Cụm thi đua số 3', organiser: 'Bộ Ngoại giao' } },
  },
  'Mutation.addBlockTerm': {
    document: 'mutation ($input: AddBlockTermInput!) { addBlockTerm(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, role: 'MEMBER', name: 'Sở Ngoại vụ', validFrom: '2021-01-01' } },
  },
  'Mutation.changeBlockTerm': {
    document: 'mutation ($input: ChangeBlockTermInput!) { changeBlockTerm(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, termId: NO_ID, validFrom: '2021-01-01', reason: 'Ghi nhầm' } },
  },
  'Mutation.removeBlockTerm': {
    document: 'mutation ($input: RemoveBlockTermInput!) { removeBlockTerm(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, termId: NO_ID, reason: 'Ghi nhầm' } },
  },
  'Mutation.startPact': {
    document: 'mutation ($input: StartPactInput!) { startPact(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, blockId: NO_ID, year: 2021 } },
  },
  'Mutation.savePact': {
    document: 'mutation ($input: SavePactInput!) { savePact(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, text: 'Cam kết', place: 'Hà Nội', reference: '01/GƯ' } },
  },
  'Mutation.signPact': {
    document: 'mutation ($input: SignPactInput!) { signPact(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, signedOn: '2021-03-26', memberIds: [NO_ID] } },
  },
  'Mutation.reopenPact': {
    document: 'mutation ($input: ReopenPactInput!) { reopenPact(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, reason: 'Ghi nhầm ngày ký' } },
  },
};
