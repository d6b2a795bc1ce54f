import type { AttachmentFormat } from '@thidua/domain/attachments';
import { useState } from 'react';

import { formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { contentAddress } from '../logic/size-words.ts';
import { attachmentText } from '../text.ts';
import type { ListedFile } from './attachment-list.tsx';
import styles from './attachments.module.css';

const PICTURES: readonly AttachmentFormat[] = ['PNG', 'JPEG'];

/** The pictures among files, side by side. Only on request: each is as large as it was taken, and the trail remembers who opened it. */
export function PictureGrid({ files }: { readonly files: readonly ListedFile[] }) {
  const t = useText(attachmentText);
  const [isOpen, setIsOpen] = useState(false);
  const pictures = files.filter(({ format, viewerCanOpen }) => viewerCanOpen && PICTURES.includes(format));
  if (pictures.length === 0) return null;
  return (
    <div className={styles['pictures']}>
      <div className={styles['acts']}>
        <Button size="small" onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? t.hidePictures : t.showPictures(formatNumber(pictures.length, 0))}
        </Button>
      </div>
      {isOpen && (
        <ul className={styles['grid']}>
          {pictures.map(({ id, name }) => (
            <li key={id}>
              <figure>
                <img src={contentAddress(id)} alt={name} loading="lazy" />
                <figcaption>{name}</figcaption>
              </figure>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
