import type { Calls } from './call.ts';
import { NO_ID } from './call.ts';

export const attachmentCalls: Calls = {
  'Mutation.removeAttachment': {
    document: 'mutation ($input: AttachmentInput!) { removeAttachment(input: $input) { __typename } }',
    variables: { input: { id: NO_ID } },
  },
  'Mutation.restoreAttachment': {
    document: 'mutation ($input: AttachmentInput!) { restoreAttachment(input: $input) { __typename } }',
    variables: { input: { id: NO_ID } },
  },
};
