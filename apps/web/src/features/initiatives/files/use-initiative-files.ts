import { useFragment, useQuery } from '@apollo/client/react';

import { useText } from '../../../lib/text/language.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { attachmentText, useUploads } from '../../attachments/index.ts';
import { FilesOfInitiativeDocument } from './files-of-initiative.gql.ts';
import { InitiativeFilesFragmentDoc, type InitiativeFilesFragment } from './initiative-files.gql.ts';

export type InitiativeFile = InitiativeFilesFragment['attachments'][number];

/** The files of a request that is being written: those that are there, and those on their way. */
export function useInitiativeFiles(initiativeId: string) {
  const t = useText(attachmentText);
  const showToast = useToast();
  // The page has asked for them with everything else; from then on only what changes is asked.
  const { data, refetch } = useQuery(FilesOfInitiativeDocument, { variables: { id: initiativeId } });
  const { data: known, complete } = useFragment({
    fragment: InitiativeFilesFragmentDoc,
    fragmentName: 'InitiativeFiles',
    from: data?.initiative ?? null,
  });
  const refresh = () => void refetch();
  const uploads = useUploads((file) => {
    refresh();
    showToast({ message: t.taken(file.name) });
  });
  const files: readonly InitiativeFile[] = complete ? known.attachments : [];
  return { files, uploads, refresh };
}

export type InitiativeFilesInHand = ReturnType<typeof useInitiativeFiles>;
