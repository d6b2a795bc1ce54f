import { ATTACHMENT_LIMITS } from '@thidua/domain/attachments';

import { formatPercent } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { sizeWords } from '../logic/size-words.ts';
import type { Upload } from '../logic/use-uploads.ts';
import { attachmentText } from '../text.ts';
import styles from './attachments.module.css';

interface UploadRowProps {
  readonly upload: Upload;
  readonly onGoOn: () => void;
  readonly onDrop: () => void;
}

/** A file on its way: how far it is; or why it was not taken and what to do. */
export function UploadRow({ upload, onGoOn, onDrop }: UploadRowProps) {
  const t = useText(attachmentText);
  const { key, name, bytes, sent, waitsFor, outcome } = upload;
  const nameId = `${key}-name`;
  if (outcome === undefined) {
    const part = sent >= bytes ? t.checking : t.sent(formatPercent(sent / bytes));
    const words = waitsFor === undefined ? part : t.waiting[waitsFor];
    return (
      <li className={styles['row']}>
        <div className={styles['file']}>
          <span id={nameId}>{name}</span>
          <ProgressBar label={t.sending(name)} done={sent} all={bytes} words={words} />
        </div>
        <Button size="small" describedBy={nameId} onClick={onDrop}>
          {t.stop}
        </Button>
      </li>
    );
  }
  const limit = sizeWords(ATTACHMENT_LIMITS.fileBytes, t);
  return (
    <li className={styles['row']}>
      <div className={styles['file']}>
        <span id={nameId}>{name}</span>
        <InlineError message={outcome.kind === 'REFUSED' ? t.refusals[outcome.code](limit) : t.interrupted} />
      </div>
      <div className={styles['acts']}>
        {(outcome.kind === 'INTERRUPTED' || outcome.code === 'READER_BUSY') && (
          <Button size="small" describedBy={nameId} onClick={onGoOn}>
            {t.goOn}
          </Button>
        )}
        <Button size="small" describedBy={nameId} onClick={onDrop}>
          {t.dismiss}
        </Button>
      </div>
    </li>
  );
}
