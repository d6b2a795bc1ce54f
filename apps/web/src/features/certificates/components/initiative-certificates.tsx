import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useState } from 'react';

import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { PaperMenu } from '../../../ui/paper-menu.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { TextDialog } from '../acts/text-dialog-lazily.tsx';
import { certificateText } from '../text.ts';
import styles from './certificates.module.css';
import {
  InitiativeCertificatesFragmentDoc,
  type InitiativeCertificatesFragment,
} from './initiative-certificates.gql.ts';

interface InitiativeCertificatesProps {
  readonly initiative: FragmentType<InitiativeCertificatesFragment>;
}

/** The certificates of an initiative that the viewer may see, each with its paper. */
export function InitiativeCertificates({ initiative }: InitiativeCertificatesProps) {
  const t = useText(certificateText);
  const { data } = useSuspenseFragment({
    fragment: InitiativeCertificatesFragmentDoc,
    fragmentName: 'InitiativeCertificates',
    from: initiative,
  });
  const [isWriting, setIsWriting] = useState(false);
  const { certificates } = data;
  if (certificates.length === 0) return null;
  const written = certificates.find(({ viewerMayEdit }) => viewerMayEdit);
  return (
    <Card
      title={t.card.title}
      actions={written !== undefined && <Button onClick={() => setIsWriting(true)}>{t.text.open}</Button>}
    >
      <ul className={styles['rows']}>
        {certificates.map(({ id, mark, issuedOn, revokedOn, revokedReason, holder }) => (
          <li key={id} className={styles['row']}>
            <div>
              <p>{holder.fullName}</p>
              <p className={styles['quiet']}>{t.card.line(mark, formatDate(issuedOn))}</p>
              {revokedOn !== null && (
                <>
                  <StatusChip family="gone">{t.revokedFrom(formatDate(revokedOn))}</StatusChip>
                  <p className={styles['quiet']}>{revokedReason}</p>
                </>
              )}
            </div>
            {revokedOn === null && <PaperMenu paper="certificate" id={id} />}
          </li>
        ))}
      </ul>
      {written !== undefined && (
        <p className={styles['quiet']}>
          {t.card.printed}: {written.summary} {written.benefit}
        </p>
      )}
      {isWriting && written !== undefined && <TextDialog certificate={written} onClose={() => setIsWriting(false)} />}
    </Card>
  );
}
