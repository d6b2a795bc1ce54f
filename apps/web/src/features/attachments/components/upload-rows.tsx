import type { Uploads } from '../logic/use-uploads.ts';
import styles from './attachments.module.css';
import { UploadRow } from './upload-row.tsx';

/** The files on their way, and those that did not get there. */
export function UploadRows({ uploads: { uploads, goOn, drop } }: { readonly uploads: Uploads }) {
  if (uploads.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {uploads.map((upload) => (
        <UploadRow key={upload.key} upload={upload} onGoOn={() => goOn(upload.key)} onDrop={() => drop(upload.key)} />
      ))}
    </ul>
  );
}
