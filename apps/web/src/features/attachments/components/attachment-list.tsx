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
}

/** Files to read, e.g. under the figure whose evidence they are. */
export function AttachmentList<Listed extends ListedFile>({ files, metaOf, belowOf }: AttachmentListProps<Listed>) {
  return (
    <ul className={styles['list']}>
      {files.map((file) => (
        <AttachmentRow key={file.id} file={file} canOpen={file.viewerCanOpen} {...(metaOf && { meta: metaOf(file) })}>
          {belowOf?.(file)}
        </AttachmentRow>
      ))}
    </ul>
  );
}
