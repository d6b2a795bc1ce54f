import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function act(field: string, input: string, more: Readonly<Record<string, unknown>> = {}): Call {
  return {
    document: `mutation ($input: ${input}!) { ${field}(input: $input) { __typename } }`,
    variables: { input: { id: NO_ID, ...more } },
  };
}

// Without a source nothing is recorded: the library stays empty for the calls that follow.
const ENTRY = {
  title: 'Bảng thuật ngữ dùng chung',
  field: 'Phiên dịch',
  year: 2021,
  scope: 'PROVINCE',
  source: ' ',
  content: 'Một bảng 420 mục.',
};

export const libraryCalls: Calls = {
  'Query.library': { document: '{ library { totalCount } }' },
  'Query.libraryChoices': { document: '{ libraryChoices { fields years } }' },
  'Query.libraryEntry': { document: `{ libraryEntry(id: "${NO_ID}") { id } }` },
  'Mutation.recordLibraryEntry': act('recordLibraryEntry', 'RecordLibraryEntryInput', ENTRY),
  'Mutation.changeLibraryEntry': act('changeLibraryEntry', 'ChangeLibraryEntryInput', { ...ENTRY, version: 1 }),
  'Mutation.takeOutLibraryEntry': act('takeOutLibraryEntry', 'TakeOutLibraryEntryInput', {
    version: 1,
    reason: 'Nơi có sáng kiến đã hủy công nhận.',
  }),
  'Mutation.tellReuse': act('tellReuse', 'TellReuseInput', {
    entryId: NO_ID,
    appliedOn: '2021-11-01',
    place: 'Bộ phận một cửa',
    note: '',
  }),
  'Mutation.proposeSpreading': {
    document: 'mutation ($input: ProposeSpreadingInput!) { proposeSpreading(input: $input) { __typename } }',
    variables: { input: { entryId: NO_ID, departmentIds: [NO_ID], answerBy: '2021-12-20', note: '' } },
  },
  'Mutation.answerSpreading': act('answerSpreading', 'AnswerSpreadingInput', {
    version: 1,
    applies: false,
    reason: 'Phòng chưa có máy quét.',
  }),
  'Mutation.answerReuse': act('answerReuse', 'AnswerReuseInput', { version: 1, isConfirmed: true }),
  'Mutation.withdrawReuse': act('withdrawReuse', 'WithdrawReuseInput', { version: 1, reason: 'Không còn áp dụng.' }),
};
