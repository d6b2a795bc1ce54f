import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { AttachmentList, attachmentText, type AttachmentWords } from '../../attachments/index.ts';
import styles from './file-versions.module.css';
import type { InitiativeFile } from './use-initiative-files.ts';

/** Who sent a file and when. */
export function senderOf(t: AttachmentWords, { uploadedBy, completedAt }: InitiativeFile): string {
  return t.by(uploadedBy, formatDateTime(completedAt));
}

/** The versions that a file replaced, newest first, folded away; nothing for a first version. */
export function FileVersions({ file }: { readonly file: InitiativeFile }) {
  const t = useText(attachmentText);
  const { earlier } = file;
  if (earlier.length === 0) return null;
  return (
    <details className={styles['earlier']}>
      <summary>{t.earlier(earlier.length)}</summary>
      <AttachmentList
        files={earlier}
        metaOf={({ uploadedBy, completedAt }) => t.by(uploadedBy, formatDateTime(completedAt))}
      />
    </details>
  );
}
