import type { AttachmentFormat } from '@thidua/domain/attachments';
import type { ReactNode } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { contentAddress, sizeWords } from '../logic/size-words.ts';
import { attachmentText } from '../text.ts';
import styles from './attachments.module.css';

export interface ShownFile {
  readonly id: string;
  readonly name: string;
  readonly format: AttachmentFormat;
  readonly bytes: number;
}

interface AttachmentRowProps {
  readonly file: ShownFile;
  readonly canOpen?: boolean;
  /** Who sent it and when, where that is shown. */
  readonly meta?: string;
  readonly address?: string;
  readonly children?: ReactNode;
}

/** One file: its name leads to the content, which the browser saves. */
export function AttachmentRow({ file, canOpen = true, meta, address, children }: AttachmentRowProps) {
  const t = useText(attachmentText);
  const { id, name, format, bytes } = file;
  return (
    <li className={styles['row']}>
      <div className={styles['file']}>
        {canOpen ? (
          <a id={`${id}-name`} href={address ?? contentAddress(id)} download aria-label={t.open(name)}>
            {name}
          </a>
        ) : (
          <span title={t.closedToYou}>{name}</span>
        )}
        <span className={styles['facts']}>
          {t.facts(t.formats[format], sizeWords(bytes, t))}
          {meta !== undefined && `. ${meta}`}
          {!canOpen && `. ${t.closedToYou}`}
        </span>
      </div>
      {children}
    </li>
  );
}
