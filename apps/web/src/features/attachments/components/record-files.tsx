import { useApolloClient } from '@apollo/client/react';
import type { AttachmentHolder } from '@thidua/domain/attachments';

import { readAgain } from '../../../lib/apollo/read-again.ts';
import { useUploads } from '../logic/use-uploads.ts';
import { AttachmentField } from './attachment-field.tsx';
import { AttachmentList, type ListedFile } from './attachment-list.tsx';
import { PictureGrid } from './picture-grid.tsx';

interface RecordFilesProps {
  readonly id: string;
  /** What the files are, above them; left out where a heading says it. */
  readonly legend?: string;
  readonly holder: AttachmentHolder;
  readonly recordId: string;
  readonly files: readonly ListedFile[];
  readonly canChange: boolean;
}

/** The files that are a record's own: to add and take off where the person may, to read where not; pictures to look at in both. */
export function RecordFiles({ files, canChange, ...field }: RecordFilesProps) {
  const client = useApolloClient();
  const refresh = () => void readAgain(client);
  const uploads = useUploads(refresh);
  return (
    <>
      {canChange ? (
        <AttachmentField {...field} files={files} uploads={uploads} onRemoved={refresh} onRestored={refresh} />
      ) : (
        <AttachmentList files={files} />
      )}
      <PictureGrid files={files} />
    </>
  );
}
