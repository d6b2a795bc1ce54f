import { ATTACHMENT_ACCEPT, ATTACHMENT_LIMITS, type AttachmentHolder } from '@thidua/domain/attachments';
import { useState, type ReactNode } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useIsPhone } from '../../../ui/use-is-phone.ts';
import { namedPhoto } from '../logic/named-photo.ts';
import type { SentFile } from '../logic/send-file.ts';
import { sizeWords } from '../logic/size-words.ts';
import type { Uploads } from '../logic/use-uploads.ts';
import { attachmentText } from '../text.ts';
import { AttachmentRow, type ShownFile } from './attachment-row.tsx';
import styles from './attachments.module.css';
import { FileButton } from './file-button.tsx';
import { UploadRow } from './upload-row.tsx';
import { useRemoveAttachment } from './use-remove-attachment.ts';

export interface AttachmentFieldProps<Kept extends ShownFile> {
  readonly id: string;
  /** What the files are, above them; left out where a heading says it. */
  readonly legend?: string;
  readonly error?: string | undefined;
  readonly holder: AttachmentHolder;
  readonly recordId: string;
  readonly files: readonly Kept[];
  readonly uploads: Uploads;
  /** A file was taken off, or came back: the list is the page's. */
  readonly onRemoved: (file: Kept) => void;
  readonly onRestored: (file: Kept) => void;
  /** Files may be replaced by newer versions, the earlier ones stay. */
  readonly canReplace?: boolean;
  /** Who sent it and when, where that is shown. */
  readonly metaOf?: (file: Kept) => string;
  readonly belowOf?: (file: Kept) => ReactNode;
}

/** The files of a record that is being written: what is there, what is on its way, and the place to add. */
export function AttachmentField<Kept extends ShownFile = SentFile>(props: AttachmentFieldProps<Kept>) {
  const {
    id,
    legend,
    error,
    holder,
    recordId,
    files,
    uploads,
    onRemoved,
    onRestored,
    canReplace = false,
    metaOf,
    belowOf,
  } = props;
  const t = useText(attachmentText);
  const isPhone = useIsPhone();
  const showToast = useToast();
  const { remove, restore } = useRemoveAttachment();
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const isFull = files.length >= ATTACHMENT_LIMITS.perRecord;

  async function handleRemove(file: Kept): Promise<void> {
    if (!(await remove(file.id))) {
      setFailure(t.removeFailed);
      return;
    }
    setFailure(undefined);
    onRemoved(file);
    showToast({ message: t.removed(file.name), onUndo: () => void handleUndo(file) });
  }

  async function handleUndo(file: Kept): Promise<void> {
    if (await restore(file.id)) onRestored(file);
    else setFailure(t.restoreFailed);
  }

  return (
    <fieldset className={styles['field']} aria-describedby={error === undefined ? undefined : `${id}-error`}>
      {legend !== undefined && <legend>{legend}</legend>}
      {failure !== undefined && <InlineError message={failure} />}
      {(files.length > 0 || uploads.uploads.length > 0) && (
        <ul className={styles['list']}>
          {files.map((file) => (
            <AttachmentRow key={file.id} file={file} {...(metaOf && { meta: metaOf(file) })}>
              <div className={styles['acts']}>
                {canReplace && (
                  <FileButton
                    words={t.replace}
                    size="small"
                    accept={ACCEPT}
                    describedBy={`${file.id}-name`}
                    onFile={(chosen) => uploads.add({ holder, recordId, replacesId: file.id }, [chosen])}
                  />
                )}
                <Button size="small" describedBy={`${file.id}-name`} onClick={() => void handleRemove(file)}>
                  {t.remove}
                </Button>
              </div>
              {belowOf?.(file)}
            </AttachmentRow>
          ))}
          {uploads.uploads.map((upload) => (
            <UploadRow
              key={upload.key}
              upload={upload}
              onGoOn={() => uploads.goOn(upload.key)}
              onDrop={() => uploads.drop(upload.key)}
            />
          ))}
        </ul>
      )}
      {isFull ? (
        <p>{t.full(ATTACHMENT_LIMITS.perRecord)}</p>
      ) : (
        <>
          <FileDrop
            id={id}
            label={isPhone ? t.choose : t.drop}
            hint={t.limits(ATTACHMENT_LIMITS.perRecord, sizeWords(ATTACHMENT_LIMITS.fileBytes, t))}
            accept={ACCEPT}
            isMultiple
            isCompact
            onFile={(file) => uploads.add({ holder, recordId }, [file])}
          />
          {isPhone && (
            <FileButton
              words={t.camera}
              capture
              accept="image/jpeg"
              onFile={(photo) => uploads.add({ holder, recordId }, [namedPhoto(photo, t)])}
            />
          )}
        </>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

/** The media types too: telephones offer their camera for pictures. */
const ACCEPT = `${ATTACHMENT_ACCEPT},image/jpeg,image/png`;
