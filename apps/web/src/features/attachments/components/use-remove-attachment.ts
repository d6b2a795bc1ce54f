import { useMutation } from '@apollo/client/react';

import { RemoveAttachmentDocument, RestoreAttachmentDocument } from './remove-attachment.gql.ts';

export interface RemoveAttachment {
  /** Each answers whether it was done. */
  readonly remove: (id: string) => Promise<boolean>;
  readonly restore: (id: string) => Promise<boolean>;
}

/** Takes a file off its record, and back. */
export function useRemoveAttachment(): RemoveAttachment {
  const [runRemove] = useMutation(RemoveAttachmentDocument);
  const [runRestore] = useMutation(RestoreAttachmentDocument);
  return {
    remove: (id) =>
      runRemove({ variables: { input: { id } } }).then(
        ({ data }) => data?.removeAttachment.__typename === 'Attachment',
        // The network or the server failed; the file is where it was.
        () => false,
      ),
    restore: (id) =>
      runRestore({ variables: { input: { id } } }).then(
        ({ data }) => data?.restoreAttachment.__typename === 'Attachment',
        () => false,
      ),
  };
}
