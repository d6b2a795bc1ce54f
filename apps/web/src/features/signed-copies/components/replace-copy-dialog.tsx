import { ATTACHMENT_LIMITS } from '@thidua/domain/attachments';
import { cleanLine, lengthOf } from '@thidua/domain/kernel';
import { useState } from 'react';

import { formatNumber } from '../../../lib/format/index.ts';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { FormDialog, useFormErrors } from '../../../ui/form-dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import type { SignedCopyWords } from '../text.ts';

const FIELDS = ['reason', 'file'] as const;

export type ReplaceCopyWords = Pick<
  SignedCopyWords,
  | 'replaceTitle'
  | 'replaceBody'
  | 'reason'
  | 'reasonHint'
  | 'noReason'
  | 'file'
  | 'chooseOther'
  | 'chosen'
  | 'noFile'
  | 'send'
>;

interface ReplaceCopyDialogProps {
  readonly words: ReplaceCopyWords;
  /** Kinds that the chooser offers. */
  readonly accept: string;
  readonly onReplace: (file: File, reason: string) => void;
  readonly onClose: () => void;
}

/** Another copy in the place of the one that counts: why, and which file. */
export function ReplaceCopyDialog({ words: t, accept, onReplace, onClose }: ReplaceCopyDialogProps) {
  const form = useFormErrors(FIELDS);
  const [reason, setReason] = useState('');
  const [file, setFile] = useState<File | undefined>(undefined);
  const limit = ATTACHMENT_LIMITS.reasonLength;

  function handleSubmit(): void {
    const told = cleanLine(reason);
    const isTold = told !== '' && lengthOf(told) <= limit;
    if (isTold && file !== undefined) {
      onReplace(file, told);
      return;
    }
    form.tried([
      ...(isTold ? [] : [{ fieldId: form.at('reason').id, message: t.noReason(formatNumber(limit, 0)) }]),
      ...(file === undefined ? [{ fieldId: form.at('file').id, message: t.noFile }] : []),
    ]);
  }

  return (
    <FormDialog
      title={t.replaceTitle}
      onClose={onClose}
      form={form}
      submit={t.send}
      busyLabel={undefined}
      onSubmit={handleSubmit}
    >
      <p>{t.replaceBody}</p>
      <TextArea
        {...form.at('reason')}
        label={t.reason}
        hint={t.reasonHint}
        value={reason}
        onChange={setReason}
        limit={limit}
      />
      <FileDrop
        id={form.at('file').id}
        label={t.chooseOther}
        hint={file === undefined ? (form.at('file').error ?? t.file) : t.chosen(file.name)}
        accept={accept}
        isCompact
        onFile={setFile}
      />
    </FormDialog>
  );
}
