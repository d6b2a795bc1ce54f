import type { ReactNode } from 'react';

import { AttachmentRow, type ShownFile } from './attachment-row.tsx';
import styles from './attachments.module.css';

export interface ListedFile extends ShownFile {
  readonly viewerCanOpen: boolean;
}

interface AttachmentListProps<Listed extends ListedFile> {
  readonly files: readonly Listed[];
  /** Who sent it and when, where that is shown. */
  readonly metaOf?: (file: Listed) => string;
  readonly belowOf?: (file: Listed) => ReactNode;
  /** Where the content is, for files with a door of their own. */
  readonly addressOf?: (file: Listed) => string;
}

/** Files to read, e.g. under the figure whose evidence they are. */
export function AttachmentList<Listed extends ListedFile>({
  files,
  metaOf,
  belowOf,
  addressOf,
}: AttachmentListProps<Listed>) {
  return (
    <ul className={styles['list']}>
      {files.map((file) => (
        <AttachmentRow
          key={file.id}
          file={file}
          canOpen={file.viewerCanOpen}
          {...(metaOf && { meta: metaOf(file) })}
          {...(addressOf && { address: addressOf(file) })}
        >
          {belowOf?.(file)}
        </AttachmentRow>
      ))}
    </ul>
  );
}
