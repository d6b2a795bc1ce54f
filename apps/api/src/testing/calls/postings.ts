import type { Call, Calls } from './call.ts';
import { NO_ID } from './call.ts';

function act(field: string, input: string, more: Readonly<Record<string, unknown>>): Call {
  return {
    document: `mutation ($input: ${input}!) { ${field}(input: $input) { __typename } }`,
    variables: { input: more },
  };
}

const ONE = { id: NO_ID, version: 1 };

export const postingCalls: Calls = {
  'Query.postings': { document: '{ postings(year: 2021) { totalCount } }' },
  'Query.posting': { document: `{ posting(id: "${NO_ID}") { id } }` },
  'Mutation.savePosting': act('savePosting', 'SavePostingInput', {
    ...ONE,
    title: 'Danh hiệu năm 2021',
    notice: 'Mời góp ý.',
    fromOn: '2021-12-06',
    dueOn: '2021-12-20',
    nominationIds: [NO_ID],
  }),
  'Mutation.openPosting': act('openPosting', 'PostingActInput', ONE),
  'Mutation.closePosting': act('closePosting', 'PostingActInput', ONE),
  'Mutation.cancelPosting': act('cancelPosting', 'PostingReasonInput', { ...ONE, reason: 'Lập lại.' }),
  'Mutation.takeOffPosting': act('takeOffPosting', 'TakeOffPostingInput', {
    ...ONE,
    nominationId: NO_ID,
    reason: 'Có ý kiến phải xác minh.',
  }),
  'Mutation.commentOnPosting': act('commentOnPosting', 'CommentOnPostingInput', {
    commentId: NO_ID,
    postingId: NO_ID,
    text: 'Đề nghị xem lại.',
  }),
  'Mutation.withdrawPostingComment': act('withdrawPostingComment', 'PostingCommentActInput', ONE),
  'Mutation.answerPostingComment': act('answerPostingComment', 'AnswerPostingCommentInput', {
    ...ONE,
    answer: 'Đã kiểm tra.',
    isShared: false,
  }),
};
