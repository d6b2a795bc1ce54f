import { AttachmentRow, type ShownFile } from './attachment-row.tsx';
import styles from './attachments.module.css';

export interface ListedFile extends ShownFile {
  readonly viewerCanOpen: boolean;
}

/** Files to read, e.g. under the figure whose evidence they are. */
export function AttachmentList({ files }: { readonly files: readonly ListedFile[] }) {
  return (
    <ul className={styles['list']}>
      {files.map((file) => (
        <AttachmentRow key={file.id} file={file} canOpen={file.viewerCanOpen} />
      ))}
    </ul>
  );
}
